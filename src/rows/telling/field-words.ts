import type { Field } from '../../api/field';
import { type Language, say } from '../../text/message';
import { nameOfValue } from '../../text/value-names';

/** Of a dotted key, by which codes are named. */
export const lastName = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** The values that a field lists, as people call them. */
export const valueNames = (language: Language, key: string, values: readonly string[]): readonly string[] =>
  values.map((value) => nameOfValue(language, lastName(key), value));

/** What a cell has to hold for a parameter, in words that people use. */
export function fieldWords(language: Language, key: string, field: Field): string {
  const { values, open, items, min, max } = field;
  if (values && !open) return say(language, 'takes.oneOf', { values: valueNames(language, key, values).join(', ') });
  if (items) return fieldWords(language, key, items);
  const type = field.isMoment ? 'moment' : isWritten(field.type) ? field.type : 'json';
  const isText = type === 'text';
  return [
    say(language, `takes.${type}`),
    ...(min === undefined ? [] : [say(language, 'takes.atLeast', { min })]),
    ...(max === undefined ? [] : [say(language, isText ? 'takes.letters' : 'takes.atMost', { max })]),
  ].join(', ');
}

/** What a cell holds as people write it; a list of records, say, is none. */
const isWritten = (type: Field['type']): type is Exclude<Field['type'], 'list' | 'object' | 'file'> =>
  type !== 'list' && type !== 'object' && type !== 'file';
