import type { FormFieldView } from '../shell/server/rpc-views';
import type { Texts } from '../texts/languages';

/** A text of a table, by a name that comes from the shop: every object also has names like `constructor`. */
const ownText = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.keys(table).includes(name) ? table[name] : undefined;

/** What people call a field; in words made of its name where nobody has named it. */
export function fieldTitle(names: Readonly<Record<string, string>>, name: string): string {
  const words = name.replace(/_/g, ' ').trim();
  return ownText(names, name) ?? (words.charAt(0).toUpperCase() + words.slice(1) || '–');
}

/** The same of a field that is asked for: an id is called after what it is of. */
export const titleOf = (
  { name, title, names }: Pick<FormFieldView, 'name' | 'title' | 'names'>,
  { fields, endpoints }: Texts,
): string => (name === 'id' && names ? endpoints.kinds[names] : (title ?? fieldTitle(fields, name)));

/** What one of Ngorder's codes means in a field; the code itself where nobody has named it. */
export const valueName = ({ values }: Texts, field: string, value: string): string =>
  ownText(values, `${field}:${value}`) ?? ownText(values, value) ?? value;
