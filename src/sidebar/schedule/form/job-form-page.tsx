import { useSignalEffect } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { focusFirstInvalid } from '../../shell/focus-first-invalid';
import type { Page } from '../../shell/page';
import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { FirstRun } from './first-run';
import { GoesOnField } from './goes-on-field';
import type { JobForm } from './job-form';
import { WhatField } from './what-field';
import { WhenField } from './when-field';
import { ZoneField } from './zone-field';

/** Long enough for a person to go on choosing. */
const previewAfterMs = 500;

const formId = 'job-form';

interface JobFormProps {
  readonly form: JobForm;
}

/** What is done by itself, and when: a form that reads like a sentence. */
export const jobFormPage: Page<JobFormProps> = {
  title: ({ texts }, { form: { job } }) => (job ? texts.schedule.form.editTitle : texts.schedule.form.newTitle),
  back: ({ model }) => model.schedule.open,
  Content: Fields,
  Actions: SaveButton,
  keyOf: ({ form: { job } }) => job?.id ?? 'new',
};

function Fields({ form }: JobFormProps) {
  const { model } = useSidebar();
  usePreview(form);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.schedule.save(form).then(() => focusFirstInvalid(formId));
  };
  return (
    <form id={formId} class="form" onSubmit={submit} noValidate>
      <WhatField form={form} />
      <WhenField form={form} />
      <GoesOnField form={form} />
      <FirstRun form={form} />
      <ZoneField form={form} />
    </form>
  );
}

function SaveButton() {
  const { texts } = useSidebar();
  return (
    <Button look="primary" submits form={formId}>
      {texts.schedule.form.save}
    </Button>
  );
}

/** Asks when it comes first, whenever its times have come to rest. */
function usePreview(form: JobForm): void {
  const { model } = useSidebar();
  useSignalEffect(() => {
    form.preview.clear();
    if (!form.times.value) return;
    const timer = setTimeout(() => void model.schedule.preview(form), previewAfterMs);
    return () => clearTimeout(timer);
  });
}
