import type { LineColumn, Words } from './journal-columns';

/** A row of the tab, by its number, and what stands in our columns of it. */
export interface RowInTab {
  readonly row: number;
  readonly words: Words;
  /** Something of the person's own stands beside it. */
  readonly hasNote: boolean;
}

/** Stays the same for as long as a line is told, and tells all lines of a run apart: a run changes no cell twice by the same action. */
const name = ['run', 'action', 'record', 'field'] as const;
/** What else of a line stays the same. */
const lasting = [...name, 'by', 'from', 'to'] as const;
/** Lines that are alike in their names all the same are told by these, one after the other. */
const ofNamesakes = [[...lasting, 'state', 'message'], lasting] as const;
/** Once a tab is gone, nobody knows the titles of its columns. */
const withoutTitle = lasting.filter((column) => column !== 'field');

/**
 * Finds the row of each line by what it tells, never by where it stands: people sort, insert and delete rows. Of copies that they made, the first that
 * has a note beside it is the line; the others, and whatever is no line, are theirs.
 * @param inOtherWords the same lines as they may have been told before; asked for only where rows may be in these words.
 * @returns by line its row's number; `undefined` for those that the tab lacks.
 */
export function findLines(
  rows: readonly RowInTab[],
  lines: readonly Words[],
  inOtherWords: () => readonly (readonly Words[])[],
): readonly (number | undefined)[] {
  const search = new Search(rows, lines.length);
  const counts = countNames(lines);
  for (const columns of ofNamesakes) {
    search.find(lines, columns, (words) => (counts.get(textOf(words, name)) ?? 0) > 1);
  }
  search.find(lines, name);
  // Where somebody deleted one of our columns, it comes back blank.
  const there = lasting.filter((column) => rows.some(({ words }) => words[column] !== ''));
  const hasRuns = rows.length === 0 || there.includes('run');
  if (hasRuns && !search.hasRowsOfMissing(lines)) return search.found;
  const others = inOtherWords();
  for (const words of others) search.find(words, name);
  const known = new Set([lines, ...others].flatMap((told) => told.map((words) => textOf(words, name))));
  for (const columns of [there, withoutTitle]) {
    search.findOnly(lines, columns, ({ words }) => !known.has(textOf(words, name)));
  }
  return search.found;
}

class Search {
  readonly found: (number | undefined)[];
  readonly #left: Set<RowInTab>;

  constructor(rows: readonly RowInTab[], lines: number) {
    this.found = new Array<undefined>(lines).fill(undefined);
    this.#left = new Set([...rows.filter(({ hasNote }) => hasNote), ...rows.filter(({ hasNote }) => !hasNote)]);
  }

  /** Takes for each line that has none the first row alike in some columns. */
  find(lines: readonly Words[], columns: readonly LineColumn[], isMeant: (words: Words) => boolean = () => true): void {
    const rows = this.#rowsBy(columns, () => true);
    this.#eachMissing(lines, (words, index) => {
      const row = isMeant(words) ? rows.get(textOf(words, columns))?.shift() : undefined;
      if (row) this.#take(row, index);
    });
  }

  /** The same where there is one such row and one such line only. */
  findOnly(lines: readonly Words[], columns: readonly LineColumn[], isMeant: (row: RowInTab) => boolean): void {
    const rows = this.#rowsBy(columns, isMeant);
    const counts = new Map<string, number>();
    this.#eachMissing(lines, (words) => {
      const text = textOf(words, columns);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
    this.#eachMissing(lines, (words, index) => {
      const text = textOf(words, columns);
      const [row, ...more] = rows.get(text) ?? [];
      if (row && more.length === 0 && counts.get(text) === 1) this.#take(row, index);
    });
  }

  /** Whether any row is left of a run that lacks lines. */
  hasRowsOfMissing(lines: readonly Words[]): boolean {
    const runs = new Set<string>();
    this.#eachMissing(lines, ({ run }) => runs.add(run));
    return [...this.#left].some(({ words }) => runs.has(words.run));
  }

  #rowsBy(columns: readonly LineColumn[], isMeant: (row: RowInTab) => boolean): Map<string, RowInTab[]> {
    const found = new Map<string, RowInTab[]>();
    for (const row of this.#left) {
      if (!isMeant(row)) continue;
      const text = textOf(row.words, columns);
      const alike = found.get(text);
      if (alike) alike.push(row);
      else found.set(text, [row]);
    }
    return found;
  }

  #eachMissing(lines: readonly Words[], use: (words: Words, index: number) => void): void {
    lines.forEach((words, index) => {
      if (this.found[index] === undefined) use(words, index);
    });
  }

  #take(row: RowInTab, index: number): void {
    this.found[index] = row.row;
    this.#left.delete(row);
  }
}

function countNames(lines: readonly Words[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of lines) {
    const text = textOf(words, name);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

const textOf = (words: Words, columns: readonly LineColumn[]): string =>
  JSON.stringify(columns.map((column) => words[column]));
