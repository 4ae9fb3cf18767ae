import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import type { SpreadsheetLocale } from '../../../../workbench/apps-script/workbook/values/spreadsheet-locale';
import type { StoredValue, WrittenValue } from '../../../../workbench/apps-script/workbook/workbook';

const goods: WrittenValue[][] = [
  ['sku', 'nama', 'stok', 'harga', 'tanggal', 'aktif'],
  ['A-1', 'Kaos merah', 5, 75000, 46027, true],
  ['A-2', 'Kaos biru', '', 82500.5, 46053, false],
  ['B-1', 'Topi', 12, 40000, 46063, true],
  ['B-2', 'topi', 0, 40000, 46022, true],
  ['C-1', '', -3, 99.9, 45351, false],
  ['=""', '=1/0', "'12", 1, '', ''],
];

const column = 8;

/**
 * A shop's goods in A1:F6: 2026-01-05, 2026-01-31, 2026-02-10, 2025-12-31 and 2024-02-29 are their days; in row 7 an empty text, an error and a
 * number that is a text. `Stok_toko` is C2:C6; the tab `Data lain` has 1 to 4 in A1:B2.
 */
export function openShopTab(locale: SpreadsheetLocale = 'en_US') {
  const workbook = new MemoryWorkbook({ locale });
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('a workbook begins with a sheet');
  const days = { row: 2, column: 5, rows: 5, columns: 1 };
  sheet.writeAttribute(days, 'numberFormat', Array(5).fill(['yyyy-mm-dd']));
  sheet.write({ row: 1, column: 1, rows: 7, columns: 6 }, goods);
  workbook.insertSheet('Data lain').write({ row: 1, column: 1, rows: 2, columns: 2 }, [
    [1, 2],
    [3, 4],
  ]);
  workbook.namedRanges.set('Stok_toko', sheet.id, { row: 2, column: 3, rows: 5, columns: 1 });
  return {
    workbook,
    sheet,
    /** What H1 shows after a person typed a formula into it; as many cells as there are in `like`. */
    shown: (formula: string, like?: readonly (readonly unknown[])[]): StoredValue | StoredValue[][] => {
      workbook.type(sheet.id, 1, column, formula);
      const values = sheet.readValues({ row: 1, column, rows: like?.length ?? 1, columns: like?.[0]?.length ?? 1 });
      return like === undefined ? (values[0]?.[0] ?? '') : values;
    },
  };
}
