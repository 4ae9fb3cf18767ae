import type { Endpoint } from '../../api/endpoint';
import type { Language } from '../../text/message';
import { rowTitles } from './row-titles';

/**
 * What people know a parameter by: the title that its column has in their tab, or what a template would call it. Beside that stands the parameter where
 * it is the title, as in templates of earlier versions, since by it the column is found.
 * @param title of its column; `undefined` where the tab has none.
 */
export function columnWords(endpoint: Endpoint, key: string, title: string | undefined, language: Language): string {
  if (title !== undefined && title !== key) return title;
  const words = rowTitles(endpoint, language).get(key);
  if (words === undefined) return key;
  return title === key ? `${words} (${key})` : words;
}
