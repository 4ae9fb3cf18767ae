import type { Cell } from '../../google/ports';
import { cellOf } from '../../tables/tab/tab-snapshot';
import type { Value } from '../edit';
import { type OpenedTab, recordIn } from '../find/edited-tab';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { Verdict, VerdictKind } from './verdict';
import { isKept } from './write-cells';

/** After these an entry has reached the shop, or may have. */
const carriedOutKinds: ReadonlySet<VerdictKind> = new Set(['done', 'changedAfter', 'soldMeanwhile', 'unknown']);

type Entry = Pick<Verdict, 'key' | 'recordId' | 'column' | 'to'>;

/** The entries among verdicts that were carried out, or may have been. */
export const carriedOutIn = (pushable: Pushable, verdicts: readonly Verdict[]): Entry[] =>
  verdicts.filter(({ kind, column }) => carriedOutKinds.has(kind) && actionFor(pushable, column)?.entry !== undefined);

/**
 * Which entries are not certainly blank by now, after their cells were to be blanked: a formula that stays, what another formula fills in, a cell that
 * is protected, a row or a column that is gone and may come back.
 * @param tab as it was read before; `undefined` where it is gone.
 * @returns what they said, by key.
 */
export function filledAfter(tab: OpenedTab | undefined, entries: readonly Entry[]): Readonly<Record<string, Value>> {
  if (entries.length === 0) return {};
  const isBlank = tab ? blankNow(tab, entries) : () => false;
  return Object.fromEntries(entries.filter((entry) => !isBlank(entry)).map(({ key, to }) => [key, to]));
}

function blankNow(tab: OpenedTab, entries: readonly Entry[]): (entry: Entry) => boolean {
  const { snapshot } = tab;
  const rows = new Map(snapshot.rows.map((row) => [recordIn(tab, row), row]));
  const columns = new Map(tab.columns.map((column) => [column.key, column]));
  const heldNow = new Map(
    [...new Set(entries.map(({ column }) => column))].map((key) => [
      key,
      readAgain(
        tab,
        key,
        entries.flatMap(({ column, recordId }) => (column === key ? (rows.get(recordId)?.row ?? []) : [])),
      ),
    ]),
  );
  return ({ recordId, column: key }) => {
    const row = rows.get(recordId);
    const column = columns.get(key);
    if (!row || !column || isKept(column, cellOf(snapshot, row, key))) return false;
    return heldNow.get(key)?.get(row.row) === '';
  };
}

/** What cells of a column hold by now, by row: a formula elsewhere may have filled them again. */
function readAgain({ tab, snapshot }: OpenedTab, key: string, rows: readonly number[]): ReadonlyMap<number, Cell> {
  const column = snapshot.columnOf.get(key);
  if (column === undefined || rows.length === 0) return new Map();
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const cells = tab.read({ row: first, column, rows: last - first + 1, columns: 1 });
  return new Map(cells.map(([cell = ''], index) => [first + index, cell]));
}
