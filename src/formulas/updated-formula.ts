import { allEndpoints } from '../api/catalogue';
import { isOpen } from '../api/endpoint';
import { AddOnError } from '../text/add-on-error';
import { answerEach } from './cell-argument';
import { customersAt } from './customer-source';
import { formula } from './formula';
import type { FormulaContext } from './formula-context';
import { nearestName } from './nearest-name';
import { readOpen } from './open-answer';
import { requireLiveShop } from './open-source';
import { ordersAt } from './order-formulas';
import { readText } from './read-argument';
import { variationsAt } from './variation-source';

/** Data that has a source of its own; everything else goes by the id of its endpoint. */
const datasets: Readonly<Record<string, (context: FormulaContext) => number>> = {
  variations: variationsAt,
  variasi: variationsAt,
  products: variationsAt,
  produk: variationsAt,
  stock: variationsAt,
  stok: variationsAt,
  customers: customersAt,
  pelanggan: customersAt,
  orders: ordersAt,
  pesanan: ordersAt,
};

export const updatedFormula = formula({
  name: 'NGORDER_UPDATED',
  parameters: ['dataset', 'refresh'],
  answer: (context, [dataset]) =>
    answerEach(context.language, [dataset], (name) => new Date(updatedAt(context, readText(name)))),
});

/** @throws AddOnError `unknownEndpointNear` for what is neither a dataset nor an endpoint. */
function updatedAt(context: FormulaContext, name: string): number {
  const known = Object.entries(datasets).find(([dataset]) => dataset === name.toLowerCase());
  if (known) return known[1](context);
  const open = allEndpoints().filter(isOpen);
  const endpoint = open.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (endpoint) return readOpen(context, requireLiveShop(context, [endpoint]), endpoint, {}).at;
  const names = [...Object.keys(datasets), ...open.map(({ id }) => id)];
  throw new AddOnError('unknownEndpointNear', { endpoint: name, nearest: nearestName(name, names) });
}
