import type { Endpoint } from '../../api/endpoint';
import type { Dataset } from '../../tables/dataset';
import type { Pushable } from '../pushable';
import { customerRules } from './customer/customer-rules';
import { plainRecordRules } from './plain-record-rules';
import { promoRules } from './promo/promo-rules';
import { recordCommand } from './record-command';
import { fieldsOf, type RecordSource, type RecordSpec } from './record-fields';
import { readLiveRecords, recordPatch } from './record-patch';
import type { RecordRules } from './record-rules';
import { warehouseRules } from './warehouse/warehouse-rules';

/** The endpoint that a dataset's reading begins with. */
function listOf({ id, start, queries }: Dataset): Endpoint {
  const list = queries[start({})[0]?.query ?? '']?.endpoint;
  if (!list) throw new Error(`The dataset ${id} begins with no list.`);
  return list;
}

function sourceOf(dataset: Dataset, source: RecordRules['source'] = {}): RecordSource {
  const { idColumn: idField } = dataset;
  return 'detail' in source ? { ...source, idField } : { ...source, idField, list: listOf(dataset) };
}

/**
 * How a dataset's edits go back, from what it declares.
 * @throws Error of a dataset that declares no update: a mistake in a declaration.
 */
function updateOf({ id, update }: Dataset): Pick<RecordSpec, 'update' | 'idParameter' | 'fields'> {
  if (!update) throw new Error(`The dataset ${id} takes nothing back.`);
  const { endpoint, idParameter } = update;
  return { update: endpoint, idParameter, fields: fieldsOf(update) };
}

const recordRules: readonly RecordRules[] = [...plainRecordRules, customerRules, warehouseRules, promoRules];

/** Each dataset whose records are changed in place, with the action that changes them and the one that carries out their commands. */
export const pushablesOfRecords: readonly Pushable[] = recordRules.map(
  ({ dataset, action, labels, source, commands = [], withStates, ...special }) => {
    const spec: RecordSpec = { ...special, ...sourceOf(dataset, source), ...updateOf(dataset) };
    const readRecords = readLiveRecords(spec);
    const readLive = withStates ? withStates(readRecords) : readRecords;
    return {
      covers: (id) => id === dataset.id,
      labels,
      actions: [recordPatch(`${action}.patch`, spec), recordCommand(`${action}.command`, { commands, readLive })],
      readLive,
    };
  },
);
