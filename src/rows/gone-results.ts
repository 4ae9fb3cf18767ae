import { groupOf } from '../wishes/many/group-of';
import type { SheetRow } from './reading/group-rows';
import type { SentRow } from './sent-rows';

/** Rows whose results are looked for. */
interface ReadResults {
  readonly rows: readonly SheetRow[];
  readonly saidBy: (row: SheetRow) => string;
  /** Whether the tab has a column for them. */
  readonly hasColumn: boolean;
}

/**
 * Rows that say just what was sent, and have no result beside them, where that can be no single cell that a person cleared to free its row: the column is
 * gone, or more of its results are than are left.
 * @param sent the latest first.
 */
export function goneResults(
  { rows, saidBy, hasColumn }: ReadResults,
  sent: readonly SentRow[],
): ReadonlyMap<SheetRow, SentRow> {
  const left = groupOf(sent, ({ said }) => said);
  const told = rows.filter(({ isSent }) => isSent);
  for (const row of told) left.get(saidBy(row))?.shift();
  const gone = rows.flatMap((row) => {
    const of = row.result === '' ? left.get(saidBy(row))?.shift() : undefined;
    return of ? [[row, of] as const] : [];
  });
  const isAccident = hasColumn ? gone.length > Math.max(1, told.length) : gone.length > 0;
  return new Map(isAccident ? gone : []);
}
