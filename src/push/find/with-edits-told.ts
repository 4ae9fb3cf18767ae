import { cutToCell } from '../../tables/plain-value';
import { isPastedOver, tellCell, tellPastedOver, withEdits, withoutEditsOf } from '../../tables/tab/cell-states';
import { pullResultSign } from '../../tables/table';
import type { Language } from '../../text/message';
import { say } from '../../text/message';

/** What the cells of a row have become, by what results call their columns. */
interface RowEdits {
  /** From left to right. */
  readonly edited: readonly string[];
  /** Those that are no edits any more. */
  readonly back?: readonly string[];
  /** Whether something was put over the result itself. */
  readonly isCovered?: boolean;
}

/**
 * @param resultName what results call their own column.
 * @returns what becomes of a row's result once its cells were edited.
 */
export function withEditsTold(resultName: string, language: Language): (text: string, row: RowEdits) => string {
  const asEdit = (name: string) =>
    [name, tellCell(name, `${pullResultSign} ${say(language, 'result.editKept')}`)] as const;
  // Whoever pasted over it took it for a column of theirs: what came after it stands one column too far.
  const pastedOver = [resultName, tellPastedOver(resultName, language)] as const;
  return (text, { edited, back = [], isCovered = false }) => {
    const isOver = isCovered || isPastedOver(text, resultName);
    const others = withoutEditsOf(text, back, resultName);
    const edits = [...(isOver ? [pastedOver] : []), ...edited.map(asEdit)];
    return edits.length === 0 ? others : cutToCell(withEdits(others, new Map(edits)));
  };
}
