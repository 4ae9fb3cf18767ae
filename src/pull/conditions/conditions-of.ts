import type { PullDefinition } from '../../state/pull-definition';
import { findDataset } from '../../tables/dataset-catalogue';
import type { Column } from '../../tables/table';
import type { Language } from '../../text/message';
import { tellCondition } from './comparisons';
import { type ConditionSource, rowTest } from './row-test';

/** What rows of a pull have to fit, in words. @param columns of its tab; those of the dataset that need nothing from the shop are known besides. */
export function conditionsOf(
  { dataset, conditions = [] }: PullDefinition,
  columns: readonly Column[],
  language: Language,
): readonly string[] {
  if (conditions.length === 0) return [];
  const known = [...columns, ...columnsWithoutShop(dataset)];
  return conditions.map((condition) => tellCondition(language, condition, known));
}

/** The columns of a dataset as far as they are known before anything is asked. */
export function columnsWithoutShop(id: string): readonly Column[] {
  const columns = findDataset(id)?.columns;
  return columns === undefined || columns === 'discovered' ? [] : columns({});
}

/**
 * Checks the conditions of a pull before anything is asked, as far as their columns are known then.
 * @throws AddOnError as {@link rowTest}.
 */
export function checkConditions({ dataset: id, conditions = [] }: PullDefinition, source: ConditionSource): void {
  const dataset = findDataset(id);
  if (!dataset || conditions.length === 0) return;
  const areMoreFound = dataset.columns === 'discovered' || dataset.context !== undefined;
  rowTest(conditions, columnsWithoutShop(id), areMoreFound, source);
}
