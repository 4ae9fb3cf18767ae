import { isDate } from '../../days/is-date';
import type { Area, Cell, CodecPort, TabPort } from '../../google/ports';
import type { KeptCopy } from '../../state/schema/schedule/dated-copies';
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

/** A moment as its cell keeps it: to the second. */
const digestOf = ({ digest }: CodecPort, cells: readonly (readonly Cell[])[]): string =>
  digest(
    JSON.stringify(
      cells.map((line) => line.map((cell) => (isDate(cell) ? [Math.round(cell.getTime() / 1000)] : cell))),
    ),
  ).slice(0, 32);

/** By what a copy is known that holds a table. */
export const digestsOf = (codec: CodecPort, table: PlainTable): readonly string[] =>
  blocksOf(sizeOf(table)).map((block) => digestOf(codec, linesIn(table.cells, block)));

/**
 * Writes a table into an empty tab, whose grid takes its size. Cut off anywhere, every block of it is whole or blank.
 * @param beforeBlock stops the work by throwing.
 */
export function writeContent(tab: TabPort, table: PlainTable, beforeBlock: () => void): void {
  const size = sizeOf(table);
  // A row has to be left to scroll below the headings.
  const rows = Math.max(2, size.rows);
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

/** How a tab stands to the copy that was written into it: all of it is there, some blocks still lack, or somebody has put something of their own into it. */
export function standingOf(tab: TabPort, copy: KeptCopy, codec: CodecPort): 'whole' | 'partly' | 'changed' {
  if (tab.mark() !== undefined || tab.isLocked() || tab.isDecorated() || !hasItsColors(tab, copy)) return 'changed';
  if (tab.lastRow() === 0) return copy.isUnfinished && !hasNotes(tab) ? 'partly' : 'changed';
  if (!fits(tab, copy)) return 'changed';
  let lacks = false;
  for (const [index, block] of blocksOf(copy).entries()) {
    if ([...tab.readFormulas(block), ...tab.readNotes(block)].some((line) => line.some((text) => text !== ''))) {
      return 'changed';
    }
    const cells = tab.read(block);
    if (digestOf(codec, cells) === copy.blocks[index]) continue;
    if (cells.some((line) => line.some((cell) => cell !== ''))) return 'changed';
    lacks = true;
  }
  return lacks ? 'partly' : 'whole';
}

/** Somebody may have written notes into a tab that is blank otherwise. */
export const hasNotes = (tab: TabPort): boolean =>
  tab
    .readNotes({ row: 1, column: 1, rows: tab.maxRows(), columns: tab.maxColumns() })
    .some((line) => line.some((note) => note !== ''));

/** Whatever colours cells have by themselves, they all have them: until they are known, more than one are somebody's. */
function hasItsColors(tab: TabPort, { colors }: KeptCopy): boolean {
  const now = tab.cellColors();
  return colors ? now.join() === colors.join() : now.length === 1;
}

const fits = (tab: TabPort, { rows, columns }: Size): boolean =>
  tab.lastRow() <= rows && tab.lastColumn() <= columns && tab.maxRows() >= rows && tab.maxColumns() >= columns;
