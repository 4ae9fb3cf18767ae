import { type PullDefinition, pullDefinitionSchema } from '../pull-definition';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** A pull that ran out of its execution's time and goes on in the next; its rows are in the row archive under the same key. */
export interface StagedPull {
  readonly key: string;
  readonly definition: PullDefinition;
  /** The tab to refresh; a new one when absent. */
  readonly tabId?: number;
  /** Whether everything was asked for, not only the latest records. */
  readonly isFull?: boolean;
  /** A person asked for it knowing that damaged baselines of the tab are built again. */
  readonly mayRebuild?: boolean;
  /** The day from which on records were read anew, where only the latest were. */
  readonly since?: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Where its reading stands; plain data of the reading. */
  readonly reading: unknown;
  readonly rows: number;
}

const stagedPull = v.object({
  key: v.string(),
  definition: pullDefinitionSchema,
  tabId: v.exactOptional(v.number()),
  isFull: v.exactOptional(v.boolean()),
  mayRebuild: v.exactOptional(v.boolean()),
  since: v.exactOptional(v.string()),
  startedAt: v.number(),
  // The reading checks its own.
  reading: v.unknown(),
  rows: v.number(),
} satisfies EntriesOf<StagedPull>);

/** Pulls that go on in a later execution; in the state tab. What cannot be read is read from the shop anew. */
export const stagedPullsDocument: StoredDocument<readonly StagedPull[]> = {
  name: 'staged',
  version: 1,
  schema: v.array(stagedPull),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
