/** A text of a table, by a name that comes from the shop: every object also has names like `constructor`. */
export const ownText = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.keys(table).includes(name) ? table[name] : undefined;

/** What people call a field; in words made of its name where nobody has named it. */
export function fieldTitle(names: Readonly<Record<string, string>>, name: string): string {
  const words = name.replace(/_/g, ' ').trim();
  return ownText(names, name) ?? (words.charAt(0).toUpperCase() + words.slice(1) || '–');
}

/** What one of Ngorder's codes means in a field; the code itself where nobody has named it. */
export const valueName = (names: Readonly<Record<string, string>>, field: string, value: string): string =>
  ownText(names, `${field}:${value}`) ?? ownText(names, value) ?? value;
