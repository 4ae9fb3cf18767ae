import type { Endpoint } from '../../api/endpoint';
import { datasets } from '../../tables/dataset-catalogue';
import { productIdColumn, variations } from '../../tables/datasets/goods/variations';
import { nameOfField, nameOfPlace } from '../../text/field-names';
import type { Language } from '../../text/message';
import { resourceOf } from '../judging/value-places';
import { rowFieldsOf } from '../row-field';

/**
 * What people know an endpoint's parameters by, by their keys, each by words of its own: what a template is headed with, unless a person has renamed
 * it. As a pulled table calls them where there is one, and it calls no two of them alike.
 */
export function rowTitles(endpoint: Endpoint, language: Language): ReadonlyMap<string, string> {
  const keys = rowFieldsOf(endpoint.parameters).map(({ key }) => key);
  const titles = new Map(keys.map((key) => [key, titleOf(endpoint, key, language)]));
  const all = [...titles.values()];
  const isAlone = (title: string) => all.indexOf(title) === all.lastIndexOf(title);
  return new Map([...titles].map(([key, title]) => [key, isAlone(title) ? title : wholePlace(key, language)]));
}

function titleOf(endpoint: Endpoint, key: string, language: Language): string {
  return (
    nameOfPlace(language, resourceOf(endpoint), key) ??
    pulledTitle(endpoint, key, language) ??
    key
      .split('.')
      .slice(-2)
      .map((name) => nameOfField(language, name))
      .join(between)
  );
}

const between = ' · ';

const wholePlace = (key: string, language: Language): string =>
  key
    .split('.')
    .map((name) => nameOfField(language, name))
    .join(between);

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
