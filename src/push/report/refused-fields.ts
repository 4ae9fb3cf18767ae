import type { Change } from '../../state/schema/push-lines';
import { changeKey, type PushOperation } from '../operation';
import { actionOf } from '../pushables';

/** `variations.2.price` → `variations.price`: some answers leave out which item they mean. */
const withoutItem = (field: string): string => field.replace(/\.\d+(?=\.|$)/g, '');

const isWithin = (field: string, place: string): boolean =>
  field === place || field.startsWith(`${place}.`) || field === withoutItem(place);

/** Where a change stands in its operation's request. */
const placesOf = (operation: PushOperation, change: Change): readonly string[] =>
  actionOf(operation.kind).placesOf?.(operation, change) ?? [change.column];

/** The server's reasons that are about a change, by its own names of the fields. */
const reasonsFor = (operation: PushOperation, change: Change): string[] =>
  Object.entries(operation.result?.refused ?? {})
    .filter(([field]) => placesOf(operation, change).some((place) => isWithin(field, place)))
    .map(([, reason]) => reason);

/**
 * What the server said about a change when it refused the request: `own` where it named it, `others` where it named only other changes of the same
 * request; `undefined` where it named none of them.
 */
export function refusalOf(
  operation: PushOperation,
  change: Change,
): { readonly own: string } | { readonly others: readonly Change[] } | undefined {
  const own = reasonsFor(operation, change);
  if (own.length > 0) return { own: own.join('; ') };
  const others = operation.intent.changes.filter(
    (other) => changeKey(other) !== changeKey(change) && reasonsFor(operation, other).length > 0,
  );
  return others.length > 0 ? { others } : undefined;
}
