import * as v from 'valibot';
import type { Area } from '../apps-script/workbook/area';
import type { MemorySheet } from '../apps-script/workbook/memory-sheet';
import { cellAttributes, type StoredValue } from '../apps-script/workbook/workbook';
import { byText } from './by-text';
import { fromA1, toA1, toCellsByValue } from './recorded-cells';

const value = v.union([v.string(), v.number(), v.boolean()]);

/** A tab as it is written down. */
export const recordedSheetSchema = v.object({
  id: v.number(),
  name: v.string(),
  hidden: v.boolean(),
  /** Whether somebody else protected it, as recordings say that know no other protections. */
  locked: v.exactOptional(v.boolean()),
  size: v.object({ rows: v.number(), columns: v.number() }),
  frozenRows: v.number(),
  hasHiddenGridlines: v.boolean(),
  /** In A1 notation, like all areas. */
  filter: v.nullable(v.string()),
  /** Values that the filter hides, by column number. */
  filteredValues: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  bandings: v.array(v.object({ area: v.string() })),
  /** In pixels, by column number. */
  columnWidths: v.record(v.string(), v.number()),
  /** By row number, from the first column on; blanks at the end of a row are left out. */
  rows: v.record(v.string(), v.array(value)),
  formulas: v.record(v.string(), v.string()),
  frozenColumns: v.exactOptional(v.number()),
  merges: v.exactOptional(v.array(v.string())),
  /** By their numbers. */
  hiddenRows: v.exactOptional(v.array(v.number())),
  filteredRows: v.exactOptional(v.array(v.number())),
  hiddenColumns: v.exactOptional(v.array(v.number())),
  /** By the attribute's name. */
  attributes: v.record(v.picklist(cellAttributes), byText(v.array(v.string()))),
});

export type RecordedSheet = v.InferOutput<typeof recordedSheetSchema>;

export function recordSheet(sheet: MemorySheet): RecordedSheet {
  const { id, name, hidden, frozenRows, hasHiddenGridlines, filter, bandings, columnWidths } = sheet;
  const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
  const whole: Area = { row: 1, column: 1, ...size };
  const formulas: Record<string, string> = {};
  sheet.formulas.forEach((formula, row, column) => {
    formulas[toA1({ row, column, rows: 1, columns: 1 })] = formula;
  });
  const attributes = cellAttributes.map(
    (attribute) => [attribute, toCellsByValue(sheet.readAttribute(whole, attribute))] as const,
  );
  return {
    ...{ id, name, hidden, size, frozenRows, hasHiddenGridlines },
    filter: filter ? toA1(filter) : null,
    bandings: bandings.map(({ area }) => ({ area: toA1(area) })),
    columnWidths: Object.fromEntries(columnWidths),
    ...recordUnusual(sheet),
    rows: recordRows(sheet),
    formulas,
    attributes: Object.fromEntries(
      attributes
        .filter(([, byValue]) => Object.keys(byValue).length > 0)
        .map(([attribute, byValue]) => [
          attribute,
          Object.fromEntries(Object.entries(byValue).map(([text, areas]) => [text, [...areas]])),
        ]),
    ),
  };
}

/** What few tabs have; left out where there is none. */
function recordUnusual(sheet: MemorySheet): Partial<RecordedSheet> {
  const { frozenColumns, merges, hiddenRows, columnFilters, filteredRows, hiddenColumns } = sheet;
  return {
    ...(frozenColumns === 0 ? {} : { frozenColumns }),
    ...(merges.length === 0 ? {} : { merges: merges.map(toA1) }),
    ...(hiddenRows.size === 0 ? {} : { hiddenRows: [...hiddenRows] }),
    ...(columnFilters.size === 0 ? {} : { filteredValues: hiddenValues(columnFilters) }),
    ...(filteredRows.size === 0 ? {} : { filteredRows: [...filteredRows] }),
    ...(hiddenColumns.size === 0 ? {} : { hiddenColumns: [...hiddenColumns] }),
  };
}

const hiddenValues = (filters: MemorySheet['columnFilters']): Record<string, string[]> =>
  Object.fromEntries([...filters].map(([column, filter]) => [String(column), [...filter.hiddenValues]]));

function recordRows({ contents }: MemorySheet): Record<string, StoredValue[]> {
  const rows: Record<string, StoredValue[]> = {};
  contents.forEach((content, row, column) => {
    const line = rows[row] ?? [];
    while (line.length < column - 1) line.push('');
    rows[row] = [...line, content];
  });
  return rows;
}

/** Fills an empty tab of the same id and name. */
export function fillSheet(sheet: MemorySheet, recorded: RecordedSheet): void {
  sheet.maxRows = recorded.size.rows;
  sheet.maxColumns = recorded.size.columns;
  for (const [row, line] of Object.entries(recorded.rows)) {
    sheet.contents.write({ row: Number(row), column: 1 }, [line]);
  }
  for (const [cell, formula] of Object.entries(recorded.formulas)) {
    const { row, column } = fromA1(cell);
    sheet.formulas.set(row, column, formula);
  }
  for (const attribute of cellAttributes) {
    for (const [text, areas] of Object.entries(recorded.attributes[attribute] ?? {})) {
      for (const area of areas.map(fromA1)) sheet.writeAttribute(area, attribute, filled(area, text));
    }
  }
  for (const [column, pixels] of Object.entries(recorded.columnWidths)) sheet.setColumnWidth(Number(column), pixels);
  for (const { area } of recorded.bandings) sheet.addBanding({ area: fromA1(area) });
  if (recorded.filter !== null) sheet.setFilter(fromA1(recorded.filter));
  fillUnusual(sheet, recorded);
  sheet.setFrozenRows(recorded.frozenRows);
  sheet.setHiddenGridlines(recorded.hasHiddenGridlines);
  sheet.setHidden(recorded.hidden);
  if (recorded.locked) sheet.setLocked(true);
}

function fillUnusual(sheet: MemorySheet, recorded: RecordedSheet): void {
  for (const area of recorded.merges ?? []) sheet.merge(fromA1(area));
  for (const row of recorded.hiddenRows ?? []) sheet.setRowsHidden(row, 1, true);
  for (const column of recorded.hiddenColumns ?? []) sheet.setColumnsHidden(column, 1, true);
  for (const [column, values] of Object.entries(recorded.filteredValues ?? {})) {
    sheet.setColumnFilter(Number(column), { hiddenValues: values });
  }
  sheet.setHiddenByFilter(recorded.filteredRows ?? []);
  sheet.setFrozenColumns(recorded.frozenColumns ?? 0);
}

const filled = ({ rows, columns }: Area, text: string): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(text));
