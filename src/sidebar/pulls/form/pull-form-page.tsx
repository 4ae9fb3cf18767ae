import { useSignalEffect } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { ActionFooter } from '../../shell/action-footer';
import { ViewHeading } from '../../shell/page-heading';
import { CurrentProblem } from '../../shell/problem-notice';
import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { ColumnPicker } from './column-picker';
import { EstimateLine } from './estimate-line';
import { FilterFields } from './filter-fields';
import { ListFormChoice } from './list-form-choice';
import { ModeChoice } from './mode-choice';
import type { PullForm } from './pull-form';
import { RowLimitField } from './row-limit-field';

/** Long enough for a person to go on typing. */
const estimateAfterMs = 800;

const formId = 'pull-form';

/** What to pull: filters first, then what hardly anybody changes. */
export function PullFormView({ form }: { readonly form: PullForm }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  useEstimate(form);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.pulls.pullForm(form).then(focusFirstSlip);
  };
  return (
    <>
      <main class="page">
        <ViewHeading
          title={form.tab ? words.editTitle(form.tab.name) : form.dataset.title}
          onBack={() => (form.tab ? model.showHome() : model.pulls.openCatalogue())}
        />
        <CurrentProblem />
        {form.dataset.summary !== form.dataset.title && <p class="lead">{form.dataset.summary}</p>}
        <form id={formId} class="form" onSubmit={submit} noValidate>
          <FilterFields form={form} />
          <ColumnPicker form={form} />
          <ListFormChoice form={form} />
          <ModeChoice form={form} />
          <RowLimitField form={form} />
        </form>
      </main>
      <ActionFooter>
        <FormButtons form={form} />
      </ActionFooter>
    </>
  );
}

function FormButtons({ form }: { readonly form: PullForm }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  return (
    <>
      <EstimateLine form={form} />
      <Button look="primary" submits form={formId}>
        {form.tab ? words.saveAndRefresh : words.pull}
      </Button>
      {form.tab && <Button onClick={() => void model.pulls.saveForm(form).then(focusFirstSlip)}>{words.save}</Button>}
    </>
  );
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

/** Takes the person to what is wrong, wherever it stands in the form. */
function focusFirstSlip(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${formId} [aria-invalid="true"]`)?.focus());
}
