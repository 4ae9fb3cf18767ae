import { isTimeZone } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import { tellBeside } from '../../runs/tell-beside';
import type { Connection } from '../../state/schema/connections/connection';
import { type PublishedJobs, publishedJobsOf } from '../../state/schema/schedule/published-jobs';
import type { ScheduledJob } from '../../state/schema/schedule/scheduled-jobs';
import { printStored, readStored } from '../../state/schema/stored-document';
import { authorName, ownAuthorName } from '../../state/seal/seals';
import { loadName } from '../../state/settings';
import type { Language } from '../../text/message';
import { cutText } from '../../text/well-formed';
import { findTask } from '../job-kinds';
import { readJobs } from '../job-store';

/** A job of a colleague's, as the properties of the document tell: everybody who may edit the file could have written it. It is shown, and nothing follows by itself. */
export interface PublishedJob {
  readonly author: string;
  readonly by: string;
  readonly job: PublishedJobs['jobs'][number];
}

/** Lets colleagues see this person's jobs in the file, and when they are due: nobody can see another's triggers {facts §5}. */
export function publishJobs(platform: Platform): void {
  const jobs = readJobs(platform).filter(({ task }) => findTask(task)?.kind.isPersonal !== true);
  const author = jobs.length === 0 ? authorName(platform) : ownAuthorName(platform);
  if (author === undefined) return;
  const { document } = platform.properties;
  const published = publishedJobsOf(author);
  const before = document.get(published.name);
  if (jobs.length === 0) {
    if (before !== undefined) document.remove(published.name);
    return;
  }
  const printed = printStored(published, { by: loadName(platform.properties), jobs: jobs.map(withoutProgress) });
  if (printed !== before) document.set(published.name, printed);
}

/** The same beside what was done: that is kept, whatever keeps colleagues from seeing it. */
export const publishBeside = ({
  platform,
  language,
}: {
  readonly platform: Platform;
  readonly language: Language;
}): boolean => tellBeside({ platform, language }, 'colleagues', () => publishJobs(platform));

const withoutProgress = ({
  isSeen: _isSeen,
  begun: _begun,
  begunBefore: _begunBefore,
  tries: _tries,
  doneTabs: _doneTabs,
  partRun: _partRun,
  cost: _cost,
  roomKept: _roomKept,
  unnoted: _unnoted,
  earlier: _earlier,
  untold: _untold,
  ...job
}: ScheduledJob) => job;

/** The longest name that the settings take; whoever wrote a longer one there did not do it with them. */
const longestName = 60;

/** What colleagues tell of their jobs for the shop of a connection. What cannot be read tells nothing, nor does a second job of the same name. */
export function publishedByOthers(
  platform: Pick<Platform, 'properties' | 'clock'>,
  connection: Connection | undefined,
): readonly PublishedJob[] {
  if (!connection) return [];
  const prefix = publishedJobsOf('').name;
  const published = [...platform.properties.document.all()].filter(([name]) => name.startsWith(prefix));
  if (published.length === 0) return [];
  const own = authorName(platform);
  return published.flatMap(([name, text]) => {
    const author = name.slice(prefix.length);
    if (author === own) return [];
    const reading = readStored(publishedJobsOf(author), text);
    if (reading.kind !== 'read') return [];
    const by = cutText(reading.value.by, longestName);
    const jobs = new Map(reading.value.jobs.map((job) => [job.id, job]));
    return [...jobs.values()]
      .filter((job) => job.connection === connection.id && isTimeZone(platform.clock, job.timeZone))
      .map((job) => ({ author, by, job }));
  });
}
