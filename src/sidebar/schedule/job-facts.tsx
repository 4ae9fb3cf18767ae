import type { ComponentChildren } from 'preact';
import { clock } from '../shell/clock';
import type { JobView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { jobTitle } from './job-title';
import { nextWords, timingWords, turnWords } from './timing-words';

type JobState = JobView['state'];

const tones: Partial<Record<JobState, 'good' | 'warn'>> = { active: 'good', missed: 'warn' };

/** What is known of a job, one's own or a colleague's. */
interface JobFactsProps {
  readonly job: Pick<
    JobView,
    'task' | 'title' | 'tabs' | 'definition' | 'timing' | 'timeZone' | 'due' | 'isOverdue'
  > & {
    readonly latest: { readonly at: number; readonly end: string; readonly text?: string } | null;
  };
  readonly state: JobState;
  /** In place of the word for its state. */
  readonly stateWords?: string | undefined;
  readonly children?: ComponentChildren;
}

/** What a job does and when, how it stands, and what came of it last. */
export function JobFacts({ job, state, stateWords, children }: JobFactsProps) {
  const sidebar = useSidebar();
  const { texts, format } = sidebar;
  const words = texts.schedule.list;
  const { due, isOverdue, latest } = job;
  const now = clock.value.now();
  const time = latest ? format.recent(latest.at, now) : '';
  return (
    <div class="pulled-tab-facts">
      <strong>{jobTitle(job, sidebar)}</strong>
      <span>{timingWords(job.timing, sidebar)}</span>
      {state === 'active' && due !== null && (
        <span class="hint">
          {isOverdue ? words.overdueSince(turnWords(due, job, sidebar)) : words.next(nextWords(due, job, sidebar))}
        </span>
      )}
      {state === 'otherShop' && <span class="hint">{words.otherShop}</span>}
      {latest && (
        <span class="hint">
          {latest.end === 'done' ? words.latest.done(time) : words.latest.other(time)} {latest.text}
        </span>
      )}
      {!latest && job.timing.every !== 'once' && <span class="hint">{words.never}</span>}
      <span class="chips">
        {isOverdue && !stateWords ? (
          <Chip tone="warn">{words.state.overdue}</Chip>
        ) : (
          <Chip tone={tones[state] ?? 'calm'}>{stateWords ?? words.state[state]}</Chip>
        )}
        {children}
      </span>
    </div>
  );
}
