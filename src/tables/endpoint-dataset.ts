import { allEndpoints } from '../api/catalogue';
import type { Endpoint, Paging } from '../api/endpoint';
import { listAll } from '../api/list-all';
import { AddOnError } from '../text/add-on-error';
import type { Dataset } from './dataset';
import { flattenRecords } from './flatten';
import type { Table } from './table';

type Input = Readonly<Record<string, unknown>>;

const prefix = 'endpoint:';

/**
 * Any reading endpoint as a table, its answer flattened. The dataset's id holds the endpoint and its input, so that the tab can be refreshed
 * from it.
 * @throws AddOnError `unknownEndpoint`, `notATable` for an endpoint that does more than read, or answers with a file.
 */
export function endpointDataset(endpointId: string, input: Input): Dataset {
  const endpoint = allEndpoints().find(({ id }) => id === endpointId);
  if (!endpoint) throw new AddOnError('unknownEndpoint', { endpoint: endpointId });
  if (endpoint.risk !== 'read' || endpoint.answersWithFile) throw new AddOnError('notATable', { endpoint: endpointId });
  return {
    id: prefix + JSON.stringify([endpointId, input]),
    title: endpoint.summary,
    load: ({ client, memory, onProgress }) => {
      const report = (done: number, total: number) => onProgress('step.records', done, total);
      const records = isPaged(endpoint)
        ? listAll(client, memory, endpoint, input, report)
        : asList(client.call(endpoint, input).data);
      return { table: withPushable(endpointId, flattenRecords(records)), counts: { records: records.length } };
    },
  };
}

/** The dataset that an id made by {@link endpointDataset} stands for. */
export function parseEndpointDataset(id: string): Dataset | undefined {
  if (!id.startsWith(prefix)) return undefined;
  const [endpointId, input] = JSON.parse(id.slice(prefix.length)) as [string, Input];
  return endpointDataset(endpointId, input);
}

/** The endpoint that a dataset was made from by {@link endpointDataset}; `undefined` for curated ones. */
export const endpointOfDataset = (id: string): string | undefined =>
  id.startsWith(prefix) ? (JSON.parse(id.slice(prefix.length)) as [string, Input])[0] : undefined;

/** Columns of flattened lists that can be pushed back. */
const pushableColumns: Readonly<Record<string, readonly string[]>> = { 'order.list': ['awb_number'] };

function withPushable(endpointId: string, table: Table): Table {
  const pushable = pushableColumns[endpointId] ?? [];
  const columns = table.columns.map((column) =>
    pushable.includes(column.key) ? { ...column, pushable: true } : column,
  );
  return { ...table, columns };
}

const isPaged = (endpoint: Endpoint): endpoint is Endpoint & { readonly paging: Paging } =>
  endpoint.paging !== undefined;

const asList = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : [data]);
