import { cutToCell } from '../../tables/plain-value';
import { isPastedOver, tellCell, tellPastedOver, withEdits } from '../../tables/tab/cell-states';
import { pullResultSign } from '../../tables/table';
import type { Language } from '../../text/message';
import { say } from '../../text/message';

/** What results call columns, and in which language. */
interface Telling {
  /** The column with the results. */
  readonly result: string;
  /** Columns with edits, from left to right. */
  readonly edited: readonly string[];
  readonly language: Language;
}

/** @returns what becomes of a row's result once its cells in some columns were edited. @param isCovered whether something was put over the result itself. */
export function withEditsTold({ result, edited, language }: Telling): (text: string, isCovered?: boolean) => string {
  const edits = edited.map(
    (name) => [name, tellCell(name, `${pullResultSign} ${say(language, 'result.editKept')}`)] as const,
  );
  // Whoever pasted over it took it for a column of theirs: what came after it stands one column too far.
  const pastedOver = [result, tellPastedOver(result, language)] as const;
  return (text, isCovered = false) => {
    const isOver = isCovered || isPastedOver(text, result);
    return cutToCell(withEdits(text, new Map(isOver ? [pastedOver, ...edits] : edits)));
  };
}
