import type { Change } from '../state/schema/push-lines';
import { editKey } from '../wishes/beside/edit-key';
import type { ReadyEdit } from './edit';
import { bearsItsMarker, type PushOperation } from './operation';
import { actionOf } from './pushables';

/**
 * Whether an operation is one that a plan may have made: it bears its own marker, and holds just what its action sends in one request. Lines that
 * others may have written can show changes of several records where the request is about one of them.
 * @throws AddOnError `unknownKind`.
 */
export const isSound = (operation: PushOperation): boolean =>
  bearsItsMarker(operation) && actionOf(operation.kind).group(operation.intent.changes.map(toEdit)).length === 1;

const toEdit = ({ id, from, to, ...facts }: Change): ReadyEdit => ({
  ...facts,
  ...{ key: editKey(id, facts.column), recordId: id, baseline: from, live: from, wanted: to, status: 'ready' },
});
