import type { Field } from '../../api/field';
import { type Language, say } from '../../text/message';

/** What a cell has to hold for a parameter, in words that people use. */
export function fieldWords(language: Language, field: Field): string {
  const { values, open, items, min, max } = field;
  if (values && !open) return say(language, 'takes.oneOf', { values: values.join(', ') });
  if (items) return fieldWords(language, items);
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
