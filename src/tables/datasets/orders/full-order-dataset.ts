import { catalogue } from '../../../api/catalogue';
import type { OrderListDetails } from '../../../api/resources/orders/order';
import { type Dataset, readQuery, readTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { cellsOf, type RecordColumn, withoutReaders } from '../../record-column';
import { openOrders } from './open-orders';

const listDetails = catalogue.order.listDetails;

interface FullOrderFacts<R> extends Pick<Dataset, 'id' | 'title' | 'summary' | 'group' | 'idColumn' | 'shown'> {
  /** One of them has the key `created_at`, by which a refresh is limited to the latest orders. */
  readonly columns: readonly RecordColumn<R>[];
  /** An order's rows with their ids. */
  readonly split: (order: OrderListDetails) => readonly { readonly id: string; readonly record: R }[];
}

/**
 * A dataset made of whole orders. They are read from the list of details, a hundred a call, which tells goods, costs, escrow and payments of each;
 * the detail of a single order knows little more and costs a call per order.
 */
export function fullOrderDataset<R>({ columns, split, ...facts }: FullOrderFacts<R>): Dataset {
  return {
    ...facts,
    filters: filtersOf(listDetails, { create_from: 'today-29', create_to: 'today' }),
    incremental: {
      ...{ fromFilter: 'create_from', toFilter: 'create_to', column: 'created_at', overlapDays: 7 },
      open: openOrders(listDetails),
    },
    columns: () => withoutReaders(columns),
    start: (filters) => [readTask('orders', listDetails, filters)],
    queries: {
      orders: readQuery(listDetails, {
        period: { from: 'create_from', to: 'create_to' },
        understand: (orders) => {
          const rows = orders.flatMap((order) =>
            split(order).map(({ id, record }) => {
              const cells = cellsOf(columns, record);
              return { id, cells: { ...cells, [facts.idColumn]: id } };
            }),
          );
          return { rows, counts: { orders: orders.length } };
        },
      }),
    },
  };
}
