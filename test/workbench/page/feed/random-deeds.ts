import fc from 'fast-check';
import type { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { cellAttributes } from '../../../../workbench/apps-script/workbook/workbook';

/** Something done to a workbook; numbers are brought into what there is at that moment. */
export interface Deed {
  readonly name: keyof typeof deeds;
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly choice: number;
}

/** Does it as far as the workbook lets it. */
export function perform(workbook: MemoryWorkbook, { name, tab, ...place }: Deed): void {
  const sheets = workbook.sheets();
  const sheet = sheets[tab % sheets.length];
  if (sheet === undefined) throw new Error('a workbook has a tab');
  try {
    deeds[name](workbook, sheet, place);
  } catch (error) {
    if (!/already exists|merge/.test(String(error))) throw error;
  }
}

type Sheet = ReturnType<MemoryWorkbook['sheets']>[number];
type Place = Omit<Deed, 'name' | 'tab'>;

const texts = [
  '',
  '7',
  'Sepatu',
  '=A1+1',
  '=SUM(A1:C9)',
  '=ROW()',
  '=B2&"x"',
  '1/2/2026',
  'TRUE',
  '=IF(A1>3,A1,"")',
  "'0012",
];
const textAt = (index: number): string => texts[index % texts.length] ?? '';
const areaOf = ({ row, column, rows, columns }: Place) => ({ row, column, rows, columns });
const filled = <T>({ rows, columns }: Place, value: (index: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => value(r * columns + c)));

const deeds = {
  type: (workbook: MemoryWorkbook, sheet: Sheet, { row, column, choice }: Place) =>
    workbook.type(sheet.id, row, column, textAt(choice)),
  write: (_: MemoryWorkbook, sheet: Sheet, place: Place) =>
    sheet.write(
      areaOf(place),
      filled(place, (index) => textAt(place.choice + index)),
    ),
  clear: (workbook: MemoryWorkbook, sheet: Sheet, place: Place) => workbook.clear(sheet.id, areaOf(place)),
  format: (_: MemoryWorkbook, sheet: Sheet, place: Place) => {
    const attribute = cellAttributes[place.choice % cellAttributes.length] ?? 'note';
    const value = attribute === 'validation' ? '' : ['', '#,##0', '@', 'bold'][place.choice % 4];
    sheet.writeAttribute(
      areaOf(place),
      attribute,
      filled(place, () => value ?? ''),
    );
  },
  insertRows: (_: MemoryWorkbook, sheet: Sheet, { row, rows }: Place) => sheet.insertRows(row, rows),
  deleteRows: (_: MemoryWorkbook, sheet: Sheet, { row, rows }: Place) => sheet.deleteRows(row, rows),
  insertColumns: (_: MemoryWorkbook, sheet: Sheet, { column, columns }: Place) => sheet.insertColumns(column, columns),
  deleteColumns: (_: MemoryWorkbook, sheet: Sheet, { column, columns }: Place) => sheet.deleteColumns(column, columns),
  moveRows: (_: MemoryWorkbook, sheet: Sheet, { row, rows, choice }: Place) =>
    sheet.moveRows(row, rows, 1 + (choice % 12)),
  moveColumns: (_: MemoryWorkbook, sheet: Sheet, { column, columns, choice }: Place) =>
    sheet.moveColumns(column, columns, 1 + (choice % 8)),
  sortRows: (_: MemoryWorkbook, sheet: Sheet, { row, rows, column, choice }: Place) =>
    sheet.sortRows(row, rows, column, choice % 2 === 0),
  sortArea: (_: MemoryWorkbook, sheet: Sheet, place: Place) =>
    sheet.sortArea(areaOf(place), [{ column: place.column, ascending: place.choice % 2 === 0 }]),
  hideRows: (_: MemoryWorkbook, sheet: Sheet, { row, rows, choice }: Place) =>
    sheet.setRowsHidden(row, rows, choice % 2 === 0),
  hideColumns: (_: MemoryWorkbook, sheet: Sheet, { column, columns, choice }: Place) =>
    sheet.setColumnsHidden(column, columns, choice % 2 === 0),
  widen: (_: MemoryWorkbook, sheet: Sheet, { column, choice }: Place) => sheet.setColumnWidth(column, 40 + choice),
  freeze: (_: MemoryWorkbook, sheet: Sheet, { rows, columns }: Place) => {
    sheet.setFrozenRows(rows);
    sheet.setFrozenColumns(columns);
  },
  filter: (_: MemoryWorkbook, sheet: Sheet, place: Place) => {
    sheet.setFilter(place.choice % 3 === 0 ? undefined : areaOf(place));
    if (sheet.filter) sheet.setColumnFilter(place.column, { hiddenValues: ['7'] });
    if (sheet.filter) sheet.setHiddenByFilter([place.row + 1]);
  },
  band: (_: MemoryWorkbook, sheet: Sheet, place: Place) => sheet.setBandings([{ area: areaOf(place) }]),
  merge: (_: MemoryWorkbook, sheet: Sheet, place: Place) => sheet.merge(areaOf(place)),
  breakApart: (_: MemoryWorkbook, sheet: Sheet, place: Place) => sheet.breakApart(areaOf(place)),
  addTab: (workbook: MemoryWorkbook, _: Sheet, { choice }: Place) => workbook.insertSheet(`Tab ${choice}`),
  renameTab: (workbook: MemoryWorkbook, { id }: Sheet, { choice }: Place) => workbook.renameSheet(id, `Nama ${choice}`),
  duplicateTab: (workbook: MemoryWorkbook, { id }: Sheet) => workbook.duplicateSheet(id),
  moveTab: (workbook: MemoryWorkbook, { id }: Sheet, { choice }: Place) =>
    workbook.moveSheet(id, choice % workbook.sheets().length),
  hideTab: (workbook: MemoryWorkbook, sheet: Sheet, { choice }: Place) => {
    const isLast = workbook.sheets().filter(({ hidden }) => !hidden).length === 1;
    sheet.setHidden(!isLast && choice % 2 === 0);
  },
  deleteTab: (workbook: MemoryWorkbook, { id }: Sheet) => {
    const others = workbook.sheets().filter((sheet) => sheet.id !== id && !sheet.hidden);
    if (others.length > 0) workbook.deleteSheet(id);
  },
  select: (workbook: MemoryWorkbook, { id }: Sheet, place: Place) => {
    workbook.activate(id);
    workbook.select([areaOf(place)]);
  },
  chart: (workbook: MemoryWorkbook, { id }: Sheet, place: Place) => {
    const { row, column } = place;
    const position = { row, column, offsetX: 0, offsetY: 0 };
    const ranges = [{ sheetId: id, area: { row: 1, column: 1, rows: 4, columns: 2 } }];
    workbook.charts.insert(id, { ranges, options: {}, headers: 1, isTransposed: false, position });
  },
  setLocale: (workbook: MemoryWorkbook, _: Sheet, { choice }: Place) =>
    workbook.setLocale(choice % 2 === 0 ? 'id_ID' : 'en_US'),
} as const;

const names = Object.keys(deeds) as (keyof typeof deeds)[];

export const deed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...names),
  tab: fc.nat(3),
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
  choice: fc.nat(99),
});
