import type { DayStretch } from '../../days/day-stretch';
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
  /** The first day of the whole period, where only some of its days are read. */
  readonly from?: string;
  /** Earlier days that are read whole once more, after the latest. */
  readonly rest?: readonly DayStretch[];
  /** Days of which only what is still open is read, and how many of them may be read whole as well, where something is open no more. */
  readonly open?: readonly DayStretch[];
  readonly mostClosed?: number;
  /** Whether the earlier days are being read by now. */
  readonly isRestBegun?: boolean;
  /** Whether what is still open of all days is read. */
  readonly readsOpen?: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Where its reading stands; plain data of the reading. */
  readonly reading: unknown;
  readonly rows: number;
  /** Whether it could not go on the last time, by an answer that nobody could read: once more, and it is given up. */
  readonly isInDoubt?: boolean;
}

const stretch = v.object({ from: v.string(), to: v.string() } satisfies EntriesOf<DayStretch>);

const stagedPull = v.object({
  key: v.string(),
  definition: pullDefinitionSchema,
  tabId: v.exactOptional(v.number()),
  isFull: v.exactOptional(v.boolean()),
  mayRebuild: v.exactOptional(v.boolean()),
  since: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  rest: v.exactOptional(v.array(stretch)),
  open: v.exactOptional(v.array(stretch)),
  mostClosed: v.exactOptional(v.number()),
  isRestBegun: v.exactOptional(v.boolean()),
  readsOpen: v.exactOptional(v.boolean()),
  startedAt: v.number(),
  // The reading checks its own.
  reading: v.unknown(),
  rows: v.number(),
  isInDoubt: v.exactOptional(v.boolean()),
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
