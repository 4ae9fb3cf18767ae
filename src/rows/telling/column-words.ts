import type { Endpoint } from '../../api/endpoint';
import { datasets } from '../../tables/dataset-catalogue';
import { productIdColumn, variations } from '../../tables/datasets/goods/variations';
import type { Language } from '../../text/message';
import { resourceOf } from '../judging/value-places';

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

/** Its ids are those of variations, as the table has them in its rows; elsewhere they are the product's. */
const deletesVariations = 'product.deleteVariations';

/** What the column is called that shows what the parameter, or the list that it is part of, sets; of an id, or of what no change sets, the one of its name. */
function pulledTitle(endpoint: Endpoint, key: string, language: Language): string | undefined {
  for (const { id: dataset, update, columns, idColumn } of datasets) {
    if (!update || columns === 'discovered' || resourceOf(update.endpoint) !== resourceOf(endpoint)) continue;
    const set = Object.entries(update.sets).find(
      ([, { parameter }]) => key === parameter || key.startsWith(`${parameter}.`),
    );
    const ids = dataset === variations.id && endpoint.id !== deletesVariations ? productIdColumn : idColumn;
    const named = key === update.idParameter ? ids : key;
    const column = columns({}).find((one) => one.key === (set?.[0] ?? named));
    if (column) return column.title[language];
  }
  return undefined;
}
