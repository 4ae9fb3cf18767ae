import type { JobView, ScheduleView } from '../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../shell/sidebar-context';
import { jobTitle } from './job-title';
import { isOver, rhythmWords, turnWords } from './timing-words';

/** What comes within a day: what comes often by its rhythm, the rest hour by hour. */
export function UpcomingList({ schedule }: { readonly schedule: ScheduleView }) {
  const sidebar = useSidebar();
  const words = sidebar.texts.schedule.upcoming;
  const lines = linesOf(schedule, sidebar);
  // All that was told is over since: what comes after it is not known here.
  if (lines.length === 0 && schedule.upcoming.length > 0) return null;
  return (
    <section class="card">
      <h2 class="card-title">{words.title}</h2>
      {lines.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <dl class="figures">
          {lines.map(({ when, titles }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{sidebar.format.list(titles)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

interface UpcomingLine {
  readonly when: string;
  readonly titles: readonly string[];
}

function linesOf({ jobs, upcoming }: ScheduleView, sidebar: Sidebar): readonly UpcomingLine[] {
  const { texts, format } = sidebar;
  const known = new Map(jobs.map((job) => [job.id, job]));
  const runs = upcoming.flatMap(({ id, ...run }) => {
    const job = known.get(id);
    return job ? [{ job, ...run }] : [];
  });
  const often = runs
    .filter(({ count, times }) => count > times.length)
    .map(({ job, count }) => ({
      when: texts.schedule.upcoming.often(rhythmWords(job.timing, sidebar), format.number(count)),
      titles: [jobTitle(job, sidebar)],
    }));
  const single = runs
    .filter(({ count, times }) => count === times.length)
    .flatMap(({ job, times }) => times.map((at) => ({ at, job })))
    .filter(({ at }) => !isOver(at))
    .sort((one, other) => one.at - other.at);
  return [...often, ...byHour(single, sidebar)];
}

/** Those of the same hour in one line. */
function byHour(runs: readonly { readonly at: number; readonly job: JobView }[], sidebar: Sidebar): UpcomingLine[] {
  const lines = new Map<string, string[]>();
  for (const { at, job } of runs) {
    const when = turnWords(at, job, sidebar);
    lines.set(when, [...(lines.get(when) ?? []), jobTitle(job, sidebar)]);
  }
  return [...lines].map(([when, titles]) => ({ when, titles }));
}
