import { behaves } from '../behaves';
import { inSheet, openScript } from '../open-script';

const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const rows = (row: number, count: number) => ({ row, column: 1, rows: count, columns: 1 });

/** A column A of five numbers; `main` runs as whoever is named. */
function open(body = '', more = '') {
  const script = openScript(`${more}
    const listed = (protections) => protections.map((p) => [String(p.getProtectionType()), p.getRange().getA1Notation()]);
    function main() { ${inSheet(body)} }
    function write(a1) { ${inSheet("sheet.getRange(a1).setValue('x')")} }
    function deleteRow(row) { ${inSheet('sheet.deleteRow(row)')} }
    function insertAfter(row) { ${inSheet('sheet.insertRowsAfter(row, 1)')} }`);
  const { host, sheet, cloud } = script;
  sheet.write(rows(1, 5), [[5], [4], [3], [2], [1]]);
  return {
    ...script,
    protections: cloud.workbook.protections,
    column: () => sheet.readValues(rows(1, 5)).flat(),
    as: (person: 'owner' | 'colleague', name = 'main', ...args: unknown[]) => host.run(name, args, { as: person }),
  };
}

describe('Protections', () => {
  behaves('protections.owner', () => {
    const { as, protections, sheet, column } = open();
    const { id } = protections.add(sheet.id, { area: rows(1, 2), editors: [] });
    as('owner', 'write', 'A1');
    expect(() => as('colleague', 'write', 'A2')).toThrow(refusal);
    as('colleague', 'write', 'A3');
    protections.update(id, { editors: ['colleague'] });
    as('colleague', 'write', 'A2');
    expect(column()).toEqual(['x', 'x', 'x', 2, 1]);
  });

  behaves('protections.unchanged', () => {
    const { as } = open(`
      const protection = sheet.getRange('A1:A2').protect().setDescription('Harga');
      const before = protection.getEditors().map((user) => user.getEmail());
      return [before, protection.getDescription(), protection.canEdit()];`);
    expect(as('owner')).toEqual([['colleague@example.com'], 'Harga', true]);
    as('colleague', 'write', 'A1');
    const closed = open("const p = sheet.getRange('A1:A2').protect(); p.removeEditors(p.getEditors());");
    closed.as('owner');
    expect(() => closed.as('colleague', 'write', 'A1')).toThrow(refusal);
  });

  behaves('protections.warning', () => {
    const { as, protections, sheet, column } = open(
      'return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].isWarningOnly()',
    );
    protections.add(sheet.id, { isWarningOnly: true, editors: [] });
    as('colleague', 'write', 'A1');
    expect([as('colleague'), column()[0]]).toEqual([true, 'x']);
  });

  behaves('protections.listing', () => {
    const { as } = open(`
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      sheet.getRange('B2:C3').protect(); sheet.protect();
      return [listed(sheet.getProtections(SHEET)), listed(sheet.getProtections(RANGE)), ss.getProtections(RANGE).length];`);
    expect(as('owner')).toEqual([[['SHEET', 'A1:Z1000']], [['RANGE', 'B2:C3']], 1]);
  });

  behaves('protections.once', () => {
    const { as } = open(`
      sheet.protect().setDescription('first'); sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const said = sheet.protect().getDescription();
      return [said, sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length];`);
    expect(as('owner')).toEqual(['first', 1, 2]);
  });

  behaves('protections.unprotected', () => {
    const { as } = open(`
      const p = sheet.protect(); p.removeEditors(p.getEditors());
      p.setUnprotectedRanges([sheet.getRange('A1:B2'), sheet.getRange('A3:C4')]);
      return p.getUnprotectedRanges().map((range) => range.getA1Notation());`);
    expect(as('owner')).toEqual(['A1:B2', 'A3:C4']);
    for (const open of ['A1', 'A1:B4', 'B2:B3']) as('colleague', 'write', open);
    for (const closed of ['A5', 'C2', 'A1:C3']) expect(() => as('colleague', 'write', closed)).toThrow(refusal);
  });

  behaves('protections.refusal', () => {
    const { as, protections, sheet, column } = open(
      "sheet.getRange('B1').setValue('mine'); try { sheet.getRange('A1:A3').setValues([[7], [8], [9]]) } catch (e) { return [e.name, e.message] }",
    );
    protections.add(sheet.id, { area: rows(3, 1), editors: [] });
    expect(as('colleague')).toEqual(['Exception', refusal]);
    expect([column(), sheet.readValues({ ...rows(1, 1), column: 2 })]).toEqual([[5, 4, 3, 2, 1], [['mine']]]);
    for (const edit of ["setNote('n')", "setBackground('red')", "setNumberFormat('@')", 'clearContent()']) {
      const other = open(`sheet.getRange('A3').${edit}`);
      other.protections.add(other.sheet.id, { area: rows(3, 1), editors: [] });
      expect(() => other.as('colleague')).toThrow(refusal);
    }
  });

  behaves('cells.late-length', () => {
    const { cloud, as, column } = open(`
      sheet.getRange('A1:A2').setValues([['x'.repeat(50001)], [9]]); sheet.getRange('A5').setValue(8);
      try { SpreadsheetApp.flush() } catch (e) { return e.message }`);
    cloud.workbook.refusalsArrive = 'atFlush';
    expect(as('owner')).toBe('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(column()).toEqual([5, 4, 3, 2, 8]);
  });

  behaves('protections.late', () => {
    const heard = (next: string) => {
      const script = open(`
        sheet.getRange('A1:A5').setValue(9); sheet.getRange('B1').setValue(8);
        try { ${next} } catch (e) { return e.message }
        return 'nothing';`);
      script.protections.add(script.sheet.id, { area: rows(3, 1), editors: [] });
      script.cloud.workbook.refusalsArrive = 'atFlush';
      return { script, said: () => script.as('colleague') };
    };
    expect(heard('SpreadsheetApp.flush()').said()).toBe(refusal);
    expect(heard("sheet.getRange('C1').getValue()").said()).toBe(refusal);
    const { script, said } = heard("sheet.getRange('C1').setValue(7)");
    expect(said).toThrow(refusal);
    expect(script.column()).toEqual([5, 4, 3, 2, 1]);
    expect(script.sheet.readValues({ ...rows(1, 1), column: 2, columns: 2 })).toEqual([[8, 7]]);
  });

  behaves('protections.structure', () => {
    const { as, protections, sheet } = open();
    protections.add(sheet.id, { area: rows(2, 2), editors: [] });
    expect(() => as('colleague', 'insertAfter', 2)).toThrow(refusal);
    as('colleague', 'insertAfter', 3);
    as('colleague', 'insertAfter', 1);
    as('owner', 'insertAfter', 3);
    expect(() => as('colleague', 'deleteRow', 3)).toThrow(refusal);
    as('colleague', 'deleteRow', 6);
    expect(protections.of(sheet.id)[0]?.area).toEqual(rows(3, 3));
  });

  behaves('protections.moves', () => {
    const { protections, sheet } = open();
    const { id } = protections.add(sheet.id, { area: rows(2, 2), editors: [] });
    const areaNow = () => protections.of(sheet.id).map(({ area }) => area);
    sheet.sortRows(1, 5, 1);
    expect(areaNow()).toEqual([rows(2, 2)]);
    sheet.insertRows(1, 2);
    sheet.deleteRows(4, 1);
    expect(areaNow()).toEqual([rows(4, 1)]);
    sheet.insertColumns(1, 1);
    expect(areaNow()).toEqual([{ ...rows(4, 1), column: 2 }]);
    sheet.deleteRows(3, 3);
    expect(areaNow()).toEqual([]);
    expect(() => protections.get(id)).toThrow('removed');
  });

  behaves('protections.range', () => {
    const { host, as, protections, sheet } = open(
      "const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return p.setRange(sheet.getRange('A2')).getRange().getA1Notation()",
    );
    protections.add(sheet.id, { area: rows(1, 1), editors: [] });
    expect(as('owner')).toBe('A2');
    host.run('write', ['A1'], { as: 'colleague' });
    expect(() => as('colleague', 'write', 'A2')).toThrow(refusal);
  });

  behaves('protections.self', () => {
    const { as } = open(`
      const p = sheet.getRange('A1').protect().addEditor('colleague@example.com').addEditors(['third@example.com']);
      p.removeEditors(p.getEditors());
      return [p.canEdit(), p.getEditors().map(String)];`);
    expect(as('colleague')).toEqual([true, ['colleague@example.com']]);
    expect(as('owner')).toEqual([true, []]);
  });

  behaves('protections.governed', () => {
    const { as, protections, sheet } = open(`
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const can = protection.canEdit();
      protection.remove();
      return can;`);
    protections.add(sheet.id, { area: rows(1, 1), editors: [] });
    expect(() => as('colleague')).toThrow(refusal);
    expect(as('owner')).toBe(true);
    expect(protections.of(sheet.id)).toEqual([]);
  });

  behaves('protections.typing', () => {
    const { cloud, host, protections, sheet, column } = open('', 'function onEdit() { console.log("edited") }');
    protections.add(sheet.id, { area: rows(1, 2), editors: [] });
    expect(() => cloud.workbook.type(sheet.id, 2, 1, '9', 'colleague')).toThrow(refusal);
    expect(() => host.typeAs('colleague', { sheetId: sheet.id, row: 2, column: 1 }, '9')).toThrow(refusal);
    expect(cloud.logs).toEqual([]);
    host.typeAs('owner', { sheetId: sheet.id, row: 1, column: 1 }, '6');
    expect(cloud.logs).toEqual([{ level: 'log', text: 'edited' }]);
    cloud.workbook.type(sheet.id, 3, 1, '8', 'colleague');
    cloud.workbook.type(sheet.id, 1, 1, '7', 'owner');
    expect(column()).toEqual([7, 4, 8, 2, 1]);
  });

  it('are gone with what an execution did that died before a flush', () => {
    const { host, protections, sheet } = open(
      'sheet.protect(); sheet.getRange("A1").protect(); SpreadsheetApp.getActive().toast("x")',
    );
    const interrupt = ({ name }: { readonly name: string }) => name === 'Spreadsheet.toast';
    expect(() => host.run('main', [], { interrupt })).toThrow('interrupted');
    expect(protections.of(sheet.id)).toEqual([]);
  });

  it('know whose file it is, and whom it is shared with', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet("const p = sheet.protect(); return p.removeEditors(['owner@example.com']).getEditors().map(String)")} }
       function write() { ${inSheet("sheet.getRange('A1').setValue(1)")} }`,
      { owner: 'boss', sharedWith: ['owner'] },
    );
    cloud.shareWith('third');
    expect(host.run('main', [], { as: 'boss' })).toEqual(['third@example.com']);
    expect(() => host.run('write', [], { as: 'owner' })).toThrow(refusal);
    for (const person of ['third', 'boss']) host.run('write', [], { as: person });
    expect(sheet.readValues(rows(1, 1))).toEqual([[1]]);
  });

  it('of a tab go with it', () => {
    const { cloud, protections } = open();
    const other = cloud.workbook.insertSheet('Lain');
    protections.add(other.id);
    cloud.workbook.deleteSheet(other.id);
    expect(protections.of(other.id)).toEqual([]);
  });
});
