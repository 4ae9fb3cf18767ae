import type { PersonEdit } from '../../../workbench/apps-script/workbook/workbook';
import { VersionHistory } from '../../../workbench/recorded/version-history';
import { openScript } from './open-script';

function open() {
  const script = openScript(
    "function main() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('script') }",
  );
  const told: PersonEdit[] = [];
  script.cloud.workbook.onPersonEdit((edit) => told.push(edit));
  return { ...script, told, workbook: script.cloud.workbook };
}

describe('What persons do to cells', () => {
  it('is told with what a single cell showed before and shows since', () => {
    const { workbook, sheet, told } = open();
    workbook.type(sheet.id, 2, 3, '5', 'colleague');
    workbook.type(sheet.id, 2, 3, '=1+1');
    workbook.clear(sheet.id, { row: 2, column: 3, rows: 1, columns: 1 });
    const area = { row: 2, column: 3, rows: 1, columns: 1 };
    expect(told).toEqual([
      { sheetId: sheet.id, area, person: 'colleague', oldValue: '', value: 5 },
      { sheetId: sheet.id, area, person: undefined, oldValue: 5, value: 2 },
      { sheetId: sheet.id, area, person: undefined, oldValue: 2, value: '' },
    ]);
  });

  it('is told without values when it is about several cells', () => {
    const { workbook, sheet, told } = open();
    workbook.paste(
      sheet.id,
      { row: 1, column: 1 },
      [
        ['1', 'a'],
        ['=A1', ''],
      ],
      'owner',
    );
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(told).toEqual([{ sheetId: sheet.id, area, person: 'owner', oldValue: undefined, value: undefined }]);
    expect(sheet.readValues(area)).toEqual([
      [1, 'a'],
      [1, ''],
    ]);
  });

  it('is told after the file was restored to an earlier state', () => {
    const { cloud, sheet, told } = open();
    const history = new VersionHistory(cloud);
    history.restore(history.save());
    cloud.workbook.type(sheet.id, 1, 1, 'x');
    expect(told).toMatchObject([{ value: 'x' }]);
  });

  it('is not told when it was refused, nor what scripts write', () => {
    const { workbook, sheet, host, told } = open();
    workbook.protections.add(sheet.id, { editors: [] });
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(() => workbook.type(sheet.id, 1, 1, 'x', 'colleague')).toThrow('protected');
    expect(() => workbook.clear(sheet.id, area, 'colleague')).toThrow('protected');
    expect(() => workbook.paste(sheet.id, area, [['x']], 'colleague')).toThrow('protected');
    host.run('main');
    expect([told, sheet.readValues(area)]).toEqual([[], [['script']]]);
  });
});
