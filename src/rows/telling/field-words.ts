import type { Field } from '../../api/field';
import { type Language, say } from '../../text/message';

/** What a cell has to hold for a parameter, in words that people use. */
export function fieldWords(language: Language, field: Field): string {
  const { values, open, items, min, max } = field;
  if (values && !open) return say(language, 'takes.oneOf', { values: values.join(', ') });
  if (items) return fieldWords(language, items);
  const type = field.isMoment ? 'moment' : field.type;
  const isText = type === 'text';
  return [
    say(language, `takes.${type}`),
    ...(min === undefined ? [] : [say(language, 'takes.atLeast', { min })]),
    ...(max === undefined ? [] : [say(language, isText ? 'takes.letters' : 'takes.atMost', { max })]),
  ].join(', ');
}
