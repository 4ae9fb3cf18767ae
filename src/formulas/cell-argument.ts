import type { Cell } from '../google/ports';
import { isErrorValue } from '../tables/error-value';
import { isAddOnError } from '../text/add-on-error';
import { cellErrorText } from './cell-error-text';
import type { FormulaContext } from './formula-context';

/** What a custom function gets for an argument: one value, or a range as rows of cells; `undefined` for one that was left out. */
export type CellArgument = Cell | readonly (readonly Cell[])[] | undefined;

/** What a custom function gives: one value, or a table that spills. */
export type CellAnswer = Cell | Cell[][];

const isTable = (argument: CellArgument): argument is readonly (readonly Cell[])[] => Array.isArray(argument);

/** Blank, also if it only looks so. */
export const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/** Cell by cell, wherever there are some; a left-out argument has none. */
export function cellsOf(argument: CellArgument): Cell[] {
  if (argument === undefined) return [];
  return isTable(argument) ? argument.flatMap((row) => [...row]) : [argument];
}

/** The cells that ask for something: no blanks, no error values. */
export const askedCells = (argument: CellArgument): Cell[] =>
  cellsOf(argument).filter((cell) => !isBlank(cell) && !isErrorValue(cell));

/** An argument that is meant as one value: of a range its first cell that is not blank; `''` when there is none. */
export const soleCell = (argument: CellArgument): Cell => cellsOf(argument).find((cell) => !isBlank(cell)) ?? '';

/** Whether the answer is one value rather than one for every cell of a range. */
export const isSingle = (...args: readonly CellArgument[]): boolean => args.every((argument) => !isTable(argument));

/**
 * Answers cell by cell in the shape of the arguments: a single value, row or column goes with every cell of a larger range. The first
 * argument leads: where it is blank the answer is blank, an error value is passed on. In a range one bad item has its message in its
 * own place and never spoils its neighbours.
 * @throws whatever a single item is answered with.
 */
export function answerEach(
  speaker: Pick<FormulaContext, 'language'>,
  args: readonly CellArgument[],
  answer: (...cells: readonly Cell[]) => Cell,
): CellAnswer {
  const answerCells = (cells: readonly Cell[]): Cell => {
    const [leading = ''] = cells;
    if (isBlank(leading)) return '';
    return isErrorValue(leading) ? leading : answer(...cells);
  };
  const tables = args.map((argument) => (isTable(argument) ? argument : [[argument ?? '']]));
  if (isSingle(...args)) return answerCells(tables.map(([[cell = ''] = []]) => cell));
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map(([row]) => row?.length ?? 0));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      try {
        return answerCells(tables.map((table) => cellAt(table, row, column)));
      } catch (error) {
        if (isAddOnError(error)) return cellErrorText(error, speaker.language);
        throw error;
      }
    }),
  );
}

function cellAt(table: readonly (readonly Cell[])[], row: number, column: number): Cell {
  const line = table.length === 1 ? table[0] : table[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? '';
}

/** A range of names and values side by side. */
export const isTableOfPairs = (argument: CellArgument): argument is readonly (readonly Cell[])[] =>
  isTable(argument) && (argument[0]?.length ?? 0) > 1;
