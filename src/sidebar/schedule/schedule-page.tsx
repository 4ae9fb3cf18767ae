import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import type { ScheduleView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { JobLine } from './job-line';
import { OthersJobLine } from './others-job-line';
import { ScheduleNotice } from './schedule-notice';
import { UpcomingList } from './upcoming-list';

/** All that is done by itself in the file: the person's own by their next time, and what colleagues tell of theirs. */
export const schedulePage: Page<object> = {
  title: ({ texts }) => texts.schedule.title,
  Content: Schedule,
  Actions: AddButton,
};

export const scheduleEntry: MenuEntry = {
  label: ({ texts }) => texts.schedule.title,
  open: (model) => model.schedule.open(),
};

function Schedule() {
  const { model, texts } = useSidebar();
  const schedule = model.schedule.list.value;
  const state = model.state.value;
  if (!schedule || !state?.connection) return null;
  const { jobs, others } = schedule;
  return (
    <>
      {model.task.value === null && <ScheduleNotice troubles={state.schedule} isInList />}
      {jobs.length === 0 ? (
        <NoJobs />
      ) : (
        <>
          <p class="lead">{texts.ways[state.connection.by].schedules(state.connection.title)}</p>
          <OwnJobs schedule={schedule} />
          <UpcomingList schedule={schedule} />
        </>
      )}
      {others.length > 0 && (
        <section class="card">
          <h2 class="card-title">{texts.schedule.others.title}</h2>
          <ul class="pulled-tabs">
            {others.map((job) => (
              <OthersJobLine key={`${job.author}/${job.id}`} job={job} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OwnJobs({ schedule: { jobs } }: { readonly schedule: ScheduleView }) {
  const { model, texts } = useSidebar();
  const words = texts.schedule.list;
  // What is in the shop for a while goes back, whatever else rests.
  const pausable = jobs.filter(({ task }) => task.kind !== 'prices');
  const isAnyActive = pausable.some(({ state }) => state === 'active');
  const isAnyPaused = pausable.some(({ state, takenOverBy }) => state === 'paused' && takenOverBy === null);
  return (
    <section class="card">
      <div class="card-head">
        <h2 class="card-title">{words.title}</h2>
        {pausable.length > 1 && (isAnyActive || isAnyPaused) && (
          <Button look="quiet" onClick={() => void model.schedule.pause(isAnyActive)}>
            {isAnyActive ? words.pauseAll : words.resumeAll}
          </Button>
        )}
      </div>
      {pausable.length < jobs.length && <p class="hint">{words.pricesGoOn}</p>}
      <ul class="pulled-tabs">
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

/** What schedules are good for, and the way to the first. */
function NoJobs() {
  const { model, texts } = useSidebar();
  const words = texts.schedule.empty;
  const [first] = (model.state.value?.tabs ?? []).filter(({ isOwn }) => isOwn);
  return (
    <section class="empty">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {first ? (
        <Button onClick={() => void model.schedule.add(first)}>{words.first}</Button>
      ) : (
        <>
          <p class="hint">{words.pullFirst}</p>
          <Button onClick={model.pulls.openCatalogue}>{texts.pulls.catalogue.title}</Button>
        </>
      )}
    </section>
  );
}

function AddButton() {
  const { model, texts } = useSidebar();
  return (
    <Button look="primary" onClick={() => void model.schedule.add()}>
      {texts.schedule.list.add}
    </Button>
  );
}
