import { latestMoment } from '../../../days/day';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';
import { type RefreshIntent, refreshIntentSchema } from './refresh-lines';

/** What a person pulls right now, until the change history tells of it. */
export interface PullInHand {
  /** The name that its line is to have, and when it was begun: milliseconds since 1970. */
  readonly run: string;
  readonly at: number;
  /** The connection whose shop is asked. */
  readonly connection: string;
  readonly about: Omit<RefreshIntent, 'by' | 'job'>;
  /** Whether it is the rest of one that an earlier execution had to leave. */
  readonly isRest: boolean;
}

const { task, tabId, tabName } = refreshIntentSchema.entries;

/** Of one person in one file, in their own properties: one execution alone works on the file for them. Lost, a line is missing. */
export const pullInHandOf = (spreadsheetId: string): StoredDocument<PullInHand> => ({
  name: `ngorder.inHand:${spreadsheetId}`,
  version: 1,
  schema: v.object({
    run: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
    at: v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment)),
    connection: v.string(),
    about: v.object({ task, tabId, tabName } satisfies EntriesOf<PullInHand['about']>),
    isRest: v.boolean(),
  } satisfies EntriesOf<PullInHand>),
  upgrades: [],
  mayBeLost: 'always',
});
