import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { ShopSession } from '../../../runs/shop-session';
import { commandColumn } from '../../../tables/command-column';
import type { ReadLive } from '../live-records';

/** What the shop's numbers and letters for a registration mean. {api: Get Customers} */
export const customerStates = {
  unregistered: 'UNREGISTERED',
  registered: 'REGISTERED',
  blocked: 'BLOCKED',
  inactive: 'INACTIVE',
  requested: 'REQUESTED',
} as const;

const lists = [
  ['0', customerStates.unregistered],
  ['1', customerStates.registered],
  ['4', customerStates.blocked],
  ['T', customerStates.inactive],
  ['R', customerStates.requested],
] as const;

/** A customer's record does not tell it: each state has a list of its own. */
const readStates = (
  { client, memory }: ShopSession,
  report: (done: number, total: number) => void,
): ReadonlyMap<string, string> =>
  new Map(
    lists.flatMap(([registration_status, state]) =>
      listAll(client, memory, catalogue.customer.list, { registration_status }, report).map(
        ({ id }) => [String(id), state] as const,
      ),
    ),
  );

/** Customers as a reader of their records tells them, and their state where it is asked for. */
export const withCustomerStates =
  (readRecords: ReadLive): ReadLive =>
  (session, cells, listCalls, step) => {
    const asksForState = cells.some(({ column }) => column === commandColumn.key);
    const asksForRecord = cells.some(({ column }) => column !== commandColumn.key);
    const states = asksForState
      ? readStates(session, (done, total) => session.run.report(step, done, total))
      : new Map<string, string>();
    const records = readRecords(session, asksForRecord ? cells : [], listCalls, step);
    return {
      ...records,
      has: (id) => records.has(id) || states.has(id),
      valueOf: (id, column) => (column === commandColumn.key ? states.get(id) : records.valueOf(id, column)),
    };
  };
