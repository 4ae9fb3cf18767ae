import type { Comparison, PullDefinition, RowCondition } from '../../state/pull-definition';
import { findDataset } from '../../tables/dataset-catalogue';
import type { Column, ColumnKind } from '../../tables/table';
import { codeTyped } from '../../text/coded-values';
import { type Language, type MessageId, say } from '../../text/message';
import { nameOfValue } from '../../text/value-names';

const ofTexts = ['is', 'isNot', 'contains', 'lacks'] as const;
const ofAmounts = ['below', 'atMost', 'above', 'atLeast', 'is', 'isNot'] as const;
const ofDays = ['lastDays', 'olderThan', 'is', 'below', 'above'] as const;

const ofKind: Readonly<Record<ColumnKind, readonly Comparison[]>> = {
  id: ofTexts,
  text: ofTexts,
  money: ofAmounts,
  quantity: ofAmounts,
  difference: ofAmounts,
  number: ofAmounts,
  percent: ofAmounts,
  day: ofDays,
  moment: ofDays,
  yesNo: ['is'],
};

export const isOfDays = (kind: ColumnKind): boolean => kind === 'day' || kind === 'moment';

/** How rows can be told apart by a column; in no way by one that people write into. */
export function comparisonsOf({ kind, codes, isEntry }: Column): readonly Comparison[] {
  if (isEntry) return [];
  return [...(codes ? (['is', 'isNot'] as const) : ofKind[kind]), 'empty', 'filled'];
}

/** A comparison as people call it, of a column of that kind. */
export const comparisonText = (language: Language, { kind }: Pick<Column, 'kind'>, is: Comparison): string =>
  say(language, messageOf(kind, is));

const messageOf = (kind: ColumnKind, is: Comparison): MessageId => {
  if (isOfDays(kind) && is === 'below') return 'condition.before';
  return isOfDays(kind) && is === 'above' ? 'condition.after' : `condition.${is}`;
};

/** What a row has to fit, in words: `Stock below 5`. @param columns those that are known; a column that is not among them is called by its key. */
export function tellCondition(
  language: Language,
  { column: key, is, value }: RowCondition,
  columns: readonly Column[],
): string {
  const column = columns.find((one) => one.key === key);
  const title = column?.title[language] ?? key;
  const what = comparisonText(language, column ?? { kind: 'text' }, is);
  if (value === undefined) return `${title} ${what}`;
  const code = column?.codes && codeTyped(column.codes, String(value));
  const shown =
    code !== undefined && column?.codes ? nameOfValue(language, column.codes, code) : toldValue(language, value);
  return what.includes('…') ? `${title} ${what.replace('…', shown)}` : `${title} ${what} ${shown}`;
}

const toldValue = (language: Language, value: string | number | boolean): string =>
  typeof value === 'boolean'
    ? say(language, value ? 'condition.yes' : 'condition.no')
    : String(value).replace(/^=/, '');

/** What rows of a pull have to fit, in words. @param columns of its tab; those of the dataset that need nothing from the shop are known besides. */
export function conditionsOf(
  { dataset, conditions = [] }: PullDefinition,
  columns: readonly Column[],
  language: Language,
): readonly string[] {
  if (conditions.length === 0) return [];
  const together = findDataset(dataset)?.anyOf ?? [];
  const known = [...columns, ...columnsWithoutShop(dataset), ...together.map(({ column }) => column)];
  return conditions.map((condition) => tellCondition(language, condition, known));
}

/** The columns of a dataset as far as they are known before anything is asked. */
export function columnsWithoutShop(id: string): readonly Column[] {
  const columns = findDataset(id)?.columns;
  return columns === undefined || columns === 'discovered' ? [] : columns({});
}
