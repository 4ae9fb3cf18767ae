import type { JobPause, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError, isErrorCode } from '../text/add-on-error';
import { type Language, say } from '../text/message';

/** Why a job is paused, in words. Of what paused it the job tells the values where it met that itself: a refused key pauses all, and only one had asked. */
export function whyPaused(language: Language, { latest }: Pick<ScheduledJob, 'latest'>, { why, by }: JobPause): string {
  if (why === 'keyRejected' || why === 'grantEnded' || why === 'appRefused') return say(language, `schedule.${why}`);
  if (isErrorCode(why)) return new AddOnError(why, latest?.code === why ? latest.values : {}).tellIn(language);
  if (why !== 'takenOver') return say(language, 'schedule.pausedByPerson');
  return by ? say(language, 'schedule.takenOver', { by }) : say(language, 'schedule.takenOverBySomebody');
}
