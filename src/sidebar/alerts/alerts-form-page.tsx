import type { Signal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Tick } from '../widgets/tick';
import type { AlertsFormProps } from './alerts-form';
import { CategoryBounds } from './category-bounds';
import { ReportBounds } from './report-bounds';

const formId = 'alerts-form';

/** What a person wants to be alerted to, from which figure on, and when nothing is to be mailed. */
export const alertsFormPage: Page<AlertsFormProps> = {
  title: ({ texts }) => texts.alerts.form.title,
  back:
    ({ model }) =>
    () =>
      void model.alerts.open(),
  Content: Fields,
  Actions: SaveButton,
};

function Fields({ form }: AlertsFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.alerts.form;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.alerts.save(form);
  };
  return (
    <form id={formId} class="form" onSubmit={submit} noValidate>
      <section class="card">
        <h2 class="card-title">{words.stock}</h2>
        <p class="hint">{words.stockHint}</p>
        <Tick label={words.out} value={form.out} />
        <Tick label={words.low} value={form.low} />
        {form.low.value && <LowBounds form={form} />}
      </section>
      <section class="card">
        <h2 class="card-title">{words.others}</h2>
        <Tick label={words.unpaid} value={form.unpaid} />
        {form.unpaid.value && <NumberField id="alerts-unpaid" label={words.unpaidDays} value={form.unpaidDays} />}
        <Tick label={words.ends} value={form.ends} />
        {form.ends.value && <NumberField id="alerts-ends" label={words.endsDays} value={form.endsDays} />}
        <Tick label={words.jobs} value={form.jobs} />
      </section>
      <ReportBounds form={form} />
      {typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL && <MailFields form={form} />}
      {form.input.value === undefined && <p class="reason warn">{words.notANumber}</p>}
    </form>
  );
}

function LowBounds({ form }: AlertsFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.alerts.form;
  return (
    <>
      <NumberField id="alerts-most" label={words.most} value={form.most} />
      <CategoryBounds form={form} />
      <div class="field">
        <label for="alerts-column">{words.column}</label>
        <select
          id="alerts-column"
          value={form.column.value}
          disabled={model.task.value !== null}
          aria-describedby="alerts-column-hint"
          onChange={({ currentTarget }) => {
            form.column.value = currentTarget.value;
          }}
        >
          <option value="">{words.noColumn}</option>
          {form.columns.map(({ key, title, tabName }) => (
            <option key={key} value={key}>
              {tabName === '' ? words.columnGone(title) : words.columnIn(title, tabName)}
            </option>
          ))}
        </select>
        <p id="alerts-column-hint" class="hint">
          {words.columnHint}
        </p>
      </div>
    </>
  );
}

function MailFields({ form }: AlertsFormProps) {
  const { texts } = useSidebar();
  const words = texts.alerts.form;
  return (
    <section class="card">
      <h2 class="card-title">{texts.mail.title}</h2>
      {form.view.hasAddress ? <Tick label={words.mails} value={form.mails} /> : <AddressLacks />}
      {form.view.hasAddress && form.mails.value && (
        <>
          <p class="hint">{words.mailHint}</p>
          <Tick label={words.quiet} value={form.isQuiet} />
          {form.isQuiet.value && (
            <div class="field">
              <div class="sentence">
                <HourSelect label={words.quietFrom} value={form.quietFrom} />
                <HourSelect label={words.quietUntil} value={form.quietUntil} />
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** A tick would look as if mails came. */
function AddressLacks() {
  const { model, texts } = useSidebar();
  return (
    <>
      <p class="hint">{texts.alerts.form.noAddress}</p>
      <Button onClick={model.mail.open}>{texts.alerts.form.setAddress}</Button>
    </>
  );
}

function HourSelect({ label, value }: { readonly label: string; readonly value: Signal<number> }) {
  const { model, format } = useSidebar();
  return (
    <label class="sentence-part">
      {label}
      <select
        value={value.value}
        disabled={model.task.value !== null}
        onChange={({ currentTarget }) => {
          value.value = Number(currentTarget.value);
        }}
      >
        {Array.from({ length: 24 }, (_, hour) => (
          <option key={hour} value={hour}>
            {format.hour(hour)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: Signal<string>;
}

function NumberField({ id, label, value }: NumberFieldProps) {
  const { model } = useSidebar();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={value.value}
        disabled={model.task.value !== null}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
      />
    </div>
  );
}

function SaveButton({ form }: AlertsFormProps) {
  const { texts } = useSidebar();
  return (
    <Button look="primary" submits form={formId} disabled={form.input.value === undefined}>
      {texts.settings.save}
    </Button>
  );
}
