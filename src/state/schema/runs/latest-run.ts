import { isWellFormed } from '../../../text/well-formed';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';
import { type NotedGap, notedGapSchema } from './journal-gap';

/** The latest run of which something may have left, noted before it leaves. */
export interface LatestRun {
  readonly run: string;
  /** Until it has ended. */
  readonly isOpen: boolean;
  /** What its lines were when something of it left last, by the digest that their run's own line bears. Earlier versions kept none. */
  readonly digest?: string;
  /** When that was noted; milliseconds since 1970. */
  readonly at?: number;
  readonly gap?: NotedGap;
}

/**
 * In the properties of the document, where everybody finds it who works in the file, also where the journal is gone. Whoever may edit the file can read
 * and change it: a note of a run that never was keeps people from sending until one of them ends it, and asks for ticks.
 */
export const latestRunOf = (stamp: string): StoredDocument<LatestRun> => ({
  name: `ngorder.latest:${stamp}`,
  version: 1,
  schema: v.object({
    run: v.pipe(v.string(), v.check(isWellFormed)),
    isOpen: v.boolean(),
    digest: v.exactOptional(v.string()),
    at: v.exactOptional(v.number()),
    gap: v.exactOptional(notedGapSchema),
  } satisfies EntriesOf<LatestRun>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
