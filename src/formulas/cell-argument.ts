import type { Cell } from '../google/ports';
import { isAddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';

/** What a custom function gets for an argument: one value, or a range as rows of cells. */
export type CellArgument = Cell | readonly (readonly Cell[])[] | undefined;

/**
 * Answers each cell of an argument: a blank stays blank; in a range one bad item gets its message in its own place and never spoils its
 * neighbours.
 */
export function mapCells(language: Language, argument: CellArgument, answer: (cell: Cell) => Cell): Cell | Cell[][] {
  const answerUnlessBlank = (cell: Cell): Cell => (cell === '' ? '' : answer(cell));
  if (!Array.isArray(argument)) return answerUnlessBlank((argument as Cell | undefined) ?? '');
  return (argument as readonly (readonly Cell[])[]).map((row) =>
    row.map((cell) => {
      try {
        return answerUnlessBlank(cell);
      } catch (error) {
        if (isAddOnError(error)) return error.tellIn(language);
        throw error;
      }
    }),
  );
}
