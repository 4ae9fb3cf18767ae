import type { LiveValues } from '../../state/schema/row-plan';
import { variationRow, variations, variationUpdate, warehouseOfColumn } from '../../tables/datasets/goods/variations';
import { usualValues } from '../../wishes/sizes/usual-values';
import type { ChangedProducts } from './changed-products';
import type { PulledTable, PulledTables } from './pulled-values';

/**
 * What was pulled here, and before it what the shop says by now of products that rows change.
 * @param before what it said in the preview: of what moved since, a record is judged as it was then, and held back.
 */
export function shopTables(pulled: PulledTables, changed: ChangedProducts, before: LiveValues = {}): PulledTables {
  const now = tableOf(changed, before);
  return (dataset) => (dataset === variations.id && now ? [now, ...pulled(dataset)] : pulled(dataset));
}

function tableOf({ told, isWholeList }: ChangedProducts, before: LiveValues): PulledTable | undefined {
  const rows = [...told.values()].flatMap((product) =>
    product.variations
      .map((variation) => variationRow({ product, variation }))
      .map(({ id, cells }) => ({ id, cells: { ...cells, ...before[id] } })),
  );
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].filter(isSet);
  if (columns.length === 0) return undefined;
  const baseline = {
    columns,
    rows: Object.fromEntries(
      rows.map(({ id, cells }) => [
        id,
        columns.map((column) => {
          const cell = cells[column] ?? '';
          return typeof cell === 'number' ? cell : String(cell);
        }),
      ]),
    ),
  };
  // A few records tell of no other one what is usual.
  return { baseline, usualIn: isWholeList ? usualValues(baseline) : () => undefined, isWhole: isWholeList };
}

const isSet = (column: string): boolean => column in variationUpdate.sets || warehouseOfColumn(column) !== undefined;
