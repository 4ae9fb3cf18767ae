import { readCondition } from '../../api/required-if';
import { type Language, say } from '../../text/message';
import type { RowField } from '../row-field';
import { valueNames } from './field-words';

/** The field that the condition of another hangs on: one of the same record first. */
export const besideOf = (fields: readonly RowField[], key: string, name: string): RowField | undefined =>
  fields.find((one) => one.key === key.replace(/[^.]*$/, name)) ?? fields.find((one) => one.key === name);

/** When a column has to be filled in, by the titles of others; as Ngorder says it where no column tells. */
export function conditionWords(
  { fields, titles }: { readonly fields: readonly RowField[]; readonly titles: ReadonlyMap<string, string> },
  key: string,
  condition: string,
  language: Language,
): string {
  const read = readCondition(condition);
  const besides = (read?.names ?? []).map((name) => besideOf(fields, key, name)).filter((one) => one !== undefined);
  if (!read || besides.length === 0) return say(language, 'rows.requiredIf', { when: condition });
  const beside = besides.map((one) => titles.get(one.key) ?? one.key).join(' / ');
  if (!read.values) return say(language, 'rows.requiredWith', { beside });
  const listed = besides.flatMap((one) => valueNames(language, one.key, read.values ?? [])).join(' / ');
  return say(language, 'rows.requiredBeside', { beside, listed });
}
