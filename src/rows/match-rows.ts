import type { Endpoint } from '../api/endpoint';
import { type NameKind, nameKindOf } from '../api/named-parameters';
import type { TabPort } from '../google/ports';
import { commandColumn } from '../tables/command-column';
import { locateColumns } from '../tables/tab/table-place';
import { resultColumn } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import { knownKeys } from './known-values';
import { type RowField, rowFieldsOf, takesRows } from './row-field';
import { groupColumn, readRowTab } from './row-tab';
import { fieldWords } from './telling/field-words';
import { rowTitles } from './telling/row-titles';

/** A parameter for which the tab has no column, as a form asks for it. */
export interface OpenParameter {
  readonly name: string;
  /** What people know it by. */
  readonly title: string;
  /** The only values allowed, or the usual ones; empty where there is no list of them. */
  readonly values: readonly string[];
  /** Whether others than the listed ones are taken too. */
  readonly isOpen: boolean;
  /** What its ids are of, where people know these by name. */
  readonly names: NameKind | null;
  /** What is allowed, in words. */
  readonly allowed: string;
}

/** How a tab fits an endpoint. */
export interface RowMatch {
  readonly matched: readonly { readonly name: string; readonly title: string; readonly column: string }[];
  /** Titles of the other columns, from which a person may take what is open. */
  readonly otherColumns: readonly string[];
  /** Required parameters without a column: one value for all rows is needed. */
  readonly missing: readonly OpenParameter[];
  /** The other parameters without a column. */
  readonly others: readonly OpenParameter[];
}

/**
 * Says which columns of a tab an endpoint would take by their names; asks the shop nothing.
 * @throws AddOnError `notForRows`.
 */
export function matchRows(tab: TabPort, endpoint: Endpoint, language: Language): RowMatch {
  if (!takesRows(endpoint)) throw new AddOnError('notForRows', { endpoint: endpoint.id });
  const { columnOf, titles } = readRowTab(tab, endpoint, {});
  const fields = rowFieldsOf(endpoint.parameters);
  const special = [commandColumn, groupColumn, resultColumn];
  const taken = new Set([...columnOf.values(), ...locateColumns(special, tab.columnKeys(), titles).values()]);
  const words = rowTitles(endpoint, language);
  const titleOf = (key: string) => words.get(key) ?? key;
  const toOpen = (one: RowField) => ({ ...openParameter(endpoint, one, language), title: titleOf(one.key) });
  const open = fields.filter(({ key }) => !columnOf.has(key));
  const known = knownKeys(endpoint);
  const isMissing = ({ key, isRequired }: RowField) => isRequired && !known.includes(key);
  return {
    matched: [...columnOf].map(([name, column]) => ({ name, title: titleOf(name), column: titles[column - 1] ?? '' })),
    otherColumns: [...new Set(titles.filter((title, index) => title.trim() !== '' && !taken.has(index + 1)))],
    missing: open.filter(isMissing).map(toOpen),
    others: open.filter((one) => !isMissing(one)).map(toOpen),
  };
}

const openParameter = (
  endpoint: Endpoint,
  { key, field }: RowField,
  language: Language,
): Omit<OpenParameter, 'title'> => ({
  name: key,
  values: field.values ?? [],
  isOpen: field.open ?? false,
  names: nameKindOf(endpoint, key) ?? null,
  allowed: nameKindOf(endpoint, key) ? say(language, 'rows.noteName') : fieldWords(language, key, field),
});
