import { allEndpoints } from '../../api/catalogue';
import { isOpen, type OpenEndpoint } from '../../api/endpoint';
import { nearestName } from '../../names/nearest-name';
import type { Dataset } from '../../tables/dataset';
import { datasets } from '../../tables/dataset-catalogue';
import { variations } from '../../tables/datasets/goods/variations';
import { endpointDatasetId } from '../../tables/endpoint-dataset';
import { AddOnError } from '../../text/add-on-error';
import { answerEach } from '../cell-argument';
import { formula } from '../formula';
import type { FormulaContext } from '../formula-context';
import { readText } from '../read-argument';
import { chooseSource } from '../sources/choose-source';
import { customersAt } from '../sources/customer-source';
import { findMirror } from '../sources/mirror';
import { readOpen } from '../sources/open-answer';
import { productsAt } from '../sources/product-source';
import { variationsAt } from '../sources/variation-source';
import { ordersAt } from './order-formulas';

/** Data that formulas look things up in, which has sources of its own. */
const sources: Readonly<Record<string, (context: FormulaContext) => number>> = {
  variations: variationsAt,
  products: productsAt,
  customers: customersAt,
  orders: ordersAt,
};

/** What people call the stock, which stands in the tab of variations. */
const stockNames = ['stock', 'stok'];

export const updatedFormula = formula({
  name: 'NGORDER_UPDATED',
  parameters: ['dataset', 'refresh'],
  answer: (context, [dataset]) =>
    answerEach(context, [dataset], (name) => new Date(updatedAt(context, readText(name)))),
});

/**
 * @param name of a dataset, as its id or its title in either language, or of an endpoint.
 * @throws AddOnError `unknownEndpointNear` for what is neither; `noMirror` for a dataset that is in no tab.
 */
function updatedAt(context: FormulaContext, name: string): number {
  const letters = name.toLowerCase();
  const known = stockNames.includes(letters)
    ? variations
    : datasets.find((dataset) => namesOf(dataset).includes(letters));
  if (known) return datasetAt(context, known);
  const open = allEndpoints().filter(isOpen);
  const endpoint = open.find(({ id }) => id.toLowerCase() === letters);
  if (endpoint) return endpointAt(context, endpoint);
  const names = [...datasets.flatMap(namesOf), ...open.map(({ id }) => id)];
  throw new AddOnError('unknownEndpointNear', { endpoint: name, nearest: nearestName(name, names) });
}

const namesOf = ({ id, title }: Dataset): string[] => [id, title.en.toLowerCase(), title.id.toLowerCase()];

function datasetAt(context: FormulaContext, { id, title }: Dataset): number {
  const source = sources[id];
  if (source) return source(context);
  const mirror = findMirror(context.platform, id);
  if (!mirror) throw new AddOnError('noMirror', { what: title[context.language] });
  return mirror.pulledAt;
}

function endpointAt(context: FormulaContext, endpoint: OpenEndpoint): number {
  const source = chooseSource(context, endpoint, endpointDatasetId(endpoint.id), () => endpoint.id);
  return source.kind === 'live' ? readOpen(context, source.shop, endpoint, {}).at : source.mirror.pulledAt;
}
