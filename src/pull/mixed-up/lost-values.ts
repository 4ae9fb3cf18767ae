import type { Column, PlainCell } from '../../tables/table';
import { showNumber } from '../../text/customs';
import { type Language, say } from '../../text/message';

/** Values that are told; of more it is said how many there are. */
const mostTold = 20;

/** Tells that values of a column were replaced of which nobody knows where they were typed. */
export function tellLostValues(
  { title, kind }: Pick<Column, 'title' | 'kind'>,
  lost: readonly PlainCell[],
  language: Language,
): string {
  const unit = kind === 'money' ? 'Rp' : '';
  const shown = lost
    .slice(0, mostTold)
    .map((value) => (typeof value === 'number' ? unit + showNumber(language, value) : String(value)));
  const more = lost.length > mostTold ? `, … (${lost.length})` : '';
  return say(language, 'pull.putRightLost', { values: `${title[language]} ${shown.join(', ')}${more}` });
}
