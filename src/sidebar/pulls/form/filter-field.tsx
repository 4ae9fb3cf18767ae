import type { ComponentChildren } from 'preact';
import type { FilterView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { IconButton } from '../../widgets/icon-button';
import { FilterControl } from './filter-control';
import type { PullForm } from './pull-form';

interface FilterFieldProps {
  readonly form: PullForm;
  readonly filter: FilterView;
  /** The title where another one than the filter's own says it better. */
  readonly title?: string;
}

/** One filter: its value, or the cell that holds it, and what is wrong with it. */
export function FilterField({ form, filter, title = filter.title }: FilterFieldProps) {
  const { texts } = useSidebar();
  const words = texts.pulls.form;
  const { name } = filter;
  const { isReference } = form.draft(name);
  const error = errorOf(form, name, words.issues);
  const hint = isReference ? words.cellHint : filter.type === 'list' ? words.listHint : '';
  const id = `filter-${name}`;
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>
          {title}
          {filter.required && <span class="hint"> ({words.required})</span>}
        </label>
        <IconButton
          icon="cell"
          label={words.fromCell(title)}
          isPressed={isReference}
          onClick={() => form.setDraft(name, { text: '', isReference: !isReference })}
        />
      </div>
      <FilterControl
        id={id}
        form={form}
        filter={filter}
        describedBy={[...(error ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ')}
        isWrong={error !== ''}
      />
      {error !== '' && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint !== '' && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export const FieldError = ({ id, children }: { readonly id: string; readonly children: ComponentChildren }) => (
  <p id={id} class="field-error" role="alert">
    {children}
  </p>
);

/** What the script refused, or what is plainly wrong once the person has tried to go on. */
function errorOf(form: PullForm, name: string, issues: Readonly<Record<string, string>>): string {
  const { refused, isSubmitted } = form;
  if (refused.value?.name === name) return refused.value.message;
  const issue = isSubmitted.value ? form.issues.value.get(name) : undefined;
  return issue === undefined ? '' : (issues[issue] ?? '');
}
