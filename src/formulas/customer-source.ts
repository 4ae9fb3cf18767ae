import { catalogue } from '../api/catalogue';
import { listAll } from '../api/list-all';
import type { Cell } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import type { FormulaContext } from './formula-context';
import { type LiveShop, openLiveShop } from './live-shop';
import { byId, byPhone, type RecordLookup } from './record-key';
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

/** @throws AddOnError that says what to do: pull, or allow live reading. */
export function openCustomers(context: FormulaContext): LiveShop {
  const shop = openLiveShop(context, [catalogue.customer.list], say(context.language, 'dataset.customers'));
  if (shop instanceof AddOnError) throw shop;
  return shop;
}

export const lookUpCustomers = (context: FormulaContext, shop: LiveShop, items: readonly Cell[]): RecordLookup =>
  lookUpShared(context, shop, liveCustomers, items);

/** When the customers that formulas answer with left the shop; milliseconds since 1970. */
export const customersAt = (context: FormulaContext): number =>
  sharedTableAt(context, openCustomers(context), liveCustomers);
