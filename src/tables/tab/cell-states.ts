import type { Cell, TabPort } from '../../google/ports';
import { type Language, say } from '../../text/message';
import { type Column, pullResultSign, resultColumn, vanishedSign } from '../table';
import type { TablePlace } from './table-place';
import { isTitle } from './title-texts';

/** How a cell that can be pushed stands, as its row's result tells. `doubtful`: somebody should look. */
export const cellStates = ['edited', 'doubtful', 'failed', 'done'] as const;

export type CellState = (typeof cellStates)[number];

/** What an edit begins with whose value changed in the shop meanwhile. */
export const conflictSign = '≠';

/** A state's sign comes first, then the cell's column. Verdicts of a push begin with the same signs. */
export const stateSigns: Readonly<Record<CellState, readonly string[]>> = {
  edited: [pullResultSign],
  doubtful: [conflictSign, '!', '?'],
  failed: ['✗'],
  done: ['✓'],
};

/** Of edits that are not pushed yet, as pulls and editing tell them. */
const editSigns: readonly string[] = [pullResultSign, conflictSign];

const allSigns = Object.values(stateSigns).flat();

/** Between the cells of one row; only before a sign, as words may have it too. */
const between = new RegExp(`; (?=[${allSigns.join('')}] )`);

/** A heading in a result: its end is told by the only colon, and what ends a part is not in it. */
export const inCells = (heading: string): string => heading.replace(/[:;]/g, '');

/** What one cell's part begins with: its sign, and its heading. */
const beginning = (sign: string, heading: string): string => `${sign} ${inCells(heading)}:`;

/** The part of a row's result that is about one cell. @param text begins with its sign and a blank. @param heading of its column, as it stands in the tab. */
export function tellCell(heading: string, text: string): string {
  const [sign = '', ...words] = text.split(' ');
  // A name or a value in it may look like another part, such as that a price was pushed.
  return `${beginning(sign, heading)} ${words.join(' ').split(between).join(', ')}`;
}

/** The parts of a row's result that begin with the sign of a cell and its column; what earlier versions told, and what others did, has none. */
export const cellsTold = (result: string): readonly string[] =>
  result.split(between).filter((part) => allSigns.some((sign) => part.startsWith(`${sign} `)) && part.includes(':'));

/** A row's result whose columns are called otherwise. */
export const retell = (result: string, nameNow: (told: string) => string): string =>
  result
    .split(between)
    .map((part) => {
      const [sign, ...words] = part.split(' ');
      const [told = '', ...rest] = words.join(' ').split(':');
      return allSigns.some((one) => one === sign) && rest.length > 0
        ? `${sign} ${[inCells(nameNow(told)), ...rest].join(':')}`
        : part;
    })
    .join('; ');

/** Whether a part is about the cell of a column. */
export const isAbout = (part: string, heading: string): boolean =>
  allSigns.some((sign) => part.startsWith(beginning(sign, heading)));

/**
 * Puts edits before what a row's result tells of its other cells.
 * @param edits by heading, each as `tellCell` tells it.
 */
export const withEdits = (result: string, edits: ReadonlyMap<string, string>): string =>
  [
    ...edits.values(),
    ...cellsTold(result).filter((part) => ![...edits.keys()].some((heading) => isAbout(part, heading))),
  ].join('; ');

/** Whether a part, or a result that begins with one, tells of an edit that is not pushed. */
export const isOfEdit = (part: string): boolean => editSigns.some((sign) => part.startsWith(sign));

/** Whether a row's result tells of an edit of a column's cell. */
export const tellsEdit = (result: string, heading: string): boolean =>
  cellsTold(result).some((part) => isOfEdit(part) && isAbout(part, heading));

/** Whether a row's result tells that a push of a column's cell was refused. */
export const tellsRefusal = (result: string, heading: string): boolean =>
  cellsTold(result).some((part) => stateSigns.failed.some((sign) => part.startsWith(beginning(sign, heading))));

/** What is left of a row's result without its edits. */
export const withoutEdits = (result: string): string =>
  isOfEdit(result)
    ? cellsTold(result)
        .filter((part) => !isOfEdit(part))
        .join('; ')
    : result;

/**
 * A row's result without what it says of edits in some cells that are none any more; without any, our remark that something was put over it goes too.
 * @param resultHeading of the result column, as it stands in the tab.
 */
export function withoutEditsOf(result: string, headings: readonly string[], resultHeading: string): string {
  const parts = result.split(between);
  const left = parts.filter((part) => !isOfEdit(part) || !headings.some((heading) => isAbout(part, heading)));
  if (left.length === parts.length) return result;
  const hasEdits = left.some((part) => isOfEdit(part) && !isAbout(part, resultHeading));
  return (hasEdits ? left : left.filter((part) => !isOfEdit(part))).join('; ');
}

/**
 * Whether a row's result holds something that no result of ours is, or our remark on that. Whoever pastes neighbours that stood without a result column
 * between them has everything after it one column too far.
 * @param heading of the result column, as it stands in the tab.
 */
export function isPastedOver(result: Cell, heading: string): boolean {
  const shown = String(result);
  if (shown.trim() === '') return false;
  if (![...allSigns, vanishedSign].some((sign) => shown.startsWith(`${sign} `))) return true;
  return cellsTold(shown).some((part) => {
    const told = part.slice(pullResultSign.length + 1, part.indexOf(':'));
    return isAbout(part, heading) || isTitle(resultColumn.title, told);
  });
}

/** What a row's result says once something was put over it, until its edits are pushed or gone. */
export const tellPastedOver = (heading: string, language: Language): string =>
  tellCell(heading, `${pullResultSign} ${say(language, 'result.pastedOver')}`);

/** What results call the columns of a tab. */
export interface ToldColumns {
  /** Of one of ours. */
  readonly nameOf: (column: Pick<Column, 'key' | 'title'>) => string;
  /** A row's result in which our columns are called as they are now, where it still calls them by a title that they had. */
  readonly retold: (result: string) => string;
}

/**
 * What results call each column, from A on: its heading, and its letter behind that where another one has the same.
 * @param headings as they stand in the tab.
 */
export function cellNames(tab: Pick<TabPort, 'a1'>, headings: readonly string[]): readonly string[] {
  const names = headings.map(inCells);
  return names.map((name, index) => {
    if (name === '' || names.indexOf(name) === names.lastIndexOf(name)) return name;
    const [letters = ''] = tab.a1({ row: 1, column: index + 1, rows: 1, columns: 1 }).match(/^[A-Z]+/) ?? [];
    return `${name} (${letters})`;
  });
}

/** @param language of titles, where a heading is blank. */
export function toldColumns(
  tab: Pick<TabPort, 'a1'>,
  { headings, columnOf }: Pick<TablePlace, 'headings' | 'columnOf'>,
  columns: readonly Pick<Column, 'key' | 'title'>[],
  language: Language,
): ToldColumns {
  const names = cellNames(tab, headings);
  const current = new Set(names);
  const nameOf: ToldColumns['nameOf'] = ({ key, title }) =>
    names[(columnOf.get(key) ?? 0) - 1] || inCells(title[language]);
  const nameNow = (told: string): string => {
    if (current.has(told)) return told;
    const column = columns.find(({ key, title }) => columnOf.has(key) && isTitle(title, told));
    return column ? nameOf(column) : told;
  };
  return { nameOf, retold: (result) => retell(result, nameNow) };
}
