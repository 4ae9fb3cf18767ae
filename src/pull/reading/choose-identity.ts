import { isChanging, namingRank, namingRanks, nounsOf, nounsOfList } from '../../tables/naming-rank';
import { type Codes, codesOf, noCodes, smallestNaming } from '../../tables/smallest-naming';
import type { NamingColumn, RecordIdentity } from '../../tables/table';

/** The rows of a table as the parts of names that their cells would be. */
export interface NamedRows {
  /** Those that any row has a value in. */
  readonly columns: readonly NamingColumn[];
  readonly size: number;
  readonly part: (row: number, column: NamingColumn) => string;
  readonly recordOf: (row: number) => number;
  /** All that a row says, to tell rows that are alike in everything. */
  readonly whole: (row: number) => string;
  /** The endpoint of the records, and the list of theirs whose objects became rows. */
  readonly endpoint: string;
  readonly list?: string;
  /** The answer is a single record, and no list. */
  readonly isSole: boolean;
}

/** @property isSettled false where there was too little to choose from: it is chosen anew next time. */
export interface ChosenIdentity {
  readonly identity: RecordIdentity;
  readonly isSettled: boolean;
}

interface CodedColumn extends Codes {
  readonly column: NamingColumn;
  readonly rank: number;
}

/** Columns that are looked at when sets are tried, best first. */
const mostCandidates = 16;
/** A column in which some records have nothing names them worse than one of its kind that is filled. */
const blankPenalty = 10;

/**
 * What names the records best: their own id, or the smallest set of columns that no two share, or else all that is known of them. Rows that are alike in
 * everything may share a name.
 */
export function chooseIdentity(rows: NamedRows): ChosenIdentity {
  const name = (some: NamedRows) => (some.list === undefined ? nameRecords(some, some.columns) : nameLines(some));
  const content = { identity: contentOf(rows), isSettled: rows.size > 1 };
  return name(rows) ?? orOfDistinct(rows, name) ?? content;
}

/** What names records that an identity no longer tells apart: it, and the smallest set of further columns; or else all that is known of them. */
export function extendIdentity(
  rows: NamedRows,
  known: RecordIdentity,
  nameOf: (partAt: (column: NamingColumn) => string) => string,
): RecordIdentity {
  const isFurther = ({ key }: NamingColumn) => known.columns.every((column) => column.key !== key);
  const further = known.isContent ? [] : rows.columns.filter(isFurther);
  const extend = (some: NamedRows) => {
    const base = codesOf(some.size, (row) => nameOf((column) => some.part(row, column)));
    return smallestSet(some, everyRow(some), further, base);
  };
  const set = extend(rows) ?? orOfDistinct(rows, extend);
  return set ? { columns: [...known.columns, ...set] } : contentOf(rows);
}

/** Without what is known to change by itself, as far as anything else is known. */
function contentOf({ columns }: NamedRows): RecordIdentity {
  const lasting = columns.filter(({ key }) => !isChanging(key));
  return { columns: lasting.length > 0 ? lasting : columns, isContent: true };
}

/** The same of the rows that differ in anything at all; nothing where all do. */
function orOfDistinct<T>(rows: NamedRows, find: (distinct: NamedRows) => T | undefined): T | undefined {
  const first = new Map<string, number>();
  for (const row of everyRow(rows)) if (!first.has(rows.whole(row))) first.set(rows.whole(row), row);
  if (first.size === rows.size) return undefined;
  const kept = [...first.values()];
  const at = (row: number): number => kept[row] ?? 0;
  return find({
    ...rows,
    size: kept.length,
    part: (row, column) => rows.part(at(row), column),
    recordOf: (row) => rows.recordOf(at(row)),
  });
}

const everyRow = ({ size }: NamedRows): number[] => [...Array(size).keys()];

function nameRecords(rows: NamedRows, columns: readonly NamingColumn[]): ChosenIdentity | undefined {
  const first = firstRows(rows);
  if (first.length < 2) return byNameOnly(rows, columns);
  const set = smallestSet(rows, first, columns, noCodes(first.length));
  return set && { identity: { columns: set }, isSettled: true };
}

/** Of one record every column is unique. */
function byNameOnly(rows: NamedRows, columns: readonly NamingColumn[]): ChosenIdentity | undefined {
  const [best] = columns
    .filter((column) => rows.size > 0 && rows.part(0, column) !== '')
    .map((column) => ({ column, rank: rankIn(rows, column) }))
    .sort((one, other) => one.rank - other.rank);
  if (best && best.rank <= namingRanks.foreignId) return { identity: { columns: [best.column] }, isSettled: true };
  if (rows.isSole) return { identity: { columns: [] }, isSettled: true };
  return best && best.rank < namingRanks.measure
    ? { identity: { columns: [best.column] }, isSettled: false }
    : undefined;
}

/** Objects of a list: by what names their record, and what tells them apart within it. */
function nameLines(rows: NamedRows): ChosenIdentity | undefined {
  const isOfLine = ({ key }: NamingColumn) => isOfList(key, rows.list);
  const parents = nameRecords(
    rows,
    rows.columns.filter((column) => !isOfLine(column)),
  );
  if (!parents) return undefined;
  const all = everyRow(rows);
  const lines = rows.columns.filter(isOfLine);
  const ids = lines.filter((column) => rankIn(rows, column) <= namingRanks.foreignId);
  const base = codesOf(rows.size, (row) => String(rows.recordOf(row)));
  const isApart = base.distinct === rows.size;
  const set = smallestSet(rows, all, ids, base) ?? (isApart ? [] : smallestSet(rows, all, lines, base));
  return set && { ...parents, identity: { columns: [...parents.identity.columns, ...set] } };
}

function firstRows({ size, recordOf }: NamedRows): number[] {
  const first: number[] = [];
  for (let row = 0; row < size; row += 1) if (row === 0 || recordOf(row) !== recordOf(row - 1)) first.push(row);
  return first;
}

/** The smallest set of columns by which, beside what is known, all of some rows can be told; one that changes only where no other does. */
function smallestSet(
  rows: NamedRows,
  among: readonly number[],
  columns: readonly NamingColumn[],
  base: Codes,
): readonly NamingColumn[] | undefined {
  const coded = columns
    .map((column) => ({ column, rank: rankIn(rows, column) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostCandidates)
    .map(
      ({ column, rank }): CodedColumn => ({
        column,
        rank,
        ...codesOf(among.length, (at) => rows.part(among[at] ?? 0, column)),
      }),
    )
    .sort((one, other) => penaltyOf(one) - penaltyOf(other));
  const lasting = coded.filter(({ rank }) => rank < namingRanks.measure);
  const set = smallestNaming(lasting, base) ?? smallestNaming(coded, base);
  return set?.map(({ column }) => column);
}

const penaltyOf = ({ rank, hasBlank }: CodedColumn): number => rank + (hasBlank ? blankPenalty : 0);

function rankIn({ endpoint, list }: NamedRows, { key, kind }: NamingColumn): number {
  return list !== undefined && isOfList(key, list)
    ? namingRank({ key: key.slice(list.length + 1), kind }, nounsOfList(list))
    : namingRank({ key, kind }, nounsOf(endpoint));
}

const isOfList = (key: string, list: string | undefined): boolean => list !== undefined && key.startsWith(`${list}.`);
