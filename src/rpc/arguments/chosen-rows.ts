import { rowTest } from '../../pull/conditions/row-test';
import type { ChosenRows } from '../../push/prices/look-at-prices';
import { selectedRows } from '../../rows/row-tab';
import type { ShopSession } from '../../runs/shop-session';
import { conditionSchema, type RowCondition } from '../../state/pull-definition';
import type { DatasetTab } from '../../state/schema/tab-list';
import * as v from '../../state/valibot';
import { findDataset } from '../../tables/dataset-catalogue';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { plainIn } from '../../text/coded-values';

/** Which rows of a pulled tab are meant, as the panel says it. */
export const chosenRowsSchema = v.union([
  v.object({ kind: v.picklist(['all', 'visible', 'selected']) }),
  v.object({
    kind: v.literal('fitting'),
    conditions: v.pipe(v.array(conditionSchema), v.minLength(1), v.maxLength(20)),
  }),
]);

export type ChosenRowsOrder = v.InferOutput<typeof chosenRowsSchema>;

const everyRow: ChosenRows = { besides: [], isChosen: () => () => true, onlyVisible: false };

/** @throws AddOnError `nothingSelected`, and those of conditions that do not fit the tab. */
export function chosenRowsOf(session: ShopSession, datasetTab: DatasetTab, order: ChosenRowsOrder): ChosenRows {
  if (order.kind === 'fitting') return fittingRows(session, datasetTab, order.conditions);
  if (order.kind !== 'selected') return { ...everyRow, onlyVisible: order.kind === 'visible' };
  const selected = new Set(selectedRows(session, datasetTab.tabId, false).rows);
  return {
    ...everyRow,
    isChosen:
      () =>
      ({ row }) =>
        selected.has(row),
  };
}

/** By what the cells of the tab say now, as a person sees them. */
function fittingRows(
  { platform, language }: ShopSession,
  { columns, dataset, names }: DatasetTab,
  conditions: readonly RowCondition[],
): ChosenRows {
  const { anyOf = [] } = findDataset(dataset) ?? {};
  const isFit = rowTest(conditions, { columns, areMoreFound: false, anyOf }, { platform, language });
  const named = new Set(conditions.map(({ column }) => column));
  const together = anyOf.filter(({ column }) => named.has(column.key));
  const isAskedFor = (key: string) => named.has(key) || together.some(({ has }) => has(key));
  return {
    besides: columns.map(({ key }) => key).filter(isAskedFor),
    isChosen:
      ({ snapshot, dates }) =>
      (row) =>
        isFit(
          columns.map((column) => {
            if (!isAskedFor(column.key)) return '';
            const plain = dates.toPlain(column.kind, cellOf(snapshot, row, column.key).value);
            return plainIn(column, names, plain);
          }),
        ),
    onlyVisible: false,
  };
}
