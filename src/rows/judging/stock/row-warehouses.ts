import { catalogue } from '../../../api/catalogue';
import type { Endpoint } from '../../../api/endpoint';
import { isPlainObject } from '../../../api/plain-object';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import type { ShopSession } from '../../../runs/shop-session';
import { orUnreadable } from '../../../runs/unreadable';
import { variations, warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import type { ErrorCode } from '../../../text/add-on-error';
import type { RowDoubt, RowRecord } from '../../row-record';
import { asProblem, withDoubts } from '../judged-record';
import type { PulledTables } from '../pulled-values';

/** A warehouse that a record names, and the key of its column. */
interface NamedWarehouse {
  readonly key: string;
  readonly id: number;
}

const transfer = catalogue.stockTransfer.create.id;

/** Records with a doubt for each warehouse that is none of the shop's, and those as problems that move stock to where it is. */
export function judgeWarehouses(
  session: Pick<ShopSession, 'client'>,
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  const named = new Map(records.map((record) => [record, record.status === 'ready' ? warehousesIn(record.input) : []]));
  const isStrange = strangeAmong(session, [...named.values()].flat(), tablesOf);
  return records.map((record): RowRecord => {
    if (record.status === 'ready' && endpoint.id === transfer && isToItself(record.input)) {
      const column = 'destination_warehouse_id';
      return asProblem(record, { message: 'rows.problem.sameWarehouse', column, values: {} });
    }
    const doubts = (named.get(record) ?? []).filter(({ id }) => isStrange(id)).map(doubtAbout);
    return withDoubts(record, doubts);
  });
}

const isToItself = ({ origin_warehouse_id: from, destination_warehouse_id: to }: RowRecord['input']): boolean =>
  from !== undefined && from === to;

const doubtAbout = ({ key, id }: NamedWarehouse): RowDoubt => ({
  message: 'rows.doubt.warehouseGone',
  column: key,
  values: { id: String(id) },
});

/** Wherever they stand in an input, each once. */
function warehousesIn(input: RowRecord['input'], prefix = ''): readonly NamedWarehouse[] {
  const found = Object.entries(input).flatMap(([name, value]): readonly NamedWarehouse[] => {
    if (typeof value === 'number' && /(^|_)warehouse_id$/.test(name)) return [{ key: prefix + name, id: value }];
    return [value]
      .flat()
      .filter(isPlainObject)
      .flatMap((inner) => warehousesIn(inner, `${prefix}${name}.`));
  });
  return [...new Map(found.map((one) => [`${one.key}=${one.id}`, one])).values()];
}

/** What keeps the shop from telling which there are: an id that it does not have, it refuses. */
const noList: readonly ErrorCode[] = ['badAnswer', 'refused', 'notFound', 'forbidden'];

/** The shop is asked only about what no tab shows. */
function strangeAmong(
  { client }: Pick<ShopSession, 'client'>,
  named: readonly NamedWarehouse[],
  tablesOf: PulledTables,
): (id: number) => boolean {
  const columns = tablesOf(variations.id).flatMap(({ baseline }) => baseline.columns);
  const known = new Set([mainWarehouseId, ...columns.flatMap((column) => warehouseOfColumn(column) ?? [])]);
  if (named.every(({ id }) => known.has(id))) return () => false;
  const told = orUnreadable(() => client.call(catalogue.warehouse.list, { with_main_warehouse: true }).data, noList);
  const own = new Set(told?.map(({ id }) => id));
  return (id) => told !== undefined && !known.has(id) && !own.has(id);
}
