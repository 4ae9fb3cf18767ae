import { endpointCallKind } from '../../state/schema/endpoint-call-lines';
import { rowCallKind } from '../../state/schema/row-lines';

/**
 * What this version writes into the journal. Lines of version 1 say no version; those of version 2 bear no seal, and so are nobody's that can be told.
 */
export const journalVersion = 3;

/** The first version in which states mean what they mean today. */
const plainStatesSince = 2;

/** The state of a line in the words of today. In version 1 `intended` meant opposite things. */
export function upgradeState(version: number, kind: string, state: string): string {
  if (version >= plainStatesSince) return state;
  if (state === 'sent') return 'leaving';
  if (state !== 'intended') return state;
  // Its secrets are left out of its line, so it can never be sent again.
  if (kind === endpointCallKind) return 'unknown';
  // Of a request of rows, `intended` had certainly not left.
  return kind === rowCallKind ? 'planned' : 'leaving';
}
