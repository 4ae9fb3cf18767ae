import { allEndpoints } from '../api/catalogue';
import { AddOnError } from '../text/add-on-error';
import type { Dataset } from './dataset';
import { orders } from './datasets/orders';
import { suppliers } from './datasets/suppliers';
import { variations } from './datasets/variations';
import { endpointOfDataset, parseEndpointDataset } from './endpoint-dataset';

/** Every curated dataset, in the order in which people are offered them. */
export const datasets: readonly Dataset[] = [variations, suppliers, orders];

/**
 * The dataset of an id.
 * @throws AddOnError `unknownDataset`, `unknownEndpoint`, `notATable`.
 */
export function requireDataset(id: string): Dataset {
  const dataset = findDataset(id);
  if (dataset) return dataset;
  const endpointId = endpointOfDataset(id);
  if (endpointId === undefined) throw new AddOnError('unknownDataset', { dataset: id });
  const isKnown = allEndpoints().some((endpoint) => endpoint.id === endpointId);
  throw new AddOnError(isKnown ? 'notATable' : 'unknownEndpoint', { endpoint: endpointId });
}

/** The dataset of an id: a curated one, or any reading endpoint's (`endpoint:bank.list`). */
export const findDataset = (id: string): Dataset | undefined =>
  datasets.find((dataset) => dataset.id === id) ?? parseEndpointDataset(id);
