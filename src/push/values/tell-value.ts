import type { Column } from '../../tables/table';
import { commandWord } from '../../text/command-words';
import { showDay, showMoment, showNumber, showRupiah } from '../../text/customs';
import { type Language, say } from '../../text/message';
import { nameOfCode } from '../../text/value-names';
import type { Action } from '../action';
import { allThatIsDue, type Reason, type Value } from '../edit';
import type { ToldAs, ValueKindRules } from './value-kind';
import { valueKinds } from './value-kinds';

/** How the values of a column are told; `undefined` where they stand for themselves. */
export function toldAs(
  action: Action | undefined,
  { key, kind }: Pick<Column, 'key'> & Partial<Column>,
): ToldAs | undefined {
  const own = action?.kindOf(key);
  if (own === undefined) return kind === 'day' ? 'day' : undefined;
  const rules: ValueKindRules = valueKinds[own];
  return rules.toldAs;
}

/** A value of a column as people read it. */
export const teller =
  (language: Language, action: Action | undefined, column: string) =>
  (value: Value): Value =>
    tellValue(language, toldAs(action, { key: column }), value);

function tellValue(language: Language, as: ToldAs | undefined, value: Value): Value {
  if (as === 'day') return showDay(language, showMoment(language, String(value)));
  if (as === 'switch' && isSwitch(value)) return say(language, value === 'true' ? 'condition.yes' : 'condition.no');
  if (typeof value !== 'number') return value;
  if (as === 'rupiah') return showRupiah(language, value);
  return as === 'share' ? `${showNumber(language, value * 100)}%` : value;
}

const isSwitch = (value: Value): boolean => value === 'true' || value === 'false';

/** What of a reason is a value of its column, and so is told as such; other messages name the unit themselves. */
const ownValues = {
  'conflict.changedInShop': 'live',
  'warning.backByHand': 'live',
  'warning.setByStart': 'before',
  'warning.mayArrive': 'value',
  'warning.plannedFor': 'value',
  'warning.goesBack': 'value',
  'warning.plannedInFile': 'value',
  'warning.goesBackInFile': 'value',
  'warning.sameStep': 'step',
  'warning.series': 'step',
  'blocked.negative': 'value',
} as const satisfies Partial<Record<Reason['message'], string>>;

const isOwn = (message: Reason['message']): message is keyof typeof ownValues => message in ownValues;

/** A reason in words. */
export function tellReason(language: Language, tell: (value: Value) => Value, { message, values }: Reason): string {
  if (!isOwn(message)) return say(language, message, values);
  const name = ownValues[message];
  return say(language, message, { ...values, [name]: tell(values[name] ?? '') });
}

/** What an entry asks for, in the reader's language where it is one of our words or a command. */
export function localizeWish(language: Language, wanted: Value): Value {
  if (wanted === allThatIsDue) return say(language, 'own.allThatIsDue');
  return typeof wanted === 'string' ? commandWord(language, wanted) : wanted;
}

/** What the shop says of that which an entry is about: the name of its state. */
export const localizeState = (language: Language, state: Value): Value =>
  typeof state === 'string' ? nameOfCode(language, state) : state;
