import type { Column, ColumnKind } from '../../tables/table';
import { type Language, type MessageId, say } from '../../text/message';

const enterOf: Readonly<Record<ColumnKind, MessageId>> = {
  id: 'note.enterText',
  text: 'note.enterText',
  money: 'note.enterMoney',
  quantity: 'note.enterNumber',
  difference: 'note.enterDifference',
  number: 'note.enterNumber',
  percent: 'note.enterNumber',
  day: 'note.enterDay',
  moment: 'note.enterDay',
  yesNo: 'note.enterYesNo',
};

/** What the heading of a column tells of it: what may be entered, and when that reaches the shop; `undefined` for one that is only read and has no note. */
export function headingNote({ kind, place, pushable, isEntry, note }: Column, language: Language): string | undefined {
  const own = note?.[language];
  // The notes of entries say it themselves, in words of what they do.
  if ((!pushable && !isEntry) || (isEntry && own !== undefined)) return own;
  const isStock = kind === 'quantity' && place !== undefined;
  const entered = own ?? say(language, isStock ? 'note.enterStock' : enterOf[kind]);
  return `${entered}\n${say(language, 'note.afterEdit')}`;
}
