import { copiesRefreshed } from '../schedule/form/job-form';
import { nextWords, timingWords } from '../schedule/timing-words';
import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import type { JobView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { CopiesPageView } from './copies-model';
import { CopyChoices } from './copy-choices';
import { CopyLine } from './copy-line';
import { isOldData } from './old-data';

/** The dated copies of a tab: those that there are, when the next is made, and what it is to hold. */
export const copiesPage: Page<CopiesPageView> = {
  title: ({ texts }) => texts.copies.title,
  Content: Copies,
  Actions: MakeButton,
  keyOf: ({ list }) => String(list.tabId),
};

function Copies({ list }: CopiesPageView) {
  const sidebar = useSidebar();
  const { texts, format } = sidebar;
  const words = texts.copies;
  const job = jobOf(sidebar, list.tabId);
  const next = job?.due && job.state !== 'paused' ? nextWords(job.due, job, sidebar) : '';
  return (
    <>
      <h2>{list.name}</h2>
      <p class="hint">{words.lead(format.number(list.keep))}</p>
      <OldData list={list} />
      <Rhythm list={list} />
      {list.copies.length + list.own.length === 0 && <p class="hint">{words.none}</p>}
      {list.copies.length > 0 && (
        <ul class="lines">
          {list.copies.map((copy) => (
            <CopyLine key={copy.tabId} tabId={list.tabId} copy={copy} next={next} />
          ))}
        </ul>
      )}
      {list.own.length > 0 && (
        <>
          <h3>{words.own}</h3>
          <p class="hint">{words.ownHint}</p>
          <ul class="lines">
            {list.own.map((copy) => (
              <CopyLine key={copy.tabId} tabId={list.tabId} copy={copy} next="" />
            ))}
          </ul>
        </>
      )}
      <details class="fold">
        <summary>{words.choices}</summary>
        <div class="fold-inside">
          <CopyChoices list={list} />
        </div>
      </details>
    </>
  );
}

/** How old what a copy would hold now is, where that is not of today, with the way to bring it up to date. */
function OldData({ list: { tabId, pulledAt } }: Pick<CopiesPageView, 'list'>) {
  const { model, texts, format } = useSidebar();
  if (!isOldData(pulledAt, clock.value.now())) return null;
  return (
    <section class="card">
      <p class="reason warn">{texts.copies.oldData(format.moment(pulledAt))}</p>
      <Button onClick={() => void model.copies.refresh(tabId)}>{texts.home.refresh}</Button>
    </section>
  );
}

/** The job that copies a tab: of several the one that comes first. */
function jobOf({ model }: ReturnType<typeof useSidebar>, tabId: number) {
  const [first] = (model.state.value?.schedule.jobs ?? [])
    .filter(({ task, tabs }) => task.kind === 'copies' && tabs.some((tab) => tab.tabId === tabId))
    .sort((one, other) => comesAt(one) - comesAt(other));
  return first;
}

const comesAt = ({ state, due }: JobView): number =>
  state === 'paused' || due === null ? Number.MAX_SAFE_INTEGER : due;

/** When copies are made by themselves, and the way to have that. */
function Rhythm({ list: { tabId } }: Pick<CopiesPageView, 'list'>) {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const job = jobOf(sidebar, tabId);
  return (
    <section class="card">
      {job && (
        <p>
          {texts.copies.rhythm(timingWords(job.timing, sidebar), copiesRefreshed(job.task))}
          {job.state === 'paused' && ` · ${texts.schedule.list.state.paused}`}
        </p>
      )}
      <Button onClick={() => void (job ? model.schedule.edit(job) : model.schedule.addCopies(tabId))}>
        {job ? texts.copies.change : texts.copies.schedule}
      </Button>
    </section>
  );
}

function MakeButton({ list: { tabId } }: CopiesPageView) {
  const { model, texts } = useSidebar();
  return (
    <Button look="primary" onClick={() => void model.copies.make(tabId)}>
      {texts.copies.make}
    </Button>
  );
}
