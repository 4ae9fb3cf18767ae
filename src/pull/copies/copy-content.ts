import { isDate } from '../../days/is-date';
import type { Area, Cell, CodecPort, TabPort } from '../../google/ports';
import type { KeptCopy } from '../../state/schema/schedule/dated-copies';
import { hasItsLooks } from './copy-looks';
import type { PlainTable } from './plain-table';

/** So many cells are written at once. */
const blockCells = 100_000;

type Size = Pick<KeptCopy, 'rows' | 'columns'>;

export const sizeOf = ({ cells, widths }: PlainTable): Size => ({ rows: cells.length, columns: widths.length });

function blocksOf({ rows, columns }: Size): readonly Area[] {
  const most = Math.max(1, Math.floor(blockCells / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => {
    const row = index * most + 1;
    return { row, column: 1, rows: Math.min(most, rows - row + 1), columns };
  });
}

const linesIn = <T>(lines: readonly (readonly T[])[], { row, rows }: Area): readonly (readonly T[])[] =>
  lines.slice(row - 1, row - 1 + rows);

const digestOf = ({ digest }: CodecPort, cells: readonly (readonly Cell[])[]): string =>
  digest(JSON.stringify(cells.map((line) => line.map(asKept)))).slice(0, 32);

/** As its cell keeps it: a moment to the second, and of an apostrophe in front Sheets may make the mark of a text {facts §3}. */
function asKept(cell: Cell): unknown {
  if (isDate(cell)) return [Math.round(cell.getTime() / 1000)];
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
}

/** By what a copy is known that holds a table. */
export const digestsOf = (codec: CodecPort, table: PlainTable): readonly string[] =>
  blocksOf(sizeOf(table)).map((block) => digestOf(codec, linesIn(table.cells, block)));

/** A row has to be left to scroll below the headings. */
const gridRowsOf = ({ rows }: Pick<Size, 'rows'>): number => Math.max(2, rows);

/**
 * Writes a table into an empty tab, whose grid takes its size. Cut off anywhere, every block of it is whole or blank.
 * @param beforeBlock stops the work by throwing.
 */
export function writeContent(tab: TabPort, table: PlainTable, beforeBlock: () => void): void {
  const size = sizeOf(table);
  const rows = gridRowsOf(size);
  // First smaller, then larger: the whole spreadsheet may be nearly full.
  tab.cutSize(rows, size.columns);
  tab.ensureSize(rows, size.columns);
  table.widths.forEach((pixels, index) => {
    if (pixels !== undefined) tab.setColumnWidths(index + 1, 1, pixels);
  });
  const headings = { row: 1, column: 1, rows: 1, columns: size.columns };
  tab.setBold(headings);
  tab.wrapText(headings);
  tab.freeze(1);
  for (const block of blocksOf(size)) {
    beforeBlock();
    tab.setFormats(block, linesIn(table.formats, block));
    tab.write(block, linesIn(table.cells, block));
  }
}

/** By what the number formats of a copy are known, as Sheets tells them now. */
export const formatsOf = (codec: CodecPort, tab: TabPort, size: Size): readonly string[] =>
  blocksOf(size).map((block) => formatsIn(codec, tab, block));

const formatsIn = (codec: CodecPort, tab: TabPort, block: Area): string =>
  digestOf(codec, tab.readNumberFormats(block));

/** How a tab stands to the copy that was written into it: all of it is there, some blocks still lack, or somebody has put something of their own into it. */
export function standingOf(tab: TabPort, copy: KeptCopy, codec: CodecPort): 'whole' | 'partly' | 'changed' {
  if (tab.mark() !== undefined || tab.isLocked() || tab.isDecorated()) return 'changed';
  if (tab.lastRow() === 0) return copy.isUnfinished && isBlank(tab) ? 'partly' : 'changed';
  if (!fits(tab, copy)) return 'changed';
  const held = contentOf(tab, copy, codec);
  // Last, as it takes the most calls.
  return held !== 'changed' && hasItsLooks(tab, copy.looks) ? held : 'changed';
}

function contentOf(tab: TabPort, copy: KeptCopy, codec: CodecPort): ReturnType<typeof standingOf> {
  const { blocks, looks } = copy;
  let lacks = false;
  for (const [index, block] of blocksOf(copy).entries()) {
    const beside = [...tab.readFormulas(block), ...tab.readNotes(block)];
    if (beside.some((line) => line.some((text) => text !== ''))) return 'changed';
    const cells = tab.read(block);
    const isThere = digestOf(codec, cells) === blocks[index];
    if (!isThere && cells.some((line) => line.some((cell) => cell !== ''))) return 'changed';
    lacks ||= !isThere;
    if (looks && formatsIn(codec, tab, block) !== looks.formats[index]) return 'changed';
  }
  return lacks ? 'partly' : 'whole';
}

/** Whether a tab is as blank as it was made: somebody may have written notes into it, or given its cells a look. */
export const isBlank = (tab: TabPort): boolean => tab.lastRow() === 0 && !hasNotes(tab) && hasItsLooks(tab, undefined);

const hasNotes = (tab: TabPort): boolean =>
  tab
    .readNotes({ row: 1, column: 1, rows: tab.maxRows(), columns: tab.maxColumns() })
    .some((line) => line.some((note) => note !== ''));

/** Rows and columns that somebody added may hold notes and looks alone; one that was cut off may have those of before still. */
function fits(tab: TabPort, { rows, columns, isUnfinished }: KeptCopy): boolean {
  const [gridRows, gridColumns] = [tab.maxRows(), tab.maxColumns()];
  const isOurs = isUnfinished
    ? gridRows >= rows && gridColumns >= columns
    : gridRows === gridRowsOf({ rows }) && gridColumns === columns;
  return isOurs && tab.lastRow() <= rows && tab.lastColumn() <= columns;
}
