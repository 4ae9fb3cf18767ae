import { columnsWithoutShop } from '../../../src/pull/conditions/comparisons';
import { namedColumn } from '../../../src/pull/conditions/named-columns';

const namedIn = (dataset: string) =>
  columnsWithoutShop(dataset).flatMap((column) => {
    const named = namedColumn(column);
    return named ? [[column.key, named.kind, named.holds]] : [];
  });

it('a condition on a warehouse offers the shop’s warehouses, by what the column holds of them', () => {
  expect(namedIn('stock-transfers')).toEqual([
    ['origin_warehouse.name', 'warehouse', 'name'],
    ['destination_warehouse.name', 'warehouse', 'name'],
    ['origin_warehouse.id', 'warehouse', 'id'],
    ['destination_warehouse.id', 'warehouse', 'id'],
  ]);
});

it('a column of amounts is none of names', () => {
  expect(namedColumn({ key: 'stock_adjustment.warehouse_stock' })).toBeUndefined();
});
