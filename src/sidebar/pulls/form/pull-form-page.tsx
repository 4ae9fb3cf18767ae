import { useSignalEffect } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { focusFirstInvalid } from '../../shell/focus-first-invalid';
import type { Page } from '../../shell/page';
import { useSidebar } from '../../shell/sidebar-context';
import type { SidebarModel } from '../../shell/sidebar-model';
import { Button } from '../../widgets/button';
import { ColumnPicker } from './column-picker';
import { ConditionsField } from './conditions-field';
import { EstimateLine } from './estimate-line';
import { FilterFields } from './filter-fields';
import { ListFormChoice } from './list-form-choice';
import { ModeChoice } from './mode-choice';
import type { PullForm } from './pull-form';
import { RowLimitField } from './row-limit-field';

/** Long enough for a person to go on typing. */
const estimateAfterMs = 800;

const formId = 'pull-form';

interface PullFormProps {
  readonly form: PullForm;
}

/** What to pull: filters first, then what hardly anybody changes. */
export const pullFormPage: Page<PullFormProps> = {
  title: ({ texts }, { form: { tab, dataset } }) => (tab ? texts.pulls.form.editTitle(tab.name) : dataset.title),
  back: ({ model }, { form }) => (form.tab ? model.showHome : model.pulls.openCatalogue),
  Content: Fields,
  Actions: FormButtons,
  keyOf: ({ form }) => `${form.dataset.id}#${form.tab?.tabId ?? 'new'}`,
};

function Fields({ form }: PullFormProps) {
  const { model } = useSidebar();
  useEstimate(form);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.pulls.pullForm(form).then(() => focusFirstInvalid(formId));
  };
  return (
    <>
      {form.dataset.summary !== form.dataset.title && <p class="lead">{form.dataset.summary}</p>}
      <form id={formId} class="form" onSubmit={submit} noValidate>
        <FilterFields form={form} />
        <ConditionsField form={form} />
        <ColumnPicker form={form} />
        <ListFormChoice form={form} />
        <ModeChoice form={form} />
        <RowLimitField form={form} />
      </form>
    </>
  );
}

function FormButtons({ form }: PullFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  return (
    <>
      <EstimateLine form={form} />
      <Button look="primary" submits form={formId}>
        {form.tab ? words.saveAndRefresh : words.pull}
      </Button>
      {form.tab && (
        <Button onClick={() => void model.pulls.saveForm(form).then(() => focusFirstInvalid(formId))}>
          {words.save}
        </Button>
      )}
      {!form.tab && (
        <Button look="quiet" onClick={() => scheduleForm(model, form)}>
          {texts.schedule.form.schedule}
        </Button>
      )}
    </>
  );
}

/** What would be pulled, at times of its own; what is wrong with it is shown first. */
function scheduleForm({ schedule }: SidebarModel, form: PullForm): void {
  form.isSubmitted.value = true;
  const definition = form.definition.value;
  if (definition) void schedule.addPull(definition, form.dataset.title);
  else focusFirstInvalid(formId);
}

/** Asks for the cost whenever the form has come to rest. */
function useEstimate(form: PullForm): void {
  const { model } = useSidebar();
  useSignalEffect(() => {
    form.estimate.clear();
    if (!form.definition.value) return;
    const timer = setTimeout(() => void model.pulls.estimate(form), estimateAfterMs);
    return () => clearTimeout(timer);
  });
}
