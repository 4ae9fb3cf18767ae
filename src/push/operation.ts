import type { JournalEntry, OperationState } from '../runs/journal';
import type { ShopSession } from '../runs/shop-session';
import type { Edit, ReadyEdit, Value } from './edit';
import type { OverwrittenSale } from './records/product/overwritten-sales';

/** How everything begins that we write into the shop to find it again. */
export const markerStart = 'Ngorder for Sheets';

/** One value that an operation changes. Thousands of them are packed into a journal. */
export interface Change {
  readonly id: string;
  readonly parentId: string;
  readonly column: string;
  readonly sku: string;
  readonly name: string;
  /** What the shop held when it was read last before the push. */
  readonly from: Value;
  /** What it is to hold; for a cell that says what to do, what it says. */
  readonly to: Value;
  readonly details?: Edit['details'];
}

export interface OperationIntent {
  /** Our only name for it on the other side, kept where the API keeps a text. Found there, the request has arrived. */
  readonly marker: string;
  readonly changes: readonly Change[];
  /** The operation whose side effect this one makes good, and, where its verdict tells of it, the change that is made good. */
  readonly repairs?: string;
  readonly completes?: string;
}

export interface OperationResult {
  /** The shop's own id for it, where it gives one. */
  readonly shopId?: number;
  /** What was replaced, by change key, where it was not what had been read before: somebody sold or restocked meanwhile. */
  readonly replaced?: Readonly<Record<string, number>>;
  /** What changes were held back for, by change key: the shop's value had changed. */
  readonly heldBack?: Readonly<Record<string, Value>>;
  /** What was sent, where reading it back needs it. */
  readonly sent?: unknown;
  /** What was read back, by change key; also of other records that share a changed value. */
  readonly seen?: Readonly<Record<string, Value>>;
  /** Sales that the request wiped out, to be made good. */
  readonly shifts?: readonly OverwrittenSale[];
  /** Fields that nobody meant to change and that are different afterwards. */
  readonly altered?: readonly string[];
  /** The server's reasons by its own names of fields, where it refused some. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Why it failed, or why nobody knows. */
  readonly reason?: string;
}

/** A journal line of one request that changes the shop; its kind is the id of its action. */
export interface Operation extends JournalEntry {
  readonly state: OperationState;
  readonly intent: OperationIntent;
  readonly result: OperationResult | undefined;
}

export const changeKey = ({ id, column }: Pick<Change, 'id' | 'column'>): string => `${id}/${column}`;

/** Where a change stands among its operation's. */
export const indexOfChange = ({ intent }: Operation, change: Change): number =>
  intent.changes.findIndex((one) => changeKey(one) === changeKey(change));

/** The change of an operation that makes one. */
export const onlyChangeOf = ({ intent }: Operation): Change => {
  const [change] = intent.changes;
  if (!change) throw new Error(`The operation ${intent.marker} changes nothing.`);
  return change;
};

/** The line as it should stand in the journal now. */
export const changed = (
  session: ShopSession,
  operation: Operation,
  state: OperationState,
  result: OperationResult = {},
): Operation => ({
  ...operation,
  // Named, since a line read from the journal unpacks it only when asked.
  intent: operation.intent,
  state,
  at: session.platform.clock.now(),
  result: { ...operation.result, ...result },
});

export const toChange = ({ recordId, parentId, column, sku, name, live, wanted, details }: ReadyEdit): Change => ({
  id: recordId,
  parentId,
  column,
  sku,
  name,
  from: live,
  to: wanted,
  ...(details ? { details } : {}),
});

export const newOperation = (
  session: ShopSession,
  run: string,
  number: string,
  kind: string,
  intent: Omit<OperationIntent, 'marker'>,
): Operation => ({
  run,
  operation: number,
  kind,
  state: 'intended',
  at: session.platform.clock.now(),
  stamp: session.stamp,
  intent: { marker: `${markerStart} ${run}/${number}`, ...intent },
  result: undefined,
});

export function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Items under what they have in common; groups come in the order of their first item. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
