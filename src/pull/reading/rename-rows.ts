import type { NamingColumn, PlainCell, RecordIdentity, RowRenaming } from '../../tables/table';
import type { NamedRows } from './choose-identity';
import { numbering } from './name-records';
import { namePart, recordName } from './record-name';

interface Renamed {
  readonly rows: NamedRows;
  /** The number of each row by its new name. */
  readonly ids: ReadonlyMap<string, number>;
  readonly identity: RecordIdentity;
  /** By what the tab's rows were named; absent where nobody knows, as by their places. */
  readonly remembered: RecordIdentity | undefined;
  readonly from: string | undefined;
}

type CellOf = (row: number, key: string) => PlainCell | undefined;

/**
 * Finds the rows of a tab again after their records got other names: by the new name that their own cells say; else by the old name, as far as it still
 * fits a record that no other row is; else, where no old name is known, by all that the tab shows of them. Never by their places.
 */
export function renameRows(renamed: Renamed): RowRenaming {
  const from = renamed.from ?? '';
  return {
    from,
    ids: (oldIds, cellOf) => {
      const olds = oldIds.map((old, row) => old || String(cellOf(row, from) ?? '').trim());
      const exact = olds.map((old, row) => (old === '' ? '' : ownName(renamed, old, (key) => cellOf(row, key))));
      return matched(renamed, olds, exact, cellOf);
    },
  };
}

/** What a row is called by its own cells; what it is called already, where they do not tell: a landing may have been cut off after it was renamed. */
function ownName(
  { identity, ids, remembered }: Renamed,
  old: string,
  cellAt: (key: string) => PlainCell | undefined,
): string {
  const isShown = identity.columns.every(({ key }) => cellAt(key) !== undefined);
  const name = isShown ? recordName(identity, partOfCell(cellAt)) : '';
  return !ids.has(name) && remembered && ids.has(old) ? old : name;
}

const partOfCell =
  (cellAt: (key: string) => PlainCell | undefined) =>
  ({ key, kind }: NamingColumn): string =>
    namePart(kind, cellAt(key) ?? '');

function matched(renamed: Renamed, olds: readonly string[], exact: readonly string[], cellOf: CellOf): string[] {
  const { ids } = renamed;
  const taken = new Set<string>();
  const first = exact.map((name) => {
    if (!ids.has(name) || taken.has(name)) return '';
    taken.add(name);
    return name;
  });
  const left = [...ids.keys()].filter((id) => !taken.has(id));
  const likelyOf = likely(renamed, left, olds, cellOf);
  const free = numbering(taken);
  return first.map((found, row) => {
    const old = olds[row] ?? '';
    if (found !== '' || old === '') return found;
    const name = likelyOf(row) ?? free(exact[row] || old);
    taken.add(name);
    return name;
  });
}

/** For a row that no record is for sure: the next record left that has its old name, or shows just the same. */
function likely(
  { rows, ids, remembered }: Renamed,
  left: readonly string[],
  olds: readonly string[],
  cellOf: CellOf,
): (row: number) => string | undefined {
  const shown = rows.columns.filter(({ key }) => cellOf(0, key) !== undefined);
  if (!remembered && shown.length === 0) return () => undefined;
  const oldNameOf = (id: string): string => {
    const row = ids.get(id) ?? 0;
    return remembered
      ? recordName(remembered, (column) => rows.part(row, column))
      : JSON.stringify(shown.map((column) => rows.part(row, column)));
  };
  const waiting = new Map<string, string[]>();
  for (const id of left) {
    const name = oldNameOf(id);
    const alike = waiting.get(name);
    if (alike) alike.push(id);
    else waiting.set(name, [id]);
  }
  return (row) => {
    const parts = () => JSON.stringify(shown.map(partOfCell((key) => cellOf(row, key))));
    return waiting.get(remembered ? (olds[row] ?? '') : parts())?.shift();
  };
}
