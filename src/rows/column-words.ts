import type { Endpoint } from '../api/endpoint';
import { datasets } from '../tables/dataset-catalogue';
import type { Language } from '../text/message';
import { resourceOf } from './judging/value-places';

/**
 * What people know a parameter by: the title that its column has in their tab, or what a pulled table calls it. Beside that stands the parameter where
 * it is the title, as it is in a template, since by it the column is found.
 * @param title of its column; `undefined` where the tab has none.
 */
export function columnWords(endpoint: Endpoint, key: string, title: string | undefined, language: Language): string {
  if (title !== undefined && title !== key) return title;
  const words = pulledTitle(endpoint, key, language);
  if (words === undefined) return key;
  return title === key ? `${words} (${key})` : words;
}

/** What the column is called that shows what the parameter, or the list that it is part of, sets. */
function pulledTitle(endpoint: Endpoint, key: string, language: Language): string | undefined {
  for (const { update, columns } of datasets) {
    if (!update || columns === 'discovered' || resourceOf(update.endpoint) !== resourceOf(endpoint)) continue;
    const found = Object.entries(update.sets).find(
      ([, { parameter }]) => key === parameter || key.startsWith(`${parameter}.`),
    );
    const column = found && columns({}).find((one) => one.key === found[0]);
    if (column) return column.title[language];
  }
  return undefined;
}
