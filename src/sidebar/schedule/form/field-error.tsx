import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { timingWords } from '../timing-words';
import type { JobField, JobForm } from './job-form';

interface FieldErrorProps {
  readonly form: JobForm;
  readonly field: JobField;
}

/** By which fields point to what is wrong with them. */
export const errorId = (field: JobField): string => `job-${field}-error`;

export const isWrong = ({ issues, refused, isSubmitted }: JobForm, field: JobField): boolean =>
  refused.value?.field === field || (isSubmitted.value && issues.value[field] !== undefined);

/** What is wrong with a field, beside it, with times that would do where the script knows some. */
export function FieldError({ form, field }: FieldErrorProps) {
  const sidebar = useSidebar();
  const words = sidebar.texts.schedule.form;
  if (!isWrong(form, field)) return null;
  const issue = form.issues.value[field];
  const refused = form.refused.value;
  const offered = refused?.field === field ? refused.offered : undefined;
  return (
    <>
      <p id={errorId(field)} class="field-error" role="alert">
        {refused?.field === field ? refused.message : issue && words.issues[issue]}
      </p>
      {offered && <Button onClick={() => form.take(offered)}>{words.useOffered(timingWords(offered, sidebar))}</Button>}
    </>
  );
}
