import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** Which run may work on the spreadsheet and the shop just now. */
export interface LeaseRecord {
  readonly run: string;
  readonly what: 'pull' | 'push';
  /** Of the execution that holds it: a run taken over by a later execution is no longer this one's. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly heartbeat: number;
}

/**
 * In the document properties, seen by every colleague. One that is damaged says of nobody that they are at work, and would never end; a newer one
 * is somebody's.
 */
export const leaseDocument: StoredDocument<LeaseRecord> = {
  name: 'ngorder.lease',
  version: 1,
  schema: v.object({
    run: v.string(),
    what: v.picklist(['pull', 'push']),
    holder: v.string(),
    heartbeat: v.number(),
  } satisfies EntriesOf<LeaseRecord>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
