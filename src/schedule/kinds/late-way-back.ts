import type { ScheduledJob } from '../../state/schema/schedule/scheduled-jobs';
import { type Language, say } from '../../text/message';
import { hasFailed } from '../edit-jobs';
import { isActive } from '../job-progress';
import { isWayBack } from './carry-out-scheduled';

/** Codes of errors that say themselves what the shop has, and what comes of it. */
const ofScheduled = /^scheduled/;

/** Of prices that should be back, and could not be taken back: that the shop has them still, and that nobody has to do anything; `''` of anything else. */
export function tellLateWayBack(language: Language, job: ScheduledJob): string {
  const isTriedAgain = isActive(job) && job.due !== undefined;
  if (!isWayBack(job) || !isTriedAgain || !hasFailed(job) || ofScheduled.test(job.latest?.code ?? '')) return '';
  return say(language, 'schedule.lateWayBack');
}

/** A trouble, and what it means for prices that should be back. */
export const withLateWayBack = (language: Language, job: ScheduledJob, text: string): string =>
  [text, tellLateWayBack(language, job)].filter(Boolean).join(' ');
