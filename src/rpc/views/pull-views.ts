import type { NameKind } from '../../api/named-parameters';
import { isPlainId } from '../../names/named-record';
import { comparisonsOf, comparisonText, conditionsOf } from '../../pull/conditions/comparisons';
import { namedColumn } from '../../pull/conditions/named-columns';
import { type PutRightPlan, tellLost } from '../../pull/mixed-up/put-right';
import { periodOf } from '../../pull/resolve-filters';
import type { PullContext } from '../../pull/saved-pulls';
import { isOwnPull, pullFingerprint } from '../../state/dataset-tab';
import type { PullDefinition } from '../../state/pull-definition';
import type { DatasetTab } from '../../state/schema/tab-list';
import type { Dataset, Filter } from '../../tables/dataset';
import { findDataset } from '../../tables/dataset-catalogue';
import { endpointDatasetId, endpointOfDataset } from '../../tables/endpoint-dataset';
import type { ListsAs } from '../../tables/flatten';
import type { Column } from '../../tables/table';
import { namesOfCodes } from '../../text/coded-values';
import type { Language } from '../../text/message';

/** A saved pull, and the tab that it fills. */
export function describeTab({ platform, seals }: Pick<PullContext, 'platform' | 'seals'>, tab: DatasetTab) {
  const { tabId, dataset, definition, pulledAt, rows, listCalls } = tab;
  return {
    tabId,
    name: platform.workbook.tab(tabId)?.name ?? '',
    dataset,
    definition,
    pulledAt,
    rows,
    calls: listCalls,
    isOwn: isOwnPull(seals, tab),
    seen: pullFingerprint(tab),
  };
}

/** What an id of a kind is called, as far as that is known without asking the shop. */
export type KnownName = (kind: NameKind, id: string) => string | undefined;

/** What a pull asks the shop for, in the words of its dataset: ids by their names; `''` for a filter that is left blank on purpose. A period that nobody chose is asked for all the same. */
export function describeFilters(
  { dataset, filters }: Pick<PullDefinition, 'dataset' | 'filters'>,
  language: Language,
  nameOf: KnownName = () => undefined,
) {
  const known = new Map(Object.entries(findDataset(dataset)?.filters ?? {}));
  const usualDays = [...known].flatMap(([name, { type, usual }]) =>
    type === 'date' && usual !== undefined && filters[name] === undefined ? [[name, usual] as const] : [],
  );
  return [...Object.entries(filters), ...usualDays].map(([name, value]) => {
    const { title, names, values = [] } = known.get(name) ?? {};
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    // What is listed has a name of its own in the panel.
    const isId = names !== undefined && isPlainId(text) && !values.includes(text);
    return { name, title: title?.[language] ?? name, value: isId ? (nameOf(names, text) ?? `ID ${text}`) : text };
  });
}

/** What is pulled, in the words of a dataset. */
export function describeDefinition(definition: PullDefinition, language: Language) {
  const { dataset: id, columns, rowLimit, mode } = definition;
  return {
    title: findDataset(id)?.title[language] ?? id,
    filters: describeFilters(definition, language),
    conditions: conditionsOf(definition, [], language),
    /** How many columns were chosen; `null` for all. */
    columns: columns?.length ?? null,
    rowLimit: rowLimit ?? null,
    mode,
  };
}

/** A dataset, and what may be asked of it. */
export const describeDataset = (
  { id, title, summary, group, filters, incremental, usualMode, columns }: Dataset,
  language: Language,
) => ({
  id,
  title: title[language],
  summary: summary[language],
  group,
  isIncremental: incremental !== undefined,
  usualMode: usualMode ?? 'update',
  hasKnownColumns: columns !== 'discovered',
  period: periodOf(filters) ?? null,
  listForms: listFormsOf(id),
  filters: Object.entries(filters).map(([name, filter]) => describeFilter(name, filter, language)),
});

/** The two ids of an endpoint's dataset: the lists in its records as text, or as rows of their own. */
function listFormsOf(id: string): Readonly<Record<ListsAs, string>> | null {
  const endpoint = endpointOfDataset(id);
  return endpoint === undefined
    ? null
    : { text: endpointDatasetId(endpoint, 'text'), rows: endpointDatasetId(endpoint, 'rows') };
}

function describeFilter(
  name: string,
  { type, title, names, values, open, required, usual, min, max }: Filter,
  language: Language,
) {
  return {
    name,
    title: title[language],
    type,
    names: names ?? null,
    values: values ?? null,
    isOpen: open ?? false,
    required,
    usual: usual ?? null,
    min: min ?? null,
    max: max ?? null,
  };
}

interface OfferedColumns {
  readonly columns: readonly Column[];
  /** Keys of those that a new tab does not show. */
  readonly hidden: ReadonlySet<string>;
  readonly anyOf: Dataset['anyOf'];
}

/** Columns to choose from, and after them what conditions may be about besides. */
export const describeColumns = ({ columns, hidden, anyOf = [] }: OfferedColumns, language: Language) => [
  ...columns.map((column) => ({ ...describeColumn(column, hidden, language), isAnyOf: false })),
  ...anyOf.map(({ column }) => ({ ...describeColumn(column, hidden, language), isAnyOf: true })),
];

const describeColumn = (column: Column, hidden: ReadonlySet<string>, language: Language) => ({
  key: column.key,
  kind: column.kind,
  title: column.title[language],
  pushable: column.pushable,
  /** How a pull may leave rows out by it, as people call it. */
  comparisons: comparisonsOf(column).map((is) => ({ is, text: comparisonText(language, column, is) })),
  /** Its codes and what they are called, where it holds such. */
  values: column.codes ? namesOfCodes(column.codes, language) : null,
  /** Whose names or ids it holds, to choose from in a condition. */
  names: namedColumn(column) ?? null,
  isSeldom: hidden.has(column.key),
});

/** What putting a tab right would replace, in words. */
export const describePutRight = ({ replaced, lost, ...facts }: PutRightPlan, tab: DatasetTab, language: Language) => ({
  ...facts,
  replaced: replaced.map(({ title, ...cell }) => ({ ...cell, column: title[language] })),
  lost: tellLost(lost, tab.columns, language),
});
