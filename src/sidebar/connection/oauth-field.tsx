import type { TargetedFocusEvent, TargetedInputEvent } from 'preact';
import { useSidebar } from '../shell/sidebar-context';

interface OAuthFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isSecret?: boolean;
  readonly hint?: string;
  readonly error?: string;
  /** Absent for what is there to be copied. */
  readonly onChange?: (text: string) => void;
}

/** A line of what the vendor says about an application. */
export function OAuthField({ id, label, value, isSecret = false, hint = '', error = '', onChange }: OAuthFieldProps) {
  const { model } = useSidebar();
  const field = `oauth-${id}`;
  const described = [error && `${field}-error`, hint && `${field}-hint`].filter(Boolean).join(' ');
  const input = {
    ...{ id: field, autocomplete: 'off', spellcheck: false, value },
    readOnly: onChange === undefined,
    disabled: model.task.value !== null,
    'aria-invalid': error !== '',
    'aria-describedby': described || undefined,
    onFocus: (event: TargetedFocusEvent<HTMLInputElement>) => {
      if (!onChange) event.currentTarget.select();
    },
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onChange?.(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={field}>{label}</label>
      {isSecret ? <input type="password" {...input} /> : <input type="text" {...input} />}
      {error !== '' && (
        <p id={`${field}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {hint !== '' && (
        <p id={`${field}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
