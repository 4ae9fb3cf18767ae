import type { PlainCell } from '../../tables/table';
import { type Language, say } from '../../text/message';

/** Values that are told; of more it is said how many there are. */
const mostTold = 20;

/** Tells that values were replaced of which nobody knows where they were typed. @param column its title. */
export function tellLostValues(tab: string, column: string, lost: readonly PlainCell[], language: Language): string {
  const more = lost.length > mostTold ? `, … (${lost.length})` : '';
  const values = `${column}: ${lost.slice(0, mostTold).join(', ')}${more}`;
  return say(language, 'pull.putRightLost', { tab, values });
}
