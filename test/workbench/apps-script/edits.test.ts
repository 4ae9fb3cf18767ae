import { behaves } from './behaves';
import { openScript } from './open-script';

const code = `
function onEdit(e) {
  const { range, source, authMode, ...values } = e;
  console.log(JSON.stringify([range.getSheet().getName(), range.getA1Notation(), source.getId(), authMode, values]));
  range.getSheet().getRange('Z1').setValue('seen');
}
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('by a script') }`;

function openEdits(script = code) {
  const opened = openScript(script);
  const { host, cloud, sheet } = opened;
  const told = () => cloud.logs.splice(0).map(({ text }) => JSON.parse(text) as unknown);
  return {
    ...opened,
    told,
    type: (row: number, column: number, typed: string | readonly (readonly string[])[]) =>
      host.typeAs('colleague', { sheetId: sheet.id, row, column }, typed),
    event: (a1: string, values: object) => ['Sheet1', a1, cloud.workbook.id, 'LIMITED', values],
  };
}

describe('onEdit', () => {
  behaves('edits.event', () => {
    const { type, told, event, sheet } = openEdits();
    type(2, 3, 'Kaos');
    type(2, 3, '');
    type(5, 1, [
      ['1', '2'],
      ['3', ''],
    ]);
    expect(told()).toEqual([event('C2', { value: 'Kaos' }), event('C2', { oldValue: 'Kaos' }), event('A5:B6', {})]);
    expect(sheet.readValues({ row: 5, column: 1, rows: 2, columns: 2 })).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  behaves('edits.values', () => {
    const { type, told, event } = openEdits();
    type(1, 1, '01500');
    type(1, 1, 'true');
    type(1, 2, '2026-03-02');
    expect(told()).toEqual([
      event('A1', { value: '1500' }),
      event('A1', { value: 'TRUE', oldValue: '1500' }),
      event('B1', { value: '46083' }),
    ]);
  });

  behaves('edits.rights', () => {
    const { type, cloud, sheet, transport } = openEdits(
      "function onEdit(e) { e.range.setNote('x'); UrlFetchApp.fetch('https://a.id/') }",
    );
    type(1, 1, '5');
    expect(sheet.readAttribute({ row: 1, column: 1, rows: 1, columns: 1 }, 'note')).toEqual([['x']]);
    expect(cloud.logs).toEqual([
      {
        level: 'error',
        text: expect.stringContaining('onEdit: You do not have permission to call UrlFetchApp.fetch.'),
      },
    ]);
    expect([transport.sent, sheet.readValues({ row: 1, column: 1, rows: 1, columns: 1 })]).toEqual([[], [[5]]]);
  });

  behaves('edits.scripts', () => {
    const { type, told, host } = openEdits();
    host.run('write');
    type(1, 2, 'x');
    expect(told()).toHaveLength(1);
    const without = openEdits('function other() {}');
    without.type(1, 1, 'x');
    expect(without.cloud.counters.executions).toBe(0);
    expect(() => without.type(1001, 1, 'x')).toThrow('outside the dimensions of the sheet');
  });
});
