import type { TargetedSubmitEvent } from 'preact';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { RadioChoice } from '../widgets/radio-choice';
import { OpenField } from './open-field';
import type { RowForm } from './row-form';

const formId = 'row-form';

interface RowFormProps {
  readonly form: RowForm;
}

/** A tab without a title says nothing that could be sent. */
const canBeUsed = ({ match: { matched, otherColumns } }: RowForm): boolean => matched.length + otherColumns.length > 0;

/** Which rows are carried out by what, and what the tab has no columns for. */
export const rowFormPage: Page<RowFormProps> = {
  title: (_, { form }) => form.match.endpoint.summary,
  back: ({ model }) => model.rows.open,
  Content: Fields,
  Actions: FormButtons,
  keyOf: ({ form: { match } }) => `${match.endpoint.id}#${match.tabId}`,
};

function Fields({ form }: RowFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.rows.form;
  const { endpoint } = form.match;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.rows.plan(form).then(focusFirstInvalid);
  };
  return (
    <>
      {form.isNewTab && <NewTabNotice form={form} />}
      {endpoint.command === 'DELETE' && <p class="lead">{words.tick(endpoint.command)}</p>}
      <TabCard form={form} />
      {canBeUsed(form) && (
        <form id={formId} class="form" onSubmit={submit} noValidate>
          <OpenFields form={form} />
          <RadioChoice
            name="which"
            legend={words.which}
            options={[
              { value: 'all', label: words.all },
              { value: 'selected', label: words.selected, hint: words.selectedHint },
            ]}
            chosen={form.which.value}
            onChoose={(which) => {
              form.which.value = which;
            }}
          />
        </form>
      )}
    </>
  );
}

function NewTabNotice({ form }: RowFormProps) {
  const { texts } = useSidebar();
  const words = texts.rows.form;
  return (
    <section class="notice calm" role="status">
      <p>{words.made(form.match.tabName)}</p>
      <p>{words.madeRow}</p>
    </section>
  );
}

function TabCard({ form }: RowFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.rows.form;
  const { tabId, tabName, endpoint, matched } = form.match;
  return (
    <section class="card">
      <div class="card-head">
        <h2 class="card-title">{words.tab}</h2>
        <Button look="quiet" onClick={() => void model.rows.openForActiveTab(endpoint.id)}>
          {words.useFront}
        </Button>
      </div>
      <button
        type="button"
        class="text-button"
        aria-label={words.open(tabName)}
        disabled={model.task.value !== null}
        onClick={() => void model.pulls.showTab(tabId)}
      >
        {tabName}
      </button>
      <Fit form={form} />
      {matched.length === 0 && canBeUsed(form) && (
        <Button onClick={() => void model.rows.makeTemplate(endpoint.id)}>{words.makeTemplate}</Button>
      )}
    </section>
  );
}

/** How many values have a column of their name, and which. */
function Fit({ form }: RowFormProps) {
  const { texts, format } = useSidebar();
  const words = texts.rows.form;
  const { matched, missing, others } = form.match;
  if (matched.length === 0) return <p class="hint">{canBeUsed(form) ? words.fitsNone : words.noTitles}</p>;
  const all = matched.length + missing.length + others.length;
  return (
    <>
      <p class="hint">{words.fits(format.number(matched.length), format.number(all))}</p>
      <details class="fold">
        <summary>{words.matched}</summary>
        <ul class="fold-inside">
          {matched.map(({ name, title, column }) => (
            <li key={name} class="hint">
              {column === title ? title : words.matchedAs(column, title)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What the tab has no column of its name for. */
function OpenFields({ form }: RowFormProps) {
  const { texts } = useSidebar();
  const words = texts.rows.form;
  const { missing, others } = form.match;
  return (
    <>
      {missing.length > 0 && (
        <section class="form">
          <div>
            <h2>{words.missing}</h2>
            <p class="hint">{words.missingHint}</p>
          </div>
          {missing.map((parameter) => (
            <OpenField key={parameter.name} form={form} parameter={parameter} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <details class="fold">
          <summary>{words.others}</summary>
          <div class="fold-inside">
            {others.map((parameter) => (
              <OpenField key={parameter.name} form={form} parameter={parameter} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function FormButtons({ form }: RowFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.rows.form;
  if (!canBeUsed(form)) {
    return (
      <Button look="primary" onClick={() => void model.rows.makeTemplate(form.match.endpoint.id)}>
        {words.makeTemplate}
      </Button>
    );
  }
  return (
    <Button look="primary" submits form={formId}>
      {words.preview}
    </Button>
  );
}

/** Takes the person to what is missing. */
function focusFirstInvalid(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${formId} [aria-invalid="true"]`)?.focus());
}
