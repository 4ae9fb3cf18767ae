import { catalogue } from '../../api/catalogue';
import { listAll } from '../../api/list-all';
import type { Cell } from '../../google/ports';
import { say } from '../../text/message';
import type { FormulaContext } from '../formula-context';
import { byId, byPhone, type RecordLookup } from '../record-key';
import { chooseSource, type DataSource } from './choose-source';
import { lookUpInMirror, mirrorFields } from './mirror';
import { lookUpShared, type SharedTable, sharedTableAt } from './shared-table';

const fields = [
  'id',
  'name',
  'phone',
  'address',
  'district',
  'city',
  'province',
  'postal_code',
  'email',
  'category',
  'category_code',
] as const;

/** All customers of the shop, by id or phone. */
const liveCustomers: SharedTable = {
  name: 'customer.list',
  fields,
  keys: [byId('id'), byPhone],
  load: (client, memory) =>
    listAll(client, memory, catalogue.customer.list, {}).map((customer) =>
      fields.map((field): Cell => (field === 'id' ? customer.id : String(customer[field] ?? ''))),
    ),
};

/** The dataset of a pulled tab of customers. */
const customersDataset = 'customers';

/** @throws AddOnError that says what to do: pull, or allow live reading. */
const openCustomers = (context: FormulaContext): DataSource =>
  chooseSource(context, catalogue.customer.list, customersDataset, () => say(context.language, 'dataset.customers'));

export function lookUpCustomers(context: FormulaContext, items: readonly Cell[]): RecordLookup {
  const source = openCustomers(context);
  if (source.kind === 'live') return lookUpShared(context, source.shop, liveCustomers, items);
  const { mirror } = source;
  const idField = ['customer_id', 'id'].find((field) => mirror.columns.has(field)) ?? 'id';
  return lookUpInMirror(mirror, items, [byId(idField), byPhone], mirrorFields(mirror));
}

/** When the customers that formulas answer with left the shop; milliseconds since 1970. */
export function customersAt(context: FormulaContext): number {
  const source = openCustomers(context);
  return source.kind === 'live' ? sharedTableAt(context, source.shop, liveCustomers) : source.mirror.pulledAt;
}
