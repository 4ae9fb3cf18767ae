import { type ComparedColumn, changedRows, comparedColumns } from '../../tables/tab/compared-rows';
import { leftOver } from '../../tables/tab/left-over';
import { findMixUps, type MixUp } from '../../tables/tab/mix-ups';
import { cellOf, type TabSnapshot } from '../../tables/tab/tab-snapshot';
import type { Column, PlainCell } from '../../tables/table';
import type { Language } from '../../text/message';
import type { ComparedTab } from './compared-tab';
import { type CellContent, type WantedColumn, type WantedHeading, wantedColumn } from './mending-writes';

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
  /** Its column. */
  readonly key: string;
  readonly title: Column['title'];
  readonly from: string | number;
  readonly to: string | number;
}

/** What puts a tab right, and what is told of it. */
export interface Mended {
  readonly wanted: readonly WantedColumn[];
  /** Those of exchanged columns, where their titles went along. */
  readonly headings: readonly WantedHeading[];
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
    return [other ? takenFrom(tab, column, cells, other) : broughtBack(tab, column, cells)];
  });
  return {
    wanted: mended.map(({ wanted }) => wanted),
    headings: mixUps.flatMap((mixUp) =>
      mixUp.kind === 'exchanged' ? headingsBack(snapshot, mixUp.columns, columnOf) : [],
    ),
    told: {
      columns: keys,
      cells: mended.reduce((sum, { cells }) => sum + cells.length, 0),
      lost: mended.flatMap(({ lost }) => lost.values),
      lostIn: mended.map(({ lost }) => lost).filter(({ values }) => values.length > 0),
    },
    replaced: mended.flatMap(({ title, lost, cells }) =>
      cells.map(({ row, from, to }) => ({ record: recordAt(row), key: lost.column, title, from, to })),
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
  readonly wanted: WantedColumn;
  readonly cells: readonly MendedCell[];
  readonly lost: LostValues;
}

interface MendedCell extends Pick<ReplacedCell, 'from' | 'to'> {
  /** From 0. */
  readonly row: number;
}

/** What the shop said, in every cell that holds something else; a formula is a person's own, and stays. */
function broughtBack({ snapshot, rows, dates }: ComparedTab, column: Column, compared: ComparedColumn): MendedColumn {
  const { key, held, said } = compared;
  const isFormula = (row: number) => snapshot.rows[row] && cellOf(snapshot, snapshot.rows[row], key).formula !== '';
  const wrong = changedRows(compared).filter((row) => !isFormula(row));
  const elsewhere = said.flatMap((value, row) => (value === undefined || value === held[row] ? [] : [value]));
  const wantedAt = (row: number): CellContent => {
    return { value: dates.toSheet(column.kind, asTick(column, said[row] ?? '')), formula: '' };
  };
  const cells = wrong.map((row): MendedCell => ({ row, from: held[row] ?? '', to: said[row] ?? '' }));
  const values = leftOver(
    cells.map(({ from }) => from),
    elsewhere,
  );
  const wanted = wantedColumn(rows.ids, compared, { column, at: wrong, wantedAt });
  return { title: column.title, wanted, cells, lost: { column: key, values } };
}

/** The cells of the column with which it was exchanged. */
function takenFrom(
  { snapshot, rows }: ComparedTab,
  column: Column,
  compared: ComparedColumn,
  other: ComparedColumn,
): MendedColumn {
  const at = compared.said.flatMap((said, row) => (said === undefined ? [] : [row]));
  const wantedAt = (row: number): CellContent => {
    const line = snapshot.rows[row];
    return line ? cellOf(snapshot, line, other.key) : { value: '', formula: '' };
  };
  return {
    title: column.title,
    wanted: wantedColumn(rows.ids, compared, { column, at, wantedAt }),
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

const languages: readonly Language[] = ['id', 'en'];

/** What stands above one of two exchanged columns and is the other's title, in whichever language: its own in the same. */
function headingsBack(
  { headings, columnOf: positions }: TabSnapshot,
  [one, other]: readonly [string, string],
  columnOf: ReadonlyMap<string, Column>,
): WantedHeading[] {
  const pairs = [
    [one, other],
    [other, one],
  ] as const;
  return pairs.flatMap(([key, another]) => {
    const from = headings[(positions.get(key) ?? 0) - 1] ?? '';
    const [own, foreign] = [columnOf.get(key)?.title, columnOf.get(another)?.title];
    const language = languages.find((code) => own && foreign?.[code] === from.trim() && own[code] !== from.trim());
    return own && language ? [{ key, from, to: own[language] }] : [];
  });
}
