import type { Endpoint } from '../../api/endpoint';
import type { OrderDetail } from '../../api/resources/orders/order';
import type { TabPort } from '../../google/ports';
import { orderColumns } from '../../tables/datasets/orders/order-columns';
import { textOf } from '../../tables/plain-value';
import { locateColumns } from '../../tables/tab/table-place';
import type { RowProblem, RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';
import { targetKeyOf } from '../row-targets';
import { withMistakes } from './row-ids';

/** Where rows stand, and the orders that they are about as the shop has them. */
interface KnownOrders {
  readonly tab: TabPort;
  readonly seen: RowTab;
  readonly told: ReadonlyMap<string, OrderDetail>;
}

/** What else a row may say of its order, whatever its columns ask for: its number, and whose it is. */
const [numberColumn, ...nameColumns] = ['po_number', 'receiver_name', 'sender_name'] as const;

const textsOf = (values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) => textOf(value).trim() || []);
const numbersOf = ({ po_number }: OrderDetail): readonly string[] => textsOf([po_number]);
const namesOf = ({ receiver, sender }: OrderDetail): readonly string[] => textsOf([receiver?.name, sender?.name]);

/**
 * Records with those as problems in whose rows a number or a name of another order stands beside the id: ids were sorted or moved by themselves, or all the
 * rest was. A title may mean something of the person's own, so that what stands there counts only where it is another of these orders'.
 * @throws AddOnError `rowsMixedUp` where that is so of half of them.
 */
export function judgeOrderIds(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  known: KnownOrders,
): readonly RowRecord[] {
  const idKey = targetKeyOf(endpoint) ?? '';
  const strangerIn = strangers(idKey, known);
  return withMistakes(known, idKey, records, ({ rows }) => rows.flatMap(({ row }) => strangerIn(row) ?? [])[0]);
}

/** What stands in a row and is another order's, and the title of its column. */
function strangers(idKey: string, { tab, seen, told }: KnownOrders) {
  const asked = new Set(seen.columnOf.values());
  const places = [...locateColumns(orderColumns(numberColumn, ...nameColumns), tab.columnKeys(), seen.titles)].filter(
    ([, place]) => !asked.has(place),
  );
  const orders = [...told.values()];
  const all = { numbers: new Set(orders.flatMap(numbersOf)), names: new Set(orders.flatMap(namesOf)) };
  const rows = new Map(seen.rows.map((row) => [row.row, row]));
  return (row: number) => {
    const id = String(rows.get(row)?.cells.get(idKey) ?? '');
    const order = told.get(id);
    if (!order) return undefined;
    const saidAt = (place: number) => String(seen.cells[row - 1]?.[place - 1] ?? '').trim();
    const isNumbered = places.some(([key, place]) => key === numberColumn && numbersOf(order).includes(saidAt(place)));
    const found = places.find(([key, place]) => {
      const said = saidAt(place);
      return key === numberColumn
        ? all.numbers.has(said) && !numbersOf(order).includes(said)
        : // People have one name, and change it.
          !isNumbered && all.names.has(said) && !namesOf(order).includes(said);
    });
    if (!found) return undefined;
    const [, place] = found;
    return { mixedUp: seen.titles[place - 1], problem: strange(idKey, order, { id, said: saidAt(place) }) };
  };
}

const strange = (
  column: string,
  order: OrderDetail,
  values: { readonly id: string; readonly said: string },
): RowProblem => ({
  message: 'rows.problem.strangeOrder',
  column,
  values: { ...values, order: [...numbersOf(order), ...namesOf(order).slice(0, 1)].join(' · ') },
});
