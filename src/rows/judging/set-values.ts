import { isPlainObject } from '../../api/plain-object';
import type { Product } from '../../api/resources/goods/product';
import { mainWarehouseId } from '../../api/resources/goods/warehouse';
import { stockColumn, variationUpdate, wholesaleColumn } from '../../tables/datasets/goods/variations';
import { formatSteps } from '../../tables/wholesale-steps';
import type { RowRecord, SetValue } from '../row-record';
import { stepsIn } from './row-steps';

type Input = RowRecord['input'];

const inVariation = 'variations.';
const stockKey = 'variations.stock_quantity';
const shownIn: readonly (readonly [column: string, parameter: string])[] = [
  [stockColumn(mainWarehouseId), stockKey],
  ...Object.entries(variationUpdate.sets).map(([column, { parameter }]) => [column, parameter] as const),
];

/** What a request sets of a product that the shop has, but for what it deletes and what it adds. */
export function setValues(input: Input, { variations }: Product): SetValue[] {
  const named = new Map(
    [input.variations]
      .flat()
      .filter(isPlainObject)
      .map((one) => [String(one.id), one]),
  );
  return variations.flatMap(({ id }, index) => {
    const own = named.get(String(id)) ?? {};
    return shownIn.flatMap(([column, parameter]): SetValue[] => {
      const isOthers = parameter.startsWith(inVariation) ? own.flag === 'DELETE' : index > 0;
      const wanted = isOthers ? undefined : valueIn(column, parameter, input, own);
      return wanted === undefined ? [] : [{ recordId: String(id), column, key: keyOf(column), wanted }];
    });
  });
}

/** Whether all variations of a product have it in common. */
export const isShared = (column: string): boolean => !variationUpdate.sets[column]?.parameter.startsWith(inVariation);

/** What a request sets of a column of a variation; `undefined` for what it does not name. */
export function valueIn(
  column: string,
  parameter: string,
  input: Input,
  variation: Input,
): string | number | undefined {
  if (column === wholesaleColumn) return stepsText(input);
  const value = parameter.startsWith(inVariation) ? variation[parameter.slice(inVariation.length)] : input[parameter];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** None where wholesale is off; those that the product has stay where it is on and the request names none. */
const stepsText = (input: Input): string | undefined =>
  input.wholesale_status === 'Y' && input.wholesale === undefined ? undefined : formatSteps(stepsIn(input));

/** The key of the request's column that sets a column of the table. */
export const keyOf = (column: string): string =>
  column === wholesaleColumn
    ? `${wholesaleColumn}.price`
    : column === stockColumn(mainWarehouseId)
      ? stockKey
      : (variationUpdate.sets[column]?.parameter ?? column);
