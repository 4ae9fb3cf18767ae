import { useSidebar } from '../../shell/sidebar-context';
import type { JobForm } from './job-form';

/** Whether a job that is paused goes on once it is saved. */
export function GoesOnField({ form }: { readonly form: JobForm }) {
  const { model, texts } = useSidebar();
  const goesOn = form.goesOn.value;
  if (goesOn === undefined) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={goesOn}
        disabled={model.task.value !== null}
        onChange={(event) => form.setGoesOn(event.currentTarget.checked)}
      />
      {texts.schedule.form.goesOn}
    </label>
  );
}
