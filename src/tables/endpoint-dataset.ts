import { findEndpoint } from '../api/catalogue';
import type { Endpoint } from '../api/endpoint';
import type { Dataset, ReadTask } from './dataset';
import { rowNameColumn } from './discovered-columns';
import { filtersOf } from './filters-of';
import { flattenRecords, type ListsAs, soleRecordId } from './flatten';

const prefix = 'endpoint:';
const rowsSuffix = '#rows';

/** Whether an endpoint's answer can be a table: it only reads, and answers with data that hold no secret. */
export const isReadable = ({ risk, answersWithFile, isSecretFree }: Endpoint): boolean =>
  risk === 'read' && !answersWithFile && isSecretFree;

/** `endpoint:order.detail`; with `#rows` at its end the objects of a list become rows of their own. */
export const endpointDatasetId = (endpointId: string, listsAs: ListsAs = 'text'): string =>
  prefix + endpointId + (listsAs === 'rows' ? rowsSuffix : '');

/** Any reading endpoint as a table, its answer flattened; `undefined` for an id of another kind, or an endpoint that is no table. */
export function parseEndpointDataset(id: string): Dataset | undefined {
  const listsAs = id.endsWith(rowsSuffix) ? 'rows' : 'text';
  const endpoint = findEndpoint(endpointOfDataset(id) ?? '');
  return endpoint && isReadable(endpoint) ? endpointDataset(endpoint, id, listsAs) : undefined;
}

/** The endpoint of a dataset's id; `undefined` for ids of another kind. */
export const endpointOfDataset = (id: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length).replace(rowsSuffix, '') : undefined;

/** Far more than any page has records: pages number their records apart. */
const numbersPerPage = 10_000;

function endpointDataset(endpoint: Endpoint, id: string, listsAs: ListsAs): Dataset {
  return {
    id,
    title: endpoint.summary,
    summary: endpoint.summary,
    group: 'other',
    filters: filtersOf(endpoint),
    idColumn: rowNameColumn.key,
    columns: 'discovered',
    start: (filters) => [{ query: 'records', input: filters }],
    queries: {
      records: {
        endpoint,
        isPaged: endpoint.paging !== undefined,
        progress: 'step.records',
        understand: (data, task) => {
          if (Array.isArray(data)) {
            return { rows: flattenRecords(data, listsAs, firstNumberOf(task)), counts: { records: data.length } };
          }
          const [record] = flattenRecords([data], listsAs, 1);
          return { rows: record ? [{ ...record, id: soleRecordId }] : [], counts: { records: 1 } };
        },
      },
    },
  };
}

const firstNumberOf = (task: ReadTask & { readonly list?: number; readonly page?: number }): number =>
  ((task.list ?? 1) - 1) * numbersPerPage * 1000 + ((task.page ?? 1) - 1) * numbersPerPage + 1;
