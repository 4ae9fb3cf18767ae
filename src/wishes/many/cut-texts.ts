import { trimmedText } from '../../text/blank-text';
import { changeOf } from './change-of-some';
import type { ColumnEdit, CommonChange } from './column-edits';

/** Fewer texts are shortened one by one. */
const fewest = 3;

/** Texts that all end after the same letter, as a formula cuts them; not those that a common end was taken off. */
export function cutTexts(edits: readonly ColumnEdit[]): CommonChange | undefined {
  const texts = edits.map(({ baseline, wanted }) => ({ before: String(baseline), after: String(wanted) }));
  const length = Math.max(...texts.map(({ after }) => after.length));
  const isCut = ({ before, after }: (typeof texts)[number]) =>
    before.length > length && trimmedText(before.slice(0, length)) === after;
  const ends = new Set(texts.filter(isCut).map(({ before, after }) => before.slice(after.length)));
  const found = changeOf(
    edits,
    edits.filter((_, index) => texts.slice(index, index + 1).some(isCut)),
    fewest,
  );
  return found && ends.size > 1 ? { kind: 'cut', length, ...found } : undefined;
}
