import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import { type ComparedColumn, changedRows, comparedColumns } from '../../tables/tab/compared-rows';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { leftOver } from '../../tables/tab/left-over';
import { findMixUps, type MixUp } from '../../tables/tab/mix-ups';
import { cellOf, type TabSnapshot } from '../../tables/tab/tab-snapshot';
import { type Column, cellToWrite, type PlainCell } from '../../tables/table';
import type { ComparedTab } from './compared-tab';

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

/** A cell that is put right. */
export interface ReplacedCell {
  /** What people know its record by. */
  readonly record: string;
  readonly title: Column['title'];
  readonly from: string | number;
  readonly to: string | number;
}

/** What is to be written to put a tab right, and what is told of it. */
export interface Mended {
  readonly writes: readonly GuardedWrite[];
  /** Those of exchanged columns, where their titles went along. */
  readonly headings: readonly Pick<GuardedWrite, 'area' | 'values'>[];
  readonly told: ToldMend;
  readonly replaced: readonly ReplacedCell[];
}

/** What brings the mixed-up columns of a tab back beside its records; `undefined` where nothing is mixed up. */
export function mendedColumns(tab: ComparedTab): Mended | undefined {
  const { snapshot, rows } = tab;
  const compared = comparedColumns(rows);
  const mixUps = findMixUps(compared);
  if (mixUps.length === 0) return undefined;
  const columnOf = new Map(rows.columns.map((column) => [column.key, column]));
  const comparedOf = new Map(compared.map((column) => [column.key, column]));
  const keys = mixUps.flatMap((mixUp) => (mixUp.kind === 'exchanged' ? mixUp.columns : [mixUp.column]));
  const recordAt = recordNames(tab, keys);
  const mended = mixUps.flatMap(pairsOf).flatMap(([key, otherKey]) => {
    const [column, cells, other] = [columnOf.get(key), comparedOf.get(key), comparedOf.get(otherKey ?? '')];
    if (!column || !cells) return [];
    return [other ? takenFrom(snapshot, column, cells, other) : broughtBack(tab, column, cells)];
  });
  return {
    writes: mended.flatMap(({ writes }) => writes),
    headings: mixUps.flatMap((mixUp) =>
      mixUp.kind === 'exchanged' ? headingsBack(snapshot, mixUp.columns, columnOf) : [],
    ),
    told: {
      columns: keys,
      cells: mended.reduce((sum, { cells }) => sum + cells.length, 0),
      lost: mended.flatMap(({ lost }) => lost.values),
      lostIn: mended.map(({ lost }) => lost).filter(({ values }) => values.length > 0),
    },
    replaced: mended.flatMap(({ title, cells }) =>
      cells.map(({ row, from, to }) => ({ record: recordAt(row), title, from, to })),
    ),
  };
}

/** What people know the record of a row by: what stands in the first column of texts that is not mixed up itself. */
function recordNames({ snapshot, naming }: ComparedTab, mixedUp: readonly string[]): (row: number) => string {
  const keys = naming.filter((key) => !mixedUp.includes(key));
  return (row) => {
    const line = snapshot.rows[row];
    const names = line ? keys.map((key) => String(cellOf(snapshot, line, key).value)) : [];
    return names.find((name) => name !== '') ?? '';
  };
}

interface MendedColumn {
  readonly title: Column['title'];
  readonly writes: readonly GuardedWrite[];
  readonly cells: readonly MendedCell[];
  readonly lost: LostValues;
}

interface MendedCell extends Pick<ReplacedCell, 'from' | 'to'> {
  /** From 0. */
  readonly row: number;
}

/** What the shop said, in every cell that holds something else; a formula is a person's own, and stays. */
function broughtBack({ snapshot, dates }: ComparedTab, column: Column, compared: ComparedColumn): MendedColumn {
  const { key, held, said } = compared;
  const isFormula = (row: number) => snapshot.rows[row] && cellOf(snapshot, snapshot.rows[row], key).formula !== '';
  const wrong = new Set(changedRows(compared).filter((row) => !isFormula(row)));
  const elsewhere = said.flatMap((value, row) => (value === undefined || value === held[row] ? [] : [value]));
  const shown = snapshot.rows.map((line, row): ShownCell => {
    const cell = cellOf(snapshot, line, key);
    if (!wrong.has(row)) return { cell: cellToWrite(column, cell), isNew: false, formula: cell.formula };
    const value = dates.toSheet(column.kind, asTick(column, said[row] ?? ''));
    return { cell: cellToWrite(column, { value, formula: '' }), isNew: true };
  });
  const cells = [...wrong].map((row): MendedCell => ({ row, from: held[row] ?? '', to: said[row] ?? '' }));
  const values = leftOver(
    cells.map(({ from }) => from),
    elsewhere,
  );
  return { title: column.title, writes: changedCells(snapshot, column, shown), cells, lost: { column: key, values } };
}

/** The cells of the column with which it was exchanged. */
function takenFrom(
  snapshot: TabSnapshot,
  column: Column,
  compared: ComparedColumn,
  other: ComparedColumn,
): MendedColumn {
  const shown = snapshot.rows.map((line, row): ShownCell => {
    const isNew = compared.said[row] !== undefined;
    const cell = cellOf(snapshot, line, isNew ? other.key : column.key);
    return { cell: cellToWrite(column, cell), isNew, formula: cell.formula };
  });
  return {
    title: column.title,
    writes: changedCells(snapshot, column, shown),
    cells: changedRows(compared).map((row) => ({ row, from: compared.held[row] ?? '', to: other.held[row] ?? '' })),
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
