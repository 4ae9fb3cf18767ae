import type { Formatter } from '../shell/formatter';
import type { Localization } from '../shell/localization';
import type { RefreshRunView } from './undone-runs';

/** What came of a refresh, without what it cost: what went wrong, or what it brought. */
export function refreshFacts(
  texts: Localization['texts'],
  format: Formatter,
  { end, trouble, rows, newRows, changedCells, told }: RefreshRunView,
): string {
  const words = texts.history.refresh;
  if (end === null) return words.unknown;
  if (told !== undefined) return told;
  const brought = [
    rows > 0 && texts.home.rows(rows, format.number(rows)),
    newRows > 0 && words.newRows(format.number(newRows)),
    changedCells > 0 && words.changedCells(changedCells, format.number(changedCells)),
  ].filter((text) => text !== false);
  const facts = brought.length === 0 ? words.done : brought.join(', ');
  if (end === 'done' && trouble === '') return facts;
  return brought.length > 0 && (end === 'done' || end === 'partly') ? `${facts}. ${trouble}` : trouble;
}
