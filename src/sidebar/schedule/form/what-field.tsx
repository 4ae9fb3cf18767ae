import { isOldData } from '../../copies/old-data';
import { clock } from '../../shell/clock';
import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { errorId, FieldError, isWrong } from './field-error';
import type { JobForm } from './job-form';
import { SentenceSelect } from './sentence-select';

/** What is to be done, and which tabs where it is about some. */
export function WhatField({ form }: { readonly form: JobForm }) {
  const { texts } = useSidebar();
  const { offer, kind, job } = form;
  const offered = offer.tasks.map((task) => [task.kind, task.title] as const);
  // What is wrong with the tabs is not put right by another task.
  const isOfTabs = kind.value === 'tabs';
  const isKnown = offered.some(([known]) => known === kind.value);
  return (
    <div class="field">
      <SentenceSelect
        {...{
          form,
          field: 'what',
          isPointedAt: !isOfTabs,
          label: texts.schedule.form.what,
          value: kind.value,
          onChoose: form.setKind,
        }}
        // A job of a newer version keeps what it does while only its times change.
        options={isKnown ? offered : [[kind.value, job?.title ?? ''], ...offered]}
      />
      <Parts form={form} />
      <FieldError form={form} field="what" />
    </div>
  );
}

function Parts({ form }: { readonly form: JobForm }) {
  const { model, texts } = useSidebar();
  const words = texts.schedule.form;
  switch (form.kind.value) {
    case 'tabs':
      return <TabTicks form={form} />;
    case 'copies':
      return (
        <>
          <TabTicks form={form} />
          <RefreshTick form={form} />
        </>
      );
    case 'pull':
      return <PullPart form={form} />;
    case 'dashboard':
      return (model.state.value?.dashboardTab ?? null) === null ? <p class="reason warn">{words.noDashboard}</p> : null;
    default:
      return null;
  }
}

function TabTicks({ form }: { readonly form: JobForm }) {
  const { model, texts } = useSidebar();
  const words = texts.schedule.form;
  const wrong = isWrong(form, 'what');
  return (
    <fieldset class="field" disabled={model.task.value !== null}>
      <legend class="unseen">{words.tabs}</legend>
      {form.tabs.map(({ tabId, name }) => (
        <label key={tabId} class="tick">
          <input
            type="checkbox"
            aria-invalid={wrong}
            aria-describedby={wrong ? errorId('what') : undefined}
            checked={form.tabIds.value.includes(tabId)}
            onChange={(event) => form.setTab(tabId, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
      {form.goneTabs > 0 && <p class="hint">{words.goneTabs}</p>}
    </fieldset>
  );
}

/** Whether copies hold the data of their day; without that, how old what they would hold is. */
function RefreshTick({ form: { tabs, tabIds, refreshes, setRefreshes } }: { readonly form: JobForm }) {
  const { model, texts, format } = useSidebar();
  const words = texts.copies;
  const now = clock.value.now();
  const old = tabs.filter(({ tabId, pulledAt }) => tabIds.value.includes(tabId) && isOldData(pulledAt, now));
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={refreshes.value}
          disabled={model.task.value !== null}
          onChange={(event) => setRefreshes(event.currentTarget.checked)}
        />
        {words.refreshFirst}
      </label>
      {!refreshes.value && <p class="hint">{words.asTheTabIs}</p>}
      {!refreshes.value &&
        old.map(({ tabId, name, pulledAt }) => (
          <p key={tabId} class="reason warn">
            {words.oldDataOf(name, format.moment(pulledAt))}
          </p>
        ))}
    </>
  );
}

function PullPart({ form: { pull, job } }: { readonly form: JobForm }) {
  const { model, texts } = useSidebar();
  const words = texts.schedule.form;
  const title = pull?.title ?? job?.definition?.title;
  if (title === undefined) {
    return (
      <>
        <p class="hint">{words.choosePull}</p>
        <Button onClick={model.pulls.openCatalogue}>{words.openCatalogue}</Button>
      </>
    );
  }
  return <strong>{title}</strong>;
}
