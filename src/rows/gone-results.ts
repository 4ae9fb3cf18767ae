import { groupOf } from '../wishes/many/group-of';
import type { SheetRow } from './reading/group-rows';
import type { SentRow } from './sent-rows';

/** Rows whose results are looked for. */
interface ReadResults {
  readonly rows: readonly SheetRow[];
  readonly saidBy: (row: SheetRow) => string;
}

/**
 * Rows that say just what was sent, and have no result beside them: a person may have cleared it to use the row again, or pasted something blank over it.
 * @param sent the latest first.
 */
export function goneResults({ rows, saidBy }: ReadResults, sent: readonly SentRow[]): ReadonlyMap<SheetRow, SentRow> {
  const left = groupOf(sent, ({ said }) => said);
  for (const row of rows) if (row.isSent) left.get(saidBy(row))?.shift();
  return new Map(
    rows.flatMap((row) => {
      const of = row.result === '' ? left.get(saidBy(row))?.shift() : undefined;
      return of ? [[row, of] as const] : [];
    }),
  );
}
