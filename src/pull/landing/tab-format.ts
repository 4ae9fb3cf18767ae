import type { Area, TabPort } from '../../google/ports';
import type { Arrangement } from '../../tables/arrangement';
import { stretches } from '../../tables/stretches';
import type { ColumnStretch } from '../../tables/tab/column-stretches';
import { type Column, type ColumnKind, numberFormats } from '../../tables/table';
import { commandWord } from '../../text/command-words';
import { type Language, type MessageId, say } from '../../text/message';
import { addStateColors } from './state-colors';
import { stretchesOf, type TabLayout } from './tab-layout';

/** Headers of ours, dark on light, and cells that can be edited, so that a person sees at once what is whose. */
const colors = { header: '#e8f0ec', editable: '#fff8e1' } as const;

/** How the headings of new columns look, and what they tell. */
export function formatHeadings(
  tab: TabPort,
  layout: TabLayout,
  columns: readonly Column[],
  language: Language,
  widths: ReadonlyMap<string, number>,
): void {
  const row = layout.place.headingRow;
  for (const { first, columns: neighbours } of stretchesOf(layout, columns)) {
    const area = { row, column: first, rows: 1, columns: neighbours.length };
    tab.setNumberFormat(area, '@');
    tab.setBold(area);
    tab.wrapText(area);
    tab.setBackground(area, colors.header);
    setWidths(tab, neighbours, first, widths);
  }
  const noted = columns.filter((column) => headingNote(column, language) !== undefined);
  for (const { first, columns: neighbours } of stretchesOf(layout, noted)) {
    const notes = neighbours.map((column) => headingNote(column, language) ?? '');
    tab.setNotes({ row, column: first, rows: 1, columns: neighbours.length }, [notes]);
  }
}

/** First the most common width for all, then the others: the fewest calls. */
export function setWidths(
  tab: TabPort,
  columns: readonly Column[],
  first: number,
  widths: ReadonlyMap<string, number>,
): void {
  const widthOf = ({ key, widthPixels }: Column): number => widths.get(key) ?? widthPixels;
  const counts = new Map<number, number>();
  for (const width of columns.map(widthOf)) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 100] = [...counts].sort(([, a], [, b]) => b - a).map(([width]) => width);
  tab.setColumnWidths(first, columns.length, usual);
  for (const { from, to, value } of groupsOf(columns, widthOf)) {
    if (value !== usual) tab.setColumnWidths(first + from, to - from, value);
  }
}

/** Number formats for rows of our columns; one call for each format. Formats come before values. */
export function formatRows(tab: TabPort, stretches: readonly ColumnStretch[], row: number, rows: number): void {
  const areas = new Map<string, Area[]>();
  for (const { first, columns } of stretches) {
    for (const { from, to, value } of groupsOf(columns, ({ kind }) => numberFormats[kind])) {
      const area = { row, column: first + from, rows, columns: to - from };
      areas.set(value, [...(areas.get(value) ?? []), area]);
    }
  }
  for (const [format, own] of areas) tab.setNumberFormats(own, format);
}

/** The words that new columns offer in their cells. */
export function offerChoices(
  tab: TabPort,
  { positionOf }: TabLayout,
  columns: readonly Column[],
  { row, rows }: Pick<Area, 'row' | 'rows'>,
  language: Language,
): void {
  for (const { key, choices } of columns) {
    if (!choices) continue;
    const area = { row, column: positionOf.get(key) ?? 1, rows, columns: 1 };
    tab.setChoices(
      area,
      choices.map((word) => commandWord(language, word)),
    );
  }
}

/** Neighbours that share a value: each group is one call. */
function groupsOf<T>(columns: readonly Column[], sharedBy: (column: Column) => T) {
  const groups: { from: number; to: number; value: T }[] = [];
  columns.forEach((column, index) => {
    const value = sharedBy(column);
    const last = groups[groups.length - 1];
    if (last?.value === value) last.to = index + 1;
    else groups.push({ from: index, to: index + 1, value });
  });
  return groups;
}

/** Filters a new tab and marks what is edited in it, once: from then on its formats are the person's. */
export function formatNewTab(tab: TabPort, layout: TabLayout, rows: number): void {
  const { headingRow } = layout.place;
  if (rows === 0) return;
  const whole = { row: headingRow, column: 1, rows: rows + 1, columns: layout.columns.length };
  tab.addFilter(whole);
  tab.addBanding(whole);
  colorEditable(tab, layout, headingRow + 1, rows);
}

/** Rows that come later get the same colour: by it people know what they usually edit; all that may be edited is told by its heading's note. */
export function colorEditable(tab: TabPort, layout: TabLayout, row: number, rows: number): void {
  const editable = layout.columns.filter(
    ({ pushable, isEntry, isSeldomEdited }) => (pushable && !isSeldomEdited) || isEntry,
  );
  for (const { first, columns } of stretchesOf(layout, editable)) {
    tab.setBackground({ row, column: first, rows, columns: columns.length }, colors.editable);
  }
}

/** Freezes what leads, hides what is seldom needed and has states coloured, in a tab that was just made: from then on its layout is the person's. */
export function arrangeNewTab(tab: TabPort, layout: TabLayout, { leads, hidden }: Arrangement): void {
  tab.freeze(layout.place.headingRow, leads.length);
  hideColumns(tab, layout.positionOf, hidden);
  addStateColors(tab, layout);
}

/** One call for neighbours. */
export function hideColumns(tab: TabPort, positionOf: ReadonlyMap<string, number>, keys: ReadonlySet<string>): void {
  const positions = [...keys].flatMap((key) => positionOf.get(key) ?? []).sort((one, other) => one - other);
  for (const [first, last] of stretches(positions)) tab.hideColumns(first, last - first + 1);
}

/** Of texts nothing, as "a text" says nothing; those of which there is more to say have a note of their own. */
const enterOf: Readonly<Partial<Record<ColumnKind, MessageId>>> = {
  money: 'note.enterMoney',
  quantity: 'note.enterNumber',
  difference: 'note.enterDifference',
  number: 'note.enterNumber',
  percent: 'note.enterNumber',
  day: 'note.enterDay',
  moment: 'note.enterDay',
  yesNo: 'note.enterYesNo',
};

/** What the heading of a column tells of it: what may be entered, and when that reaches the shop; `undefined` for one that is only read and has no note. */
export function headingNote({ kind, place, pushable, isEntry, note }: Column, language: Language): string | undefined {
  const own = note?.[language];
  // The notes of entries say it themselves, in words of what they do.
  if ((!pushable && !isEntry) || (isEntry && own !== undefined)) return own;
  const isStock = kind === 'quantity' && place !== undefined;
  const enter = isStock ? 'note.enterStock' : enterOf[kind];
  const entered = own ?? (enter && say(language, enter));
  const after = say(language, 'note.afterEdit');
  return entered === undefined ? after : `${entered}\n${after}`;
}
