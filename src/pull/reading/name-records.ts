import type { NamingColumn, RecordIdentity } from '../../tables/table';
import { chooseIdentity, extendIdentity, type NamedRows } from './choose-identity';
import { recordName } from './record-name';

/** The rows of a table by their names, in their order. */
export interface NamedRecords {
  readonly identity: RecordIdentity;
  /** Worth remembering; otherwise there was too little to choose from. */
  readonly isSettled: boolean;
  /** Row numbers, from 0. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Names each row by what is remembered of the tab; where that names two of them alike, by more. Rows that are alike in everything are one record where
 * an id says so, and are numbered otherwise.
 */
export function nameRecords(rows: NamedRows, remembered: RecordIdentity | undefined): NamedRecords {
  const known = remembered && namesBy(rows, remembered);
  if (remembered && known) return { identity: remembered, isSettled: true, rows: known };
  const chosen = remembered
    ? { identity: extendIdentity(rows, remembered, (partAt) => recordName(remembered, partAt)), isSettled: true }
    : chooseIdentity(rows);
  const names = namesBy(rows, chosen.identity);
  if (names) return { ...chosen, rows: names };
  // Names that differ only in what was shortened, or in what stands between their parts.
  const identity: RecordIdentity = { columns: rows.columns, isContent: true };
  return { identity, isSettled: chosen.isSettled, rows: numbered(rows, identity) };
}

/** Whether a row's own id names it, as people know it. */
export const isSingleId = ({ columns, isContent }: RecordIdentity): boolean =>
  !isContent && columns.length === 1 && columns[0]?.kind === 'id';

/** `undefined` where two rows that differ in anything have one name, or one has none. */
function namesBy(rows: NamedRows, identity: RecordIdentity): ReadonlyMap<string, number> | undefined {
  if (identity.isContent && coversAll(rows, identity)) return numbered(rows, identity);
  const isOneRecord = isSingleId(identity);
  const names = new Map<string, number>();
  const free = numbering(names);
  for (let row = 0; row < rows.size; row += 1) {
    const name = nameOf(rows, identity, row);
    const first = names.get(name);
    if (name === '' || (first !== undefined && rows.whole(first) !== rows.whole(row))) return undefined;
    if (first === undefined) names.set(name, row);
    else if (!isOneRecord) names.set(free(name), row);
  }
  return names;
}

const coversAll = ({ columns }: NamedRows, identity: RecordIdentity): boolean =>
  columns.every(({ key }) => identity.columns.some((column) => column.key === key));

function numbered(rows: NamedRows, identity: RecordIdentity): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const free = numbering(names);
  for (let row = 0; row < rows.size; row += 1) names.set(free(nameOf(rows, identity, row)), row);
  return names;
}

const nameOf = (rows: NamedRows, identity: RecordIdentity, row: number): string =>
  recordName(identity, (column: NamingColumn) => rows.part(row, column));

/** Makes names that are taken others: `…`, `… #2`, `… #3`. */
export function numbering(taken: { readonly has: (name: string) => boolean }): (name: string) => string {
  const latest = new Map<string, number>();
  return (name) => {
    let number = latest.get(name) ?? 1;
    let free = number === 1 ? name : `${name} #${number}`;
    while (taken.has(free)) {
      number += 1;
      free = `${name} #${number}`;
    }
    latest.set(name, number);
    return free;
  };
}
