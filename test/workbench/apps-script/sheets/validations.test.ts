import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

const one = { row: 1, column: 1, rows: 1, columns: 1 };

/** Cell A1 with a rule; what is tried on it. */
function open(rule: string, attempt = '') {
  const script = openScript(`
    function arrange() { ${inSheet(`sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build())`)} }
    function main(value) { ${inSheet(attempt || "sheet.getRange('A1').setValue(value)")} }`);
  script.host.run('arrange');
  return { ...script, value: () => script.sheet.readValues(one)[0]?.[0] };
}

/** Which of the values a rule takes. */
const taken = (rule: string, values: readonly unknown[]): unknown[] => {
  const { host } = open(`${rule}.setAllowInvalid(false)`);
  return values.filter((value) => {
    try {
      host.run('main', [value]);
      return true;
    } catch {
      return false;
    }
  });
};

describe('Data validation', () => {
  behaves('validation.reject', () => {
    const refusal = 'The data you entered in cell A1 violates the data validation rules set on this cell.';
    const list = "requireValueInList(['Ya', 'Tidak']).setAllowInvalid(false)";
    const { host, cloud, sheet, value } = open(list, "sheet.getRange('A1:A2').setValues([['Mungkin'], ['lain']])");
    expect(() => host.run('main')).toThrow(refusal);
    expect(() => cloud.workbook.type(sheet.id, 1, 1, 'entah')).toThrow(refusal);
    expect([value(), sheet.lastRow()]).toEqual(['', 0]);
    cloud.workbook.type(sheet.id, 1, 1, 'Ya');
    expect(value()).toBe('Ya');
    const late = open(
      list,
      "sheet.getRange('A1').setValue('x'); try { SpreadsheetApp.flush() } catch (e) { return e.message }",
    );
    late.cloud.workbook.refusalsArrive = 'atFlush';
    expect(late.host.run('main')).toBe(refusal);
  });

  behaves('validation.blank', () => {
    expect(taken("requireValueInList(['Ya'])", ['Ya', '', null, 'No'])).toEqual(['Ya', '', null]);
  });

  behaves('validation.formulas', () => {
    expect(taken("requireValueInList(['Ya'])", ['="N"&"o"', '=1/0', 'No'])).toEqual(['="N"&"o"', '=1/0']);
    const { host, cloud, sheet, value } = open(
      "requireValueInList(['Ya']).setAllowInvalid(false)",
      "sheet.getRange('A1:B1').setValues([['=B1', 'Ya']])",
    );
    host.run('main');
    cloud.workbook.type(sheet.id, 1, 2, 'Tidak');
    expect(value()).toBe('Tidak');
    cloud.workbook.type(sheet.id, 1, 1, '="entah"');
    expect(value()).toBe('entah');
  });

  behaves('validation.criteria', () => {
    expect(taken('requireNumberBetween(1, 5)', [0, 1, 5, '3', 'x'])).toEqual([1, 5, '3']);
    expect(taken('requireNumberNotBetween(1, 5)', [0, 3])).toEqual([0]);
    expect(taken('requireNumberEqualTo(2)', [2, 3])).toEqual([2]);
    expect(taken('requireNumberNotEqualTo(2)', [2, 3])).toEqual([3]);
    expect(taken('requireNumberGreaterThan(2)', [2, 3])).toEqual([3]);
    expect(taken('requireNumberGreaterThanOrEqualTo(2)', [1, 2])).toEqual([2]);
    expect(taken('requireNumberLessThan(2)', [1, 2])).toEqual([1]);
    expect(taken('requireNumberLessThanOrEqualTo(2)', [2, 3])).toEqual([2]);
    expect(taken("requireTextContains('oke')", ['Toke', 'x'])).toEqual(['Toke']);
    expect(taken("requireTextDoesNotContain('oke')", ['Toke', 'x'])).toEqual(['x']);
    expect(taken("requireTextEqualTo('oke')", ['OKE', 'oke!'])).toEqual(['OKE']);
    expect(taken('requireValueInList([1, 2])', [2, 3])).toEqual([2]);
    expect(taken('requireCheckbox()', [true, false, 'x'])).toEqual([true, false]);
    expect(taken("requireCheckbox('ya', 'tidak')", [true, 'ya', 'tidak'])).toEqual(['ya', 'tidak']);
    const read = inSheet(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setHelpText('1–5').build();
      sheet.getRange('B2:B3').setDataValidations([[rule], [rule.copy().setAllowInvalid(false).build()]]);
      const [[first], [second], [third]] = sheet.getRange('B2:B4').getDataValidations();
      return [String(first.getCriteriaType()), first.getCriteriaValues(), first.getHelpText(), first.getAllowInvalid(), second.getAllowInvalid(), third];`);
    expect(evaluate(read)).toEqual(['NUMBER_BETWEEN', [1, 5], '1–5', true, false, null]);
    expect(() => open("requireFormulaSatisfied('=A1>1')")).toThrow('is not emulated');
  });

  behaves('validation.choices', () => {
    const list = (count: number) => `requireValueInList(Array.from({ length: ${count} }, (_, i) => i))`;
    expect(open(list(500)).value()).toBe('');
    expect(() => open(list(501))).toThrow('The data validation rule has more items than the limit of 500.');
  });

  behaves('checkboxes.insert', () => {
    const script = inSheet(`
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('B1').insertCheckboxes('ya'); sheet.getRange('C1').insertCheckboxes('ya', 'tidak');
      return [sheet.getRange('A1:C2').getValues(), String(sheet.getRange('A1').getDataValidation().getCriteriaType())];`);
    expect(evaluate(script)).toEqual([
      [
        [false, '', 'tidak'],
        [false, '', ''],
      ],
      'CHECKBOX',
    ]);
  });

  behaves('checkboxes.remove', () => {
    const script = inSheet(`
      sheet.getRange('A1:A3').insertCheckboxes().check(); sheet.getRange('A2').setValue('x');
      sheet.getRange('A1:A3').removeCheckboxes();
      return [sheet.getRange('A1:A3').getValues(), sheet.getRange('A1').getDataValidation()];`);
    expect(evaluate(script)).toEqual([[[''], ['x'], ['']], null]);
  });

  behaves('checkboxes.checked', () => {
    const script = inSheet(`
      const boxes = sheet.getRange('A1:A2').insertCheckboxes(); const said = [boxes.isChecked()];
      boxes.check(); said.push(boxes.isChecked());
      sheet.getRange('A2').uncheck(); said.push(boxes.isChecked(), sheet.getRange('A1:B1').isChecked());
      return said;`);
    expect(evaluate(script)).toEqual([false, true, null, null]);
  });

  behaves('checkboxes.content', () => {
    const script = inSheet(`
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange('A1:A9').setDataValidation(rule); const before = sheet.getLastRow();
      sheet.getRange('A1:A5').insertCheckboxes();
      return [before, sheet.getLastRow()];`);
    expect(evaluate(script)).toEqual([0, 5]);
  });
});
