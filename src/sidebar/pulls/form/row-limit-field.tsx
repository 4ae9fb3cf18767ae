import { useSidebar } from '../../shell/sidebar-context';
import { FieldError } from './filter-field';
import type { PullForm } from './pull-form';

const firstLimit = '1000';

/** All rows, unless a person asks for fewer. */
export function RowLimitField({ form }: { readonly form: PullForm }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  const limit = form.rowLimit.value;
  const isWrong = form.limit() === undefined;
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={limit !== null}
          disabled={model.task.value !== null}
          onChange={(event) => {
            form.rowLimit.value = event.currentTarget.checked ? firstLimit : null;
          }}
        />
        {words.limit}
      </label>
      {limit !== null && (
        <input
          type="text"
          inputMode="numeric"
          aria-label={words.limitLabel}
          value={limit}
          disabled={model.task.value !== null}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'limit-error' : undefined}
          onInput={(event) => {
            form.rowLimit.value = event.currentTarget.value;
          }}
        />
      )}
      {isWrong && <FieldError id="limit-error">{words.limitIssue}</FieldError>}
    </div>
  );
}
