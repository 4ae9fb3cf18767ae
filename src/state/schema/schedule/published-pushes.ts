import * as v from '../../valibot';
import { type ScheduledPush, scheduledPushSchema } from '../scheduled-pushes';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** What a person lets their colleagues see of their scheduled pushes in a file. */
export interface PublishedPushes {
  /** As they sign their changes; `''` where they do not. */
  readonly by: string;
  /** Those that are not over, and of the others those by which somebody else's was taken over. */
  readonly pushes: readonly ScheduledPush[];
}

/**
 * In the properties of the document, one for each person, packed, where every editor of the file can write: it is shown, and what is made of it is confirmed like
 * any plan. The values of each lie in the state tab. @param author by what their seals are named.
 */
export const publishedPushesOf = (author: string): StoredDocument<PublishedPushes> => ({
  name: `ngorder.planned:${author}`,
  version: 1,
  schema: v.object({
    by: v.pipe(v.string(), v.maxLength(200)),
    pushes: v.pipe(v.array(scheduledPushSchema), v.maxLength(50)),
  } satisfies EntriesOf<PublishedPushes>),
  upgrades: [],
  mayBeLost: 'always',
});
