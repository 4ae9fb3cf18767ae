import { zoneMinute } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import { tellRefresh } from '../../jobs/refresh-runs';
import { findConnection } from '../../state/connection';
import type { Notice } from '../../state/schema/mail-notices';
import { type LatestJobRun, noFigures, type ScheduledJob } from '../../state/schema/schedule/scheduled-jobs';
import { isErrorCode } from '../../text/add-on-error';
import { showMoment } from '../../text/customs';
import { type Language, say } from '../../text/message';
import { cutText } from '../../text/well-formed';
import { type OthersJob, othersJobs } from '../colleagues/others-jobs';
import { hasFailed } from '../edit-jobs';
import { findTask } from '../job-kinds';
import { isOverdue } from '../job-progress';
import { jobsAsFarAsReadable } from '../job-store';
import { withLateWayBack } from '../kinds/late-way-back';
import { whyPaused } from '../why-paused';
import { noticeKey } from './gather-notices';

/** Of what is told of one trouble, so many characters. */
const mostCharacters = 400;

interface Context {
  readonly platform: Platform;
  readonly language: Language;
}

/** So many colleagues are told of in one file. */
const mostColleagues = 10;

/** What is wrong in this file with what should be done by itself, as it is told in a mail: this person's jobs, and those of colleagues that are not run. */
export function troublesIn(context: Context): readonly Notice[] {
  const { platform, language } = context;
  const { jobs } = jobsAsFarAsReadable(platform);
  const own = jobs.flatMap((job) => {
    const why = whyOf(language, job);
    return why ? [noticeOf(context, job, ['own', job.id, why.code], why)] : [];
  });
  const now = platform.clock.now();
  const others = othersJobs(platform, findConnection(platform), jobs);
  return [
    ...own,
    ...overdueOf(
      context,
      others.filter(({ job, takenBy }) => takenBy === null && isOverdue(job, now)),
    ),
  ];
}

/** Of each colleague one: whatever they scheduled, their trigger does not come. */
function overdueOf(context: Context, overdue: readonly OthersJob[]): readonly Notice[] {
  const authors = [...new Set(overdue.map(({ author }) => author))].sort().slice(0, mostColleagues);
  return authors.flatMap((author) => {
    const [first, ...more] = overdue
      .filter((one) => one.author === author)
      .sort((one, other) => (one.job.due ?? 0) - (other.job.due ?? 0));
    return first ? overdueNotice(context, first, more.length) : [];
  });
}

function overdueNotice(context: Context, { author, by, job }: OthersJob, more: number): Notice {
  const { language, platform } = context;
  const text =
    more === 0 ? say(language, 'mail.overdue', { by }) : say(language, 'mail.overdueSeveral', { by, count: more + 1 });
  return noticeOf(context, job, ['overdue', author], { at: job.due ?? platform.clock.now(), text });
}

interface Why {
  readonly code: string;
  readonly at: number;
  readonly text: string;
}

/** Why a job is not done, in words; `undefined` where it is, or a person paused it. */
function whyOf(language: Language, job: ScheduledJob): Why | undefined {
  const { latest, pause } = job;
  if (latest && hasFailed(job))
    return {
      code: latest.code ?? latest.end,
      at: latest.at,
      text: withLateWayBack(language, job, tell(language, latest)),
    };
  if (!pause || !isErrorCode(pause.why)) return undefined;
  return { code: pause.why, at: pause.at, text: whyPaused(language, job, pause) };
}

const tell = (language: Language, { at: _at, ...latest }: LatestJobRun): string =>
  tellRefresh(language, { ...noFigures, ...latest });

function noticeOf(
  { platform, language }: Context,
  { task }: Pick<ScheduledJob, 'task'>,
  trouble: readonly string[],
  { at, text }: Omit<Why, 'code'>,
): Notice {
  const { workbook, clock } = platform;
  const known = findTask(task);
  const tabs = (known?.tabIds ?? []).flatMap((tabId) => workbook.tab(tabId)?.name ?? []);
  const time = showMoment(language, zoneMinute(clock, workbook.timeZone, at));
  const what = [known?.title[language] ?? task.kind, ...tabs.map((name) => `"${name}"`)].join(' ');
  const lines = [`${time} · ${what} · ${workbook.name}`, text].map(onOneLine);
  const key = noticeKey(workbook.id, trouble);
  return { key, text: [...lines, `https://docs.google.com/spreadsheets/d/${workbook.id}`].join('\n') };
}

/** What people named, or a server said, stays what it is in a plain text: no line of ours. */
const onOneLine = (text: string): string => cutText(text.replace(/\s+/g, ' '), mostCharacters);
