import type { Platform } from '../../google/ports';
import type { Connection } from '../../state/schema/connections/connection';
import type { ScheduledJob } from '../../state/schema/schedule/scheduled-jobs';
import { authorName } from '../../state/seal/seals';
import { type PublishedJob, publishedByOthers } from './published-jobs';
import { claimsOf, doerOf, settled } from './taken-over';

/** A job of a colleague's, as it is by what all of them tell. */
export interface OthersJob extends PublishedJob {
  /** Who does it in its owner's place: this person themselves, or a colleague, by their name. */
  readonly takenBy: { readonly isSelf: boolean; readonly by: string } | null;
}

/** @param own the jobs of this person. */
export function othersJobs(
  platform: Pick<Platform, 'properties' | 'clock'>,
  connection: Connection | undefined,
  own: readonly ScheduledJob[],
): readonly OthersJob[] {
  const { clock } = platform;
  const self = authorName(platform);
  const published = publishedByOthers(platform, connection);
  const claims = claimsOf([...own.map((job) => ({ author: self, by: '', job })), ...published]);
  return published.map((one) => {
    const doer = doerOf(one, claims, clock.now());
    const takenBy = doer ? { isSelf: doer.author === self, by: doer.by } : null;
    return { ...one, job: settled(one, { clock, claims }), takenBy };
  });
}
