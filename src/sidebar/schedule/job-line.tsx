import type { JobView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ActionMenu } from '../widgets/action-menu';
import { Button } from '../widgets/button';
import { IconButton } from '../widgets/icon-button';
import { Question } from '../widgets/question';
import { useAsking } from '../widgets/use-asking';
import { JobFacts } from './job-facts';
import { JobRuns } from './job-runs';
import { jobTitle } from './job-title';

/** A start or an end of scheduled prices: those are changed where they are listed. */
function ScheduledPricesLine({ job }: { readonly job: JobView }) {
  const { model, texts } = useSidebar();
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-head">
        <JobFacts job={job} state={job.state} />
        <Button look="quiet" onClick={() => void model.scheduled.open()}>
          {texts.scheduled.open}
        </Button>
      </div>
      <JobRuns jobId={job.id} author={null} latestAt={job.latest?.at ?? null} />
    </li>
  );
}

/** One job of the person's: what and when, how it stands, what came of it last, and what can be done with it. */
export function JobLine({ job }: { readonly job: JobView }) {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const words = texts.schedule.list;
  const { isAsking, ask, cancel, confirm } = useAsking();
  const { schedule } = model;
  const { id, state, pausedWhy } = job;
  const title = jobTitle(job, sidebar);
  const isHere = state !== 'otherShop';
  if (job.task.kind === 'prices') return <ScheduledPricesLine job={job} />;
  const actions = [
    ...(isHere ? [{ label: words.runNow, run: () => void schedule.runNow(id) }] : []),
    ...(state === 'active' ? [{ label: words.pause, run: () => void schedule.pause(true, id) }] : []),
    ...(state === 'paused' ? [{ label: words.resume, run: () => void schedule.pause(false, id) }] : []),
    ...(isHere ? [{ label: words.edit, run: () => void schedule.edit(job) }] : []),
    { label: words.remove, run: ask },
  ];
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-head">
        <JobFacts job={job} state={state}>
          {state === 'paused' && pausedWhy !== words.state.paused && <span class="hint">{pausedWhy}</span>}
        </JobFacts>
        {isHere && <IconButton icon="refresh" label={words.run(title)} onClick={() => void schedule.runNow(id)} />}
        <ActionMenu label={words.actions(title)} actions={actions} />
      </div>
      {state === 'paused' && (
        <div class="buttons">
          <Button label={words.resumeOf(title)} onClick={() => void schedule.pause(false, id)}>
            {words.resume}
          </Button>
        </div>
      )}
      <JobRuns jobId={id} author={null} latestAt={job.latest?.at ?? null} />
      {isAsking.value && (
        <Question
          confirm={words.removeConfirm}
          look="danger"
          onConfirm={confirm(() => void schedule.remove(id))}
          onCancel={cancel}
        >
          <p>{words.removeQuestion}</p>
        </Question>
      )}
    </li>
  );
}
