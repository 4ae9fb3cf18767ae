import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import { jobTitle } from '../job-title';
import { timingWords, turnWords } from '../timing-words';
import { type JobForm, namesTabs } from './job-form';

/** The job as a sentence, when it comes first, and what people might not expect of its times. */
export function FirstRun({ form }: { readonly form: JobForm }) {
  const sidebar = useSidebar();
  const { texts, format } = sidebar;
  const words = texts.schedule.form;
  const timing = form.timing.value;
  const preview = form.preview.state.value;
  if (!timing) return null;
  const zone = form.timeZone.value;
  const leftOut = preview.status === 'ready' ? preview.value.leftOut : null;
  return (
    <section class="card" role="status">
      <p>{words.sentence(whatWords(form, sidebar), timingWords(timing, sidebar))}</p>
      {form.goesOn.value === false && <p>{words.staysPaused}</p>}
      {preview.status === 'ready' && form.goesOn.value !== false && (
        <p>
          <strong>{words.first(turnWords(preview.value.due, { timing, timeZone: zone }, sidebar))}</strong>
        </p>
      )}
      {preview.status === 'failed' && !form.refused.value && <p class="hint">{preview.error.message}</p>}
      {timing.every === 'month' && timing.day !== 'last' && timing.day > 28 && (
        <p class="hint">{words.shortMonth(format.number(timing.day))}</p>
      )}
      {leftOut && (
        <p class="reason warn">
          {words.leftOut(format.day(leftOut.day), format.hour(Math.floor(leftOut.minutes / 60)))}
        </p>
      )}
    </section>
  );
}

function whatWords({ offer, kind, tabs, tabIds, pull, job }: JobForm, sidebar: Sidebar): string {
  const title = offer.tasks.find((task) => task.kind === kind.value)?.title ?? job?.title ?? '';
  if (kind.value === 'pull' && pull) return `${title}: ${pull.title}`;
  if (kind.value === 'pull' && job) return jobTitle(job, sidebar);
  const names = tabs.filter(({ tabId }) => tabIds.value.includes(tabId)).map(({ name }) => name);
  if (!namesTabs(kind.value) || names.length === 0) return title;
  return `${title}${kind.value === 'copies' ? ':' : ''} ${sidebar.format.list(names)}`;
}
