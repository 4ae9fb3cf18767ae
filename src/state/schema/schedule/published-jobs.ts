import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';
import { type ScheduledJob, scheduledJobSchema } from './scheduled-jobs';

/** What a person lets their colleagues see of their jobs in a file. */
export interface PublishedJobs {
  /** As they sign their changes; `''` where they do not. */
  readonly by: string;
  readonly jobs: readonly ScheduledJob[];
}

/** In the properties of the document, one for each person, where every editor of the file can write: it is shown, and no more. @param author by what their seals are named. */
export const publishedJobsOf = (author: string): StoredDocument<PublishedJobs> => ({
  name: `ngorder.schedule:${author}`,
  version: 1,
  schema: v.object({
    by: v.pipe(v.string(), v.maxLength(200)),
    jobs: v.pipe(v.array(scheduledJobSchema), v.maxLength(50)),
  } satisfies EntriesOf<PublishedJobs>),
  upgrades: [],
  mayBeLost: 'always',
});
