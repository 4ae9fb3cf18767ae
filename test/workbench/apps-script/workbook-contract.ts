import type { Area } from '../../../workbench/apps-script/workbook/area';
import type { ChartContent } from '../../../workbench/apps-script/workbook/chart';
import { UndoLog } from '../../../workbench/apps-script/workbook/undo-log';
import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';
import { behaves } from './behaves';
import { describeFormulas } from './formula-contract';
import { at, fill, open } from './open-workbook';
import { describeStructure } from './structure-contract';
import { describeTyping } from './typing-contract';

/** What every implementation of `Workbook` must do. `create` gives a new one in Asia/Jakarta. */
export function describeWorkbook(name: string, create: () => Workbook): void {
  describe(name, () => {
    describeTyping(create);
    describeStructure(create);
    describeCharts(create);
    describeUndo(create);
    describeFormulas(create);
  });
}

function describeCharts(create: () => Workbook): void {
  const content = (sheetId: number, area: Area): ChartContent => ({
    ranges: [{ sheetId, area }],
    options: {},
    headers: 1,
    isTransposed: false,
    position: { row: 1, column: 4, offsetX: 0, offsetY: 0 },
  });

  behaves('charts.other-tab', () => {
    const { workbook, sheet } = open(create);
    const other = workbook.insertSheet('Grafik');
    workbook.charts.insert(other.id, content(sheet.id, at(1, 2, 10, 2)));
    sheet.insertColumns(1, 1);
    sheet.deleteRows(9, 5);
    const [chart] = workbook.charts.of(other.id);
    expect(chart?.ranges).toEqual([{ sheetId: sheet.id, area: at(1, 3, 8, 2) }]);
    expect(chart?.position).toMatchObject({ row: 1, column: 4 });
    workbook.deleteSheet(other.id);
    expect(workbook.charts.of(other.id)).toEqual([]);
  });

  it('takes back what was done to charts', () => {
    const { workbook, sheet } = open(create);
    workbook.charts.insert(sheet.id, content(sheet.id, at(1, 1, 5)));
    const before = workbook.charts.of(sheet.id);
    const id = before[0]?.id ?? 0;
    const log = new UndoLog();
    workbook.recordInto(log);
    workbook.charts.update(sheet.id, id, content(sheet.id, at(1, 1, 9)));
    workbook.charts.insert(sheet.id, content(sheet.id, at(1, 1)));
    workbook.charts.remove(sheet.id, id);
    workbook.recordInto(undefined);
    log.rollback();
    expect(workbook.charts.of(sheet.id)).toEqual(before);
  });
}

function describeUndo(create: () => Workbook): void {
  it('takes back what was recorded, latest first, and nothing that a person wrote since', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    const log = new UndoLog();
    workbook.recordInto(log);
    sheet.write(at(2, 2, 2, 2), [
      ['A', 1],
      ['=1+1', 2],
    ]);
    sheet.write(at(2, 3), [[3]]);
    sheet.insertRows(1001, 5);
    sheet.writeAttribute(at(1, 1), 'background', [['#ff0000']]);
    const added = workbook.insertSheet('Neu');
    workbook.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', sheetId: sheet.id, column: 1 });
    workbook.recordInto(undefined);
    workbook.type(sheet.id, 3, 3, '77');
    log.rollback();
    expect(sheet.readValues(at(1, 1, 3, 3))).toEqual([
      ['id', 'name', 'stock'],
      [7, 'Sepatu', 5],
      [3, 'Tas', 77],
    ]);
    expect(sheet.readFormulas(at(3, 2))).toEqual([['']]);
    expect(sheet.readAttribute(at(1, 1), 'background')).toEqual([['']]);
    expect([sheet.maxRows, workbook.sheet(added.id), workbook.metadata()]).toEqual([1000, undefined, []]);
  });

  it('takes back a sorted table, formulas as they were', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    workbook.type(sheet.id, 2, 4, '=C2+C3');
    sheet.writeAttribute(at(2, 1), 'note', [['seven']]);
    const shown = () => [
      sheet.readValues(at(1, 1, 4, 4)),
      sheet.readFormulas(at(2, 4, 2)),
      sheet.readAttribute(at(2, 1, 2), 'note'),
    ];
    const before = shown();
    const log = new UndoLog();
    workbook.recordInto(log);
    sheet.sortRows(2, 3, 1);
    workbook.recordInto(undefined);
    expect(shown()).not.toEqual(before);
    log.rollback();
    expect(shown()).toEqual(before);
  });

  it('keeps what was committed', () => {
    const { workbook, sheet, value } = open(create);
    const log = new UndoLog();
    workbook.recordInto(log);
    sheet.write(at(1, 1), [[1]]);
    log.commit();
    sheet.write(at(1, 1), [[2]]);
    workbook.recordInto(undefined);
    log.rollback();
    expect(value(1, 1)).toBe(1);
  });
}
