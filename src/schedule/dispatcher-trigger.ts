import type { Platform, RecurringTiming } from '../google/ports';
import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { isActive } from './job-progress';

/** The global function that the dispatcher's trigger calls. */
export const turnHandler = 'runSchedule';

/**
 * A trigger does not tell how often it runs, so that is kept beside it: of this person, as triggers are, and of this file. Earlier versions, whose triggers did
 * all the work at once, kept `hourly` and `six-hourly` there.
 */
const rhythmProperty = ({ workbook }: Pick<Platform, 'workbook'>): string => `ngorder.rhythm:${workbook.id}`;

const everyHour: RecurringTiming = { everyHours: 1 };

const turnPrefix = 'turn:';

/** What is kept beside a trigger of ours: `turn:60`, in minutes. */
const printTiming = (timing: RecurringTiming): string =>
  `${turnPrefix}${'everyHours' in timing ? timing.everyHours * 60 : timing.everyMinutes}`;

/** Whether this person has a trigger for their jobs in this file; somebody may have deleted it by hand. */
export const hasTrigger = ({ triggers }: Pick<Platform, 'triggers'>): boolean =>
  triggers.handlers().includes(turnHandler);

/**
 * Lets the dispatcher have as many turns as its jobs want: one trigger for all of them, since an add-on may have no two {facts §5}; none where nothing is to be
 * done any more. One that runs so already stays; two, which panels can make that save at the same moment, become one.
 * @throws AddOnError `tooManyTriggers`, of Google's, where this person's other files have used them up.
 */
export function keepTrigger(platform: Platform, jobs: readonly ScheduledJob[]): void {
  const { triggers, properties } = platform;
  const wanted = timingFor(jobs);
  const isOne = triggers.handlers().filter((handler) => handler === turnHandler).length === 1;
  const kept = isOne ? properties.user.get(rhythmProperty(platform)) : undefined;
  if (wanted ? kept === printTiming(wanted) : !hasTrigger(platform)) return;
  triggers.removeAll(turnHandler);
  properties.user.remove(rhythmProperty(platform));
  if (!wanted) return;
  triggers.addRecurring(turnHandler, wanted);
  properties.user.set(rhythmProperty(platform), printTiming(wanted));
}

function timingFor(jobs: readonly ScheduledJob[]): RecurringTiming | undefined {
  const active = jobs.filter((job) => isActive(job) && job.due !== undefined);
  if (active.length === 0) return undefined;
  const minutes = active.flatMap(({ timing }) => (timing.every === 'minutes' ? timing.minutes : []));
  return minutes.length === 0 ? everyHour : { everyMinutes: Math.min(...minutes) };
}

/**
 * In which hours an earlier version refreshed everything for this person in this file; `undefined` where it did not, or this one took it over. One of which
 * nobody knows the rhythm any more is taken for hourly, as most were: it is not ended in silence.
 */
export function earlierRhythm(platform: Platform): 1 | 6 | undefined {
  if (!hasTrigger(platform)) return undefined;
  const kept = platform.properties.user.get(rhythmProperty(platform));
  if (kept?.startsWith(turnPrefix)) return undefined;
  return kept === 'six-hourly' ? 6 : 1;
}
