import type { Dataset } from './dataset';
import { rowNameColumn } from './discovered-columns';
import { type Column, resultColumn } from './table';

/** What is frozen takes no more of a screen than this, or nothing of the rest could be seen beside the panel. */
export const mostFrozenPixels = 350;

/** Beside what leads, a result shows how it begins: what can be edited has to be in sight too. */
const resultPixels = 180;

/** How the columns of a new tab stand, beginning with column A. */
export interface Arrangement {
  /** Keys from left to right, the result column among them where there is one. */
  readonly order: readonly string[];
  /** Those that stay in sight, from column A on. */
  readonly leads: readonly Column[];
  readonly hidden: ReadonlySet<string>;
  /** Pixels by key: what cells and headings need. */
  readonly widths: ReadonlyMap<string, number>;
  /** Of what is only read there is a result only once it has something to tell. */
  readonly hasResult: boolean;
}

/** What an arrangement takes into account besides the columns. */
export interface ArrangementFacts {
  /** Keys of those that were chosen; absent where nothing was. */
  readonly chosen?: readonly string[] | undefined;
  /** What stands above a column; nothing that has to be seen whole where it is absent. */
  readonly headingOf?: (column: Column) => string;
  /** Warehouses that hold nothing of the table: their columns come last, lest they part those that are filled. */
  readonly emptyPlaces?: ReadonlySet<string>;
}

/**
 * Arranges the columns of a table. What a person chose stays in their order, and all of it is shown.
 * @param columns of the table, the result column not among them.
 */
export function arrange(
  { shown = {}, columns: declared }: Pick<Dataset, 'shown' | 'columns'>,
  columns: readonly Column[],
  { chosen, headingOf = () => '', emptyPlaces = new Set() }: ArrangementFacts = {},
): Arrangement {
  const isHidden = ({ key, kind }: Column): boolean => {
    if (chosen) return !chosen.includes(key);
    if (declared === 'discovered') return key === rowNameColumn.key;
    return shown.seldom?.includes(key) || (!shown.isLookedUp && isTechnical({ key, kind }));
  };
  const leads = leadsOf(columns, shown.leads ?? [], isHidden, chosen !== undefined);
  const isLast = ({ place = '' }: Column) => !chosen && emptyPlaces.has(place);
  const rest = columns.filter((column) => !leads.includes(column));
  const others = [...rest.filter((column) => !isLast(column)), ...rest.filter(isLast)];
  const wide = new Map(columns.map((column) => [column.key, widthForHeading(headingOf(column), column.widthPixels)]));
  const hasResult = takesEdits(declared);
  return {
    order: [...leads, ...(hasResult ? [resultColumn] : []), ...others].map(({ key }) => key),
    leads,
    hidden: new Set(others.filter(isHidden).map(({ key }) => key)),
    widths: new Map([...wide, [resultColumn.key, resultPixels], ...fittedWidths(leads, wide)]),
    hasResult,
  };
}

/** Whether something of its records can be changed in a tab. */
const takesEdits = (declared: Dataset['columns']): boolean =>
  declared !== 'discovered' && declared({}).some(({ pushable, isEntry }) => pushable || isEntry);

/** Names records to Ngorder, and says nothing to people. */
const isTechnical = ({ key, kind }: Pick<Column, 'key' | 'kind'>): boolean => kind === 'id' && /(^|[._])id$/.test(key);

function leadsOf(
  columns: readonly Column[],
  keys: readonly string[],
  isHidden: (column: Column) => boolean,
  isInOrder: boolean,
): readonly Column[] {
  const visible = columns.filter((column) => !isHidden(column));
  const declared = keys.flatMap((key) => visible.find((column) => column.key === key) ?? []);
  const end = visible.findIndex((column) => !declared.includes(column));
  const leads = isInOrder ? visible.slice(0, end < 0 ? visible.length : end) : declared;
  return leads.length > 0 ? leads : visible.slice(0, 1);
}

/** The widest of them gives way where they are too wide together. */
function fittedWidths(leads: readonly Column[], wide: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const widths = leads.map(({ key }) => [key, wide.get(key) ?? 0] as const);
  const over = widths.reduce((sum, [, width]) => sum + width, 0) - mostFrozenPixels;
  const [widest] = [...widths].sort(([, one], [, other]) => other - one);
  return new Map(over > 0 && widest ? [[widest[0], widest[1] - over]] : []);
}

/** Beside a bold text of ten points: what a cell keeps free at its edges, and the filter's button that lies over its right end {facts §3}. */
const edgePixels = 6;
const buttonPixels = 20;

/** Letters by their width in a bold Arial of ten points; all others are as wide as most. */
const widths: readonly (readonly [letters: RegExp, pixels: number])[] = [
  [/[ijl'|.,:;·! ()[\]]/, 4],
  [/[ftrI\-/]/, 5.2],
  [/[mwMW%@—]/, 11.6],
  [/[A-Z&]/, 9.4],
];
const usualLetter = 7.5;

function textPixels(text: string): number {
  const pixelsOf = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? usualLetter;
  return [...text].reduce((sum, letter) => sum + pixelsOf(letter), 0);
}

/** Fonts differ a little from one device to the next: what is chosen has to be right for narrower and wider ones. */
const scales = [0.97, 1.03] as const;

const stepPixels = 10;
/** Wider by so much rather than on two lines, for which the whole row grows. */
const mostForOneLine = 30;

/** As {@link widths} has it. */
const blankPixels = 4;

/** What a name of thousands of letters needs is no column any more: its heading is not seen whole, and takes the lines that it takes. */
const mostForHeading = 800;

/**
 * How wide a column has to be for its heading to be read whole: on two lines at most, each of which ends before the filter's button, wherever in its
 * cell that stands. No wider than fits a screen beside its neighbours.
 * @param least what its cells need.
 */
export function widthForHeading(text: string, least: number): number {
  const words = text.split(' ').map(textPixels);
  const isWhole = (width: number, mostLines: number) =>
    scales.every((scale) => isSeen(words, width / scale, mostLines));
  for (let width = least; width <= least + mostForOneLine; width += stepPixels) if (isWhole(width, 1)) return width;
  let width = least;
  while (width < mostForHeading && !isWhole(width, 2)) width += stepPixels;
  return width;
}

/** @param words their widths in pixels. */
function isSeen(words: readonly number[], width: number, mostLines: number): boolean {
  const lines = brokenLines(words, width - edgePixels, mostLines + 1);
  const free = width - edgePixels - buttonPixels;
  return lines.length <= mostLines && lines.every((line) => line <= free);
}

/** How wide each line is, as Sheets breaks a text: it takes as many words as it has room for. @param most lines that anybody asks for. */
function brokenLines(words: readonly number[], room: number, most: number): readonly number[] {
  const lines: number[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last + blankPixels + word <= room) lines[lines.length - 1] = last + blankPixels + word;
    else lines.push(word);
    if (lines.length === most) break;
  }
  return lines;
}
