import { useSignalEffect } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import type { HourOfDay, OutlookView, PlanView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Tick } from '../widgets/tick';
import { Overlaps } from './overlaps';
import type { ScheduledForm } from './scheduled-form';

/** Long enough for a person to go on choosing. */
const lookAfterMs = 500;

const formId = 'scheduled-form';

interface FormProps {
  readonly form: ScheduledForm;
}

/** When a plan is to be applied and put back, and what would come of it. */
export const scheduledFormPage: Page<FormProps> = {
  title: ({ texts }, { form: { subject } }) =>
    subject.kind === 'plan' ? texts.scheduled.form.title : texts.scheduled.form.moveTitle,
  back: ({ model }, { form: { subject } }) =>
    subject.kind === 'plan'
      ? () => model.show({ kind: 'preview', plan: subject.plan })
      : () => void model.scheduled.open(),
  Content: Fields,
  Actions: SaveButton,
};

function Fields({ form }: FormProps) {
  const { model, texts } = useSidebar();
  const words = texts.scheduled.form;
  useOutlook(form);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.scheduled.save(form);
  };
  const mayEnd = form.subject.kind === 'plan';
  return (
    <form id={formId} class="form" onSubmit={submit} noValidate>
      {form.subject.kind === 'plan' && <p class="lead">{words.lead}</p>}
      {form.mayStartLater && <TimeField {...{ form, label: words.start, of: 'start' }} choose={form.startOn} />}
      {mayEnd && <Tick label={words.hasEnd} value={form.hasEnd} />}
      {form.hasEnd.value && (
        <TimeField
          {...{ form, label: words.end, of: 'end' }}
          choose={(end) => {
            form.end.value = end;
          }}
        />
      )}
      <p class="hint">{words.withinHour}</p>
      {form.subject.kind === 'plan' ? <Outlook form={form} plan={form.subject.plan} /> : <OverlapsThen form={form} />}
      {mayEnd && <NameField form={form} />}
    </form>
  );
}

/** As many letters as the script takes. */
const longestName = 40;

function NameField({ form: { name } }: FormProps) {
  const { model, texts } = useSidebar();
  const words = texts.scheduled.form;
  return (
    <div class="field">
      <label for="scheduled-name">{words.name}</label>
      <input
        id="scheduled-name"
        type="text"
        autocomplete="off"
        maxLength={longestName}
        placeholder={words.nameExample}
        value={name.value}
        disabled={model.task.value !== null}
        onInput={({ currentTarget: { value } }) => {
          name.value = value;
        }}
      />
    </div>
  );
}

interface TimeFieldProps extends FormProps {
  readonly label: string;
  readonly of: 'start' | 'end';
  readonly choose: (time: HourOfDay) => void;
}

function TimeField({ form, label, of, choose }: TimeFieldProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.scheduled.form;
  const zone = format.zone(form.timeZone);
  const isBusy = model.task.value !== null;
  const time = form[of];
  const flaw = form.flaws.value[of];
  return (
    <fieldset class="field" disabled={isBusy}>
      <legend>{label}</legend>
      <div class="sentence-part">
        <input
          type="date"
          aria-label={words.day(label)}
          min={zone.plainDay(clock.value.now())}
          value={time.value.day}
          onChange={({ currentTarget: { value } }) => choose({ ...time.value, day: value })}
        />
        <select
          aria-label={words.hour(label)}
          value={time.value.hour}
          onChange={({ currentTarget: { value } }) => choose({ ...time.value, hour: Number(value) })}
        >
          {Array.from({ length: 24 }, (_, hour) => (
            <option key={hour} value={hour}>
              {format.hour(hour)}
            </option>
          ))}
        </select>
        {zone.name !== '' && <span class="hint">{zone.name}</span>}
      </div>
      {flaw && (
        <p class="reason warn" role="alert">
          {words.flaws[flaw]}
        </p>
      )}
    </fieldset>
  );
}

function OverlapsThen({ form }: FormProps) {
  const { texts } = useSidebar();
  const overlaps = form.overlaps.state.value;
  return (
    <div role="status">
      {overlaps.status === 'loading' && <p class="hint">{texts.scheduled.form.looking}</p>}
      {overlaps.status === 'failed' && <p class="reason warn">{overlaps.error.message}</p>}
      {overlaps.status === 'ready' && <Overlaps overlaps={overlaps.value} timeZone={form.timeZone} />}
    </div>
  );
}

function Outlook({ form, plan }: FormProps & { readonly plan: PlanView }) {
  const { texts, format } = useSidebar();
  const words = texts.scheduled.form;
  const outlook = form.outlook.state.value;
  if (!form.times.value) return null;
  return (
    <section class="card" role="status">
      {outlook.status === 'loading' && <p class="hint">{words.looking}</p>}
      {outlook.status === 'failed' && <p class="reason warn">{outlook.error.message}</p>}
      {outlook.status === 'ready' && (
        <>
          <p>
            <strong>{words.count(outlook.value.count, format.number(outlook.value.count))}</strong>
          </p>
          <Overlaps overlaps={outlook.value.overlaps} timeZone={form.timeZone} />
          {form.hasEnd.value && outlook.value.count > 0 && <p class="hint">{words.wayBack}</p>}
          {outlook.value.turns > 1 && (
            <p class="reason warn">{words.turns(outlook.value.turns, format.number(outlook.value.turns))}</p>
          )}
          <Left plan={plan} outlook={outlook.value} />
        </>
      )}
    </section>
  );
}

interface OutlookProps {
  readonly outlook: OutlookView;
}

/** So many lines tell what stays, before they are only counted. */
const mostLeft = 5;

function Left({ plan, outlook: { left } }: OutlookProps & { readonly plan: PlanView }) {
  const { model, texts, format } = useSidebar();
  const words = texts.scheduled.form;
  if (left.length === 0) return null;
  const nameOf = (key: string) => {
    const edit = plan.edits.find((one) => one.key === key);
    return edit ? `${edit.sku || edit.name} · ${model.push.titleOf(edit.column)}` : key;
  };
  return (
    <>
      <p class="hint">{words.left(left.length, format.number(left.length))}</p>
      <ul class="lines">
        {left.slice(0, mostLeft).map(({ key, reason }) => (
          <li key={key} class="line">
            <span class="line-title">{nameOf(key)}</span>
            <span class="reason">{reason}</span>
          </li>
        ))}
      </ul>
      {left.length > mostLeft && <p class="hint">{words.more(format.number(left.length - mostLeft))}</p>}
    </>
  );
}

function SaveButton({ form }: FormProps) {
  const { texts } = useSidebar();
  const words = texts.scheduled.form;
  const outlook = form.outlook.state.value;
  const mayBeSaved =
    form.times.value !== undefined &&
    (form.subject.kind === 'planned' || (outlook.status === 'ready' && outlook.value.count > 0));
  return (
    <Button look="primary" submits form={formId} disabled={!mayBeSaved}>
      {form.subject.kind === 'plan' ? words.save : words.move}
    </Button>
  );
}

/** Asks what would come of it, whenever its times have come to rest. */
function useOutlook(form: ScheduledForm): void {
  const { model } = useSidebar();
  useSignalEffect(() => {
    form.outlook.clear();
    form.overlaps.clear();
    if (!form.times.value) return;
    const timer = setTimeout(() => void model.scheduled.look(form), lookAfterMs);
    return () => clearTimeout(timer);
  });
}
