import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** The run of which something may have left, from before it leaves until the run has ended. */
export interface RunUnderWay {
  readonly run: string;
}

/**
 * In the properties of the document, where everybody finds it who works in the file, also where the journal is gone. Whoever may edit the file can read
 * and change it: a note of a run that never was keeps people from sending until one of them ends it.
 */
export const runUnderWayOf = (stamp: string): StoredDocument<RunUnderWay> => ({
  name: `ngorder.underWay:${stamp}`,
  version: 1,
  schema: v.object({ run: v.string() } satisfies EntriesOf<RunUnderWay>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
