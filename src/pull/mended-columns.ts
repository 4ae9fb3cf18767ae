import type { SheetDates } from '../tables/sheet-dates';
import { changedCells, type ShownCell } from '../tables/tab/changed-cells';
import { type ComparedColumn, type ComparedRows, comparedColumns } from '../tables/tab/compared-rows';
import type { GuardedWrite } from '../tables/tab/guarded-write';
import { leftOver } from '../tables/tab/left-over';
import { findMixUps, type MixUp } from '../tables/tab/mix-ups';
import { cellOf, type TabSnapshot } from '../tables/tab/tab-snapshot';
import { type Column, cellToWrite, type PlainCell } from '../tables/table';
/** A tab as it was read, beside what the shop said. */
export interface ComparedTab {
  readonly snapshot: TabSnapshot;
  readonly dates: SheetDates;
  readonly rows: ComparedRows;
}

/** What is told of a tab that is put right. */
export interface ToldMend {
  /** By key. */
  readonly columns: readonly string[];
  readonly cells: number;
  /** Values that were edits of some record before the mix-up, of which nobody can tell any more: each as often as the shop said it of none. */
  readonly lost: readonly PlainCell[];
  /** The same column by column. */
  readonly lostIn: readonly LostValues[];
}

/** Values of one column, by its key. */
interface LostValues {
  readonly column: string;
  readonly values: readonly PlainCell[];
}

/** What is to be written to put a tab right, and what is told of it. */
export interface Mended {
  readonly writes: readonly GuardedWrite[];
  /** Those of exchanged columns, where their titles went along. */
  readonly headings: readonly Pick<GuardedWrite, 'area' | 'values'>[];
  readonly told: ToldMend;
}

/** What brings the mixed-up columns of a tab back beside its records; `undefined` where nothing is mixed up. */
export function mendedColumns({ snapshot, dates, rows }: ComparedTab): Mended | undefined {
  const present = rows.columns;
  const compared = comparedColumns(rows);
  const mixUps = findMixUps(compared);
  if (mixUps.length === 0) return undefined;
  const columnOf = new Map(present.map((column) => [column.key, column]));
  const comparedOf = new Map(compared.map((column) => [column.key, column]));
  const mended = mixUps.flatMap(pairsOf).flatMap(([key, other]) => {
    const [column, cells] = [columnOf.get(key), comparedOf.get(key)];
    if (!column || !cells) return [];
    return [
      other === undefined ? broughtBack(snapshot, dates, column, cells) : takenFrom(snapshot, column, cells, other),
    ];
  });
  return {
    writes: mended.flatMap(({ writes }) => writes),
    headings: mixUps.flatMap((mixUp) =>
      mixUp.kind === 'exchanged' ? headingsBack(snapshot, mixUp.columns, columnOf) : [],
    ),
    told: {
      columns: mixUps.flatMap((mixUp) => (mixUp.kind === 'exchanged' ? mixUp.columns : [mixUp.column])),
      cells: mended.reduce((sum, { cells }) => sum + cells, 0),
      lost: mended.flatMap(({ lost }) => lost.values),
      lostIn: mended.map(({ lost }) => lost).filter(({ values }) => values.length > 0),
    },
  };
}

interface MendedColumn {
  readonly writes: readonly GuardedWrite[];
  readonly cells: number;
  readonly lost: LostValues;
}

/** Rows in which a column holds something else than the shop said of the record. */
const wrongRows = ({ held, said }: ComparedColumn): ReadonlySet<number> =>
  new Set(held.flatMap((cell, row) => (said[row] === undefined || cell === '' || cell === said[row] ? [] : [row])));

/** What the shop said, in every cell that holds something else; a formula is a person's own, and stays. */
function broughtBack(
  snapshot: TabSnapshot,
  dates: SheetDates,
  column: Column,
  { key, held, said }: ComparedColumn,
): MendedColumn {
  const isFormula = (row: number) => snapshot.rows[row] && cellOf(snapshot, snapshot.rows[row], key).formula !== '';
  const wrong = new Set([...wrongRows({ key, held, said })].filter((row) => !isFormula(row)));
  const elsewhere = said.filter((value, row) => value !== undefined && value !== held[row]);
  const cells = snapshot.rows.map((line, row): ShownCell => {
    const cell = cellOf(snapshot, line, key);
    if (!wrong.has(row)) return { cell: cellToWrite(column, cell), isNew: false, formula: cell.formula };
    const value = dates.toSheet(column.kind, asTick(column, said[row] ?? ''));
    return { cell: cellToWrite(column, { value, formula: '' }), isNew: true };
  });
  const lost = leftOver(
    [...wrong].flatMap((row) => held[row] ?? []),
    elsewhere.flatMap((value) => value ?? []),
  );
  return { writes: changedCells(snapshot, column, cells), cells: wrong.size, lost: { column: key, values: lost } };
}

/** The cells of the column with which it was exchanged. */
function takenFrom(snapshot: TabSnapshot, column: Column, compared: ComparedColumn, other: string): MendedColumn {
  const cells = snapshot.rows.map((line, row): ShownCell => {
    const isNew = compared.said[row] !== undefined;
    const cell = cellOf(snapshot, line, isNew ? other : column.key);
    return { cell: cellToWrite(column, cell), isNew, formula: cell.formula };
  });
  return {
    writes: changedCells(snapshot, column, cells),
    cells: wrongRows(compared).size,
    lost: { column: column.key, values: [] },
  };
}

/** Each column that is to be mended, and the one whose cells it gets. */
const pairsOf = (mixUp: MixUp): readonly (readonly [string, string | undefined])[] => {
  if (mixUp.kind === 'displaced') return [[mixUp.column, undefined]];
  const [one, other] = mixUp.columns;
  return [
    [one, other],
    [other, one],
  ];
};

/** What the shop said of a tick is kept as its word. */
const asTick = ({ kind }: Column, said: PlainCell): PlainCell =>
  kind === 'yesNo' && (said === 'true' || said === 'false') ? said === 'true' : said;

function headingsBack(
  { headings, headingRow, columnOf: positions }: TabSnapshot,
  keys: readonly [string, string],
  columnOf: ReadonlyMap<string, Column>,
): Mended['headings'] {
  const [one = 0, other = 0] = keys.map((key) => positions.get(key));
  const [atOne = '', atOther = ''] = [headings[one - 1], headings[other - 1]];
  const isTitleOf = (text: string, key: string) => Object.values(columnOf.get(key)?.title ?? {}).includes(text.trim());
  if (!isTitleOf(atOne, keys[1]) || !isTitleOf(atOther, keys[0])) return [];
  return [
    { area: { row: headingRow, column: one, rows: 1, columns: 1 }, values: [[atOther]] },
    { area: { row: headingRow, column: other, rows: 1, columns: 1 }, values: [[atOne]] },
  ];
}
