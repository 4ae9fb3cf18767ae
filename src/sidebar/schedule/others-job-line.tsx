import type { OthersJobView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { JobFacts } from './job-facts';
import { JobRuns } from './job-runs';
import { jobTitle } from './job-title';

const stateOf = ({ due, latest }: OthersJobView) => {
  if (due !== null) return 'active';
  return latest?.end === 'done' ? 'ended' : 'missed';
};

/** One job of a colleague's, as they tell of it, with the way to do it in their place. */
export function OthersJobLine({ job }: { readonly job: OthersJobView }) {
  const sidebar = useSidebar();
  const { model } = sidebar;
  const words = sidebar.texts.schedule.others;
  const { by, takenBy, isPaused } = job;
  const state = isPaused || takenBy ? 'paused' : stateOf(job);
  const taken = takenBy?.isSelf ? words.takenBySelf : takenBy ? words.takenBy(takenBy.by) : undefined;
  return (
    <li class="pulled-tab">
      <JobFacts job={job} state={state} stateWords={taken}>
        <span class="hint">{words.of(by)}</span>
      </JobFacts>
      <JobRuns jobId={job.id} author={job.author} latestAt={job.latest?.at ?? null} />
      {takenBy === null && (
        <div class="buttons">
          <Button
            label={words.takeOverOf(jobTitle(job, sidebar))}
            onClick={() => void model.schedule.planTakeOver(job)}
          >
            {words.takeOver}
          </Button>
        </div>
      )}
    </li>
  );
}
