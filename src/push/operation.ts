import type { Operation } from '../runs/operation';
import type { FollowUp } from '../runs/operation-type';
import type { Change, PushOperationIntent, PushOperationResult } from '../state/schema/push-lines';
import type { ReadyEdit } from './edit';

/** How everything begins that we write into the shop to find it again. */
export const markerStart = 'Ngorder for Sheets';

/** One request of a push; its kind is the id of its action. */
export type PushOperation = Operation<PushOperationIntent, PushOperationResult>;

export const changeKey = ({ id, column }: Pick<Change, 'id' | 'column'>): string => `${id}/${column}`;

/** Whether the shop had it already when it was to be changed. */
export const isFoundSo = ({ result }: PushOperation, change: Pick<Change, 'id' | 'column'>): boolean =>
  result?.foundSo?.includes(changeKey(change)) ?? false;

/** Where a change stands among its operation's. */
export const indexOfChange = ({ intent }: PushOperation, change: Change): number =>
  intent.changes.findIndex((one) => changeKey(one) === changeKey(change));

/** The change of an operation that makes one. */
export const onlyChangeOf = ({ intent }: PushOperation): Change => {
  const [change] = intent.changes;
  if (!change) throw new Error(`The operation ${intent.marker} changes nothing.`);
  return change;
};

/** What of an operation was not held back. */
export const appliedChanges = ({ intent, result }: PushOperation): Change[] =>
  intent.changes.filter((change) => !(changeKey(change) in (result?.heldBack ?? {})));

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

const markerOf = (run: string, operation: string): string => `${markerStart} ${run}/${operation}`;

/** Whether it is looked for in the shop under its own name, and not under that of something else, or of nothing. */
export const bearsItsMarker = ({ run, operation, intent }: PushOperation): boolean =>
  intent.marker === markerOf(run, operation);

/** Its own, and those of what it is a part of: a request that was refused as a whole may arrive late, and carry it too. */
export const markersOf = ({ run, operation, intent }: PushOperation): readonly string[] => {
  const steps = operation.split('.');
  return [intent.marker, ...steps.slice(1).map((_, index) => markerOf(run, steps.slice(0, index + 1).join('.')))];
};

/** What an operation is to do, under the marker that its number in the run gives it. */
export const intentFor =
  (facts: Omit<PushOperationIntent, 'marker'>) =>
  (run: string, operation: string): PushOperationIntent => ({ marker: markerOf(run, operation), ...facts });

/** A change that makes good for what an operation did besides: an operation of its own, of the action named. */
export const repairOf = (
  { operation }: PushOperation,
  kind: string,
  facts: Pick<PushOperationIntent, 'changes' | 'completes'>,
): FollowUp<PushOperationIntent> => ({ kind, intentFor: intentFor({ ...facts, repairs: operation }) });

/** Some of the changes of an operation that the shop refused as a whole, to be sent on their own. */
export const partOf = (
  { operation }: PushOperation,
  kind: string,
  changes: readonly Change[],
): FollowUp<PushOperationIntent> => ({ kind, intentFor: intentFor({ changes, partOf: operation }) });

/** What each operation of a run answers for: its changes, without those that went on in parts of it. */
export function ownChangesIn(operations: readonly PushOperation[]): (operation: PushOperation) => readonly Change[] {
  const handedOn = new Map<string, Set<string>>();
  for (const { intent } of operations) {
    if (intent.partOf === undefined) continue;
    const keys = handedOn.get(intent.partOf) ?? new Set<string>();
    for (const change of intent.changes) keys.add(changeKey(change));
    handedOn.set(intent.partOf, keys);
  }
  return ({ operation, intent }) => {
    const keys = handedOn.get(operation);
    return keys ? intent.changes.filter((change) => !keys.has(changeKey(change))) : intent.changes;
  };
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
