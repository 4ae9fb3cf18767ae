import type { Area } from '../../apps-script/workbook/area';
import type { RuleLook } from '../../apps-script/workbook/format-rule';
import type { WorkbookSheet } from '../../apps-script/workbook/workbook';
import type { CellBlock, CellExtra, FilterView, LayoutView, Span } from './book-view';
import { type LookPalette, lookAttributes } from './look-palette';
import type { RuledCells } from './ruled-cells';

/** @param area inside the grid. */
export function readCells(sheet: WorkbookSheet, area: Area, palette: LookPalette, ruled: RuledCells): CellBlock {
  const { row, column, rows, columns } = area;
  if (rows === 0 || columns === 0) return { row, column, values: [], looks: [], extras: [] };
  const values = sheet.readValues(area);
  const attributes = lookAttributes.map((name) => sheet.readAttribute(area, name));
  const looks = values.map((line, r) =>
    line.map((_, c) => {
      const own = attributes.map((lines) => lines[r]?.[c] ?? '');
      return palette.numberOf(ruledLook(own, ruled.lookAt(row + r, column + c)));
    }),
  );
  return { row, column, values, looks, extras: readExtras(sheet, area) };
}

/** A rule lies over what a cell has of its own. */
function ruledLook(own: readonly string[], look: RuleLook | undefined): readonly string[] {
  if (look === undefined) return own;
  const { background = '', fontColor = '', isBold = false } = look;
  const ruled: Readonly<Record<string, string>> = { background, fontColor, fontWeight: isBold ? 'bold' : '' };
  return lookAttributes.map((name, index) => ruled[name] || (own[index] ?? ''));
}

function readExtras(sheet: WorkbookSheet, area: Area): readonly CellExtra[] {
  const formulas = sheet.readFormulas(area);
  const notes = sheet.readAttribute(area, 'note');
  const extras: CellExtra[] = [];
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const [row, column] = [area.row + r, area.column + c];
      const [formula, note, error] = [formulas[r]?.[c], notes[r]?.[c], sheet.errorAt(row, column)];
      if (!formula && !note && !error) continue;
      extras.push({ row, column, ...(formula && { formula }), ...(note && { note }), ...(error && { error }) });
    }
  }
  return extras;
}

export const readLayout = (sheet: WorkbookSheet): LayoutView => ({
  rows: sheet.maxRows,
  columns: sheet.maxColumns,
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  hasGridlines: !sheet.hasHiddenGridlines,
  columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
  hiddenRows: spansOf(sheet.hiddenRows),
  hiddenColumns: spansOf(sheet.hiddenColumns),
  filteredRows: spansOf(sheet.filteredRows),
  filter: readFilter(sheet),
  bandings: sheet.bandings.map(({ area }) => area),
  merges: sheet.merges,
});

function readFilter({ filter, columnFilters }: WorkbookSheet): FilterView | null {
  if (filter === undefined) return null;
  const hiddenValues = [...columnFilters].map(([column, { hiddenValues }]) => [column, hiddenValues] as const);
  return { area: filter, hiddenValues: hiddenValues.sort(([a], [b]) => a - b) };
}

function spansOf(places: ReadonlySet<number>): readonly Span[] {
  const spans: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[0] + last[1] === place) last[1] += 1;
    else spans.push([place, 1]);
  }
  return spans;
}
