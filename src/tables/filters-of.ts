import type { Endpoint } from '../api/endpoint';
import { nameKindOf } from '../api/named-parameters';
import type { Filter, Filters } from './dataset';
import { filterTitles } from './filter-titles';

/** Chosen by the add-on, never by a person. */
const paging: readonly string[] = ['per_page', 'pagination_offset'];

/** What a parameter is taken to be when nobody says: the usual value of {@link Filter}. */
export type UsualValues = Readonly<Record<string, NonNullable<Filter['usual']>>>;

/** Resources of which a type beside a keyword is where to look for that; of all others it is a kind of theirs. */
const searchedIn: readonly string[] = ['order', 'customer', 'shipment'];

const titleOf = ({ id, parameters }: Endpoint, name: string): Filter['title'] =>
  name === 'type' && 'keyword' in parameters && searchedIn.includes(id.split('.')[0] ?? '')
    ? { en: 'Search in', id: 'Cari di' }
    : (filterTitles[name] ?? { en: name, id: name });

/**
 * All parameters of an endpoint by which a person may narrow its answer.
 * @param usual values to take where nothing is given: `{ start_date: 'today-29' }`.
 * @param hidden parameters that the dataset sets by itself.
 */
export function filtersOf(endpoint: Endpoint, usual: UsualValues = {}, hidden: readonly string[] = []): Filters {
  const shown = Object.entries(endpoint.parameters).filter(
    ([name]) => !paging.includes(name) && !hidden.includes(name),
  );
  const insistedOn = endpoint.paging?.filterIfInsisted?.parameter;
  return Object.fromEntries(
    shown.map(([name, { in: _, ...field }]): [string, Filter] => {
      const value = usual[name];
      const names = nameKindOf(endpoint, name);
      const title = titleOf(endpoint, name);
      const filter = { ...field, title, ...(names ? { names } : {}) };
      // What only some servers insist on is left out at first; the reading finds its own way around it.
      const required = field.required && name !== insistedOn && value === undefined;
      return [name, { ...filter, required, ...(value === undefined ? {} : { usual: value }) }];
    }),
  );
}

/** The same filters, one of them asked for in another way: `id` as "Variation ID". */
export const changeFilter = (
  filters: Filters,
  name: string,
  change: Partial<Pick<Filter, 'title' | 'required'>>,
): Filters =>
  Object.fromEntries(
    Object.entries(filters).map(([key, filter]) => [key, key === name ? { ...filter, ...change } : filter]),
  );
