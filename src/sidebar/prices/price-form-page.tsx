import type { TargetedSubmitEvent } from 'preact';
import { ConditionList } from '../pulls/form/condition-list';
import { FieldError } from '../pulls/form/filter-field';
import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { RadioChoice } from '../widgets/radio-choice';
import type { PriceForm, RowsKind } from './price-form';
import { ChangeField, LimitField, RoundingField } from './rule-fields';

const formId = 'price-form';

interface FormProps {
  readonly form: PriceForm;
}

/** For which rows of which column new prices are wanted, and by which rule. */
export const priceFormPage: Page<FormProps> = {
  title: ({ texts }) => texts.prices.title,
  Content: Fields,
  Actions: LookButton,
};

export const pricesEntry: MenuEntry = {
  label: ({ texts }) => texts.prices.title,
  open: (model) => model.prices.open(),
};

function Fields({ form }: FormProps) {
  const { model, texts } = useSidebar();
  const words = texts.prices.form;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.prices.look(form);
  };
  return (
    <>
      <p class="hint">{form.here.tabName}</p>
      <p class="lead">{words.lead}</p>
      <Earlier form={form} />
      <form id={formId} class="form" onSubmit={submit} noValidate>
        <label class="field">
          <span>{words.column}</span>
          <select
            value={form.column.value}
            disabled={model.task.value !== null}
            onChange={({ currentTarget: { value } }) => {
              form.column.value = value;
            }}
          >
            {form.here.columns.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <RowsField form={form} />
        <ChangeField form={form} />
        <RoundingField form={form} />
        <LimitField form={form} />
      </form>
    </>
  );
}

function RowsField({ form }: FormProps) {
  const { texts } = useSidebar();
  const words = texts.prices.form;
  const option = (value: RowsKind) => ({ value, label: words.rowsOf[value] });
  const isMissing = form.isSubmitted.value && form.lacksCondition.value && form.conditions.value.length === 0;
  return (
    <>
      <RadioChoice
        name="price-rows"
        legend={words.rows}
        options={[
          option('all'),
          { ...option('visible'), hint: words.rowsOf.visibleHint },
          option('selected'),
          option('fitting'),
        ]}
        chosen={form.rows.value}
        onChoose={(kind) => {
          form.rows.value = kind;
          // Of other rows nobody has tried anything yet.
          form.isSubmitted.value = false;
        }}
      />
      {form.rows.value === 'fitting' && (
        <ConditionList
          form={form}
          columns={form.here.conditionColumns.filter(({ comparisons }) => comparisons.length > 0)}
        />
      )}
      {isMissing && <FieldError id="price-conditions-error">{words.issues.conditions}</FieldError>}
    </>
  );
}

/** What was filled here already can be taken back, as long as it is known. */
function Earlier({ form }: FormProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.prices.earlier;
  if (form.here.fills.length === 0) return null;
  const titleOf = (column: string) => form.here.columns.find(({ key }) => key === column)?.title ?? column;
  return (
    <section class="card" aria-label={words.title}>
      {form.here.fills.map(({ column, cells }) => (
        <div key={column} class="card-head">
          <p class="hint">{words.line(cells, format.number(cells), titleOf(column))}</p>
          <Button
            look="quiet"
            label={words.undoOf(titleOf(column))}
            onClick={() => void model.prices.undo(form, column)}
          >
            {words.undo}
          </Button>
        </div>
      ))}
    </section>
  );
}

function LookButton() {
  const { texts } = useSidebar();
  return (
    <Button look="primary" submits form={formId}>
      {texts.prices.form.look}
    </Button>
  );
}
