import type { Cell } from '../../google/ports';
import type { DrawnDashboard } from '../../state/schema/dashboard';
import type { DrawnTable } from '../../tables/drawn/draw-tables';
import { type ShownLine, shownLine, shownName } from '../../tables/drawn/drawn-rows';
import type { SheetDates } from '../../tables/sheet-dates';
import { type Column, cellToWrite } from '../../tables/table';
import { knownColumns } from './dashboard-reports';
import { tableKey } from './layout';
import type { DashboardTable } from './read-dashboard';

/** The columns of a table, by the keys that they have on a dashboard. */
export const tableColumns = ({ report }: Pick<DashboardTable, 'report'>): Column[] =>
  knownColumns(report).map((column) => ({ ...column, key: tableKey(report.dataset.id, column.key) }));

/** By what the rows of a table are found again: what stands in its first column. */
export function namesOf({ report, rows }: DashboardTable): string[] {
  const [first] = knownColumns(report);
  return rows.map(({ cells }) => shownName(cells[first?.key ?? ''] ?? ''));
}

/** Ready to be written, row by row. */
const cellsOf = ({ report, rows }: DashboardTable, dates: SheetDates): Cell[][] =>
  rows.map(({ cells }) =>
    knownColumns(report).map(({ key, kind }) =>
      cellToWrite({ kind }, { value: dates.toSheet(kind, cells[key] ?? ''), formula: '' }),
    ),
  );

/** What its rows show once they are written. */
export const linesOf = (table: DashboardTable, dates: SheetDates): ShownLine[] =>
  cellsOf(table, dates).map((cells) => shownLine(knownColumns(table.report), cells, dates));

/** A period is short, and its days stand close together below a chart. */
const shortDay = 'd mmm';

/** A table with what it holds from now on; version 0.1.0 kept only how many rows it had drawn, one below the other. */
export function drawnTable(table: DashboardTable, before: DrawnDashboard, dates: SheetDates): DrawnTable {
  const { report } = table;
  const { id } = report.dataset;
  const own = knownColumns(report);
  const names = before.names?.[id];
  const coming = before.coming?.[id] ?? [];
  const kept = before.own?.[id] ?? [];
  const days = own.flatMap(({ key, kind }) => (kind === 'day' ? [[tableKey(id, key), shortDay] as const] : []));
  return {
    id,
    columns: tableColumns(table),
    names: namesOf(table),
    cells: cellsOf(table, dates),
    order: own[0]?.kind === 'day' ? 'days' : 'ranks',
    before: names
      ? { kind: 'named', names, lines: before.lines?.[id] ?? [], coming, own: kept }
      : { kind: 'first', rows: before.rows[id] ?? 0, coming },
    formats: Object.fromEntries(days),
  };
}
