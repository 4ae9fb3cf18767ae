import * as v from './valibot';

/**
 * What a tab holds and how it is refreshed, as a person set it up; saved with the tab. Filter values are kept as they were given: `=Settings!B2`
 * is read at every pull, `today-30` is worked out at every pull.
 */
export interface PullDefinition {
  /** A curated dataset's id, or `endpoint:<id>`. */
  readonly dataset: string;
  readonly filters: Readonly<Record<string, FilterInput>>;
  /** Keys of the wanted columns, in their order; all when absent. */
  readonly columns?: readonly string[];
  /** What a row has to fit, all of it, once it was read: no endpoint asks for that. All rows when absent. */
  readonly conditions?: readonly RowCondition[];
  /** At most so many rows; all when absent. */
  readonly rowLimit?: number;
  readonly mode: PullMode;
}

/** What has to be so of a row's cell in one column, as the shop has it. The value is kept as it was given, like that of a filter. */
export interface RowCondition {
  /** Key of a column of the dataset, whether the tab shows it or not. */
  readonly column: string;
  readonly is: Comparison;
  /** Absent where there is nothing to compare with. */
  readonly value?: string | number | boolean;
}

/** `below` and `above` are before and after of days; `lastDays` and `olderThan` count whole days back from today. */
export const comparisons = [
  ...(['is', 'isNot', 'below', 'atMost', 'above', 'atLeast'] as const),
  ...(['contains', 'lacks', 'lastDays', 'olderThan', 'empty', 'filled'] as const),
] as const;

export type Comparison = (typeof comparisons)[number];

/** Lists, for the few endpoints that take one, may hold objects: they are checked against the endpoint's own description. */
export type FilterInput = string | number | boolean | readonly unknown[];

/**
 * `update`: rows are brought up to date, new ones come at the end, vanished ones are marked. `replace`: the tab holds what the pull found and
 * nothing else; refused while there are unpushed edits. `append`: rows that are there stay as they are, new ones come at the end.
 */
export type PullMode = 'update' | 'replace' | 'append';

export const conditionSchema = v.object({
  column: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  is: v.picklist(comparisons),
  value: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
});

export const pullDefinitionSchema = v.object({
  dataset: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  filters: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.unknown())])), {}),
  columns: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
  conditions: v.exactOptional(v.pipe(v.array(conditionSchema), v.minLength(1), v.maxLength(20))),
  rowLimit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  mode: v.optional(v.picklist(['update', 'replace', 'append']), 'update'),
});

/** What is pulled when a person just asks for a dataset. */
export const plainDefinition = (dataset: string): PullDefinition => ({ dataset, filters: {}, mode: 'update' });
