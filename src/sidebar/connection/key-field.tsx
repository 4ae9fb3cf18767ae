import { useSidebar } from '../shell/sidebar-context';

interface KeyFieldProps {
  readonly value: { value: string };
  readonly error: string;
}

/** The key is pasted and never shown, not even to the person's own browser's memory. */
export function KeyField({ value, error }: KeyFieldProps) {
  const { model, texts } = useSidebar();
  return (
    <div class="field">
      <label for="key">{texts.connect.key}</label>
      <input
        id="key"
        type="password"
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.connect.keyPlaceholder}
        value={value.value}
        disabled={model.task.value !== null}
        aria-invalid={error !== ''}
        aria-describedby={error === '' ? 'key-hint' : 'key-error key-hint'}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
      {error !== '' && (
        <p id="key-error" class="field-error" role="alert">
          {error}
        </p>
      )}
      <p id="key-hint" class="hint">
        {texts.connect.keyHint}
      </p>
    </div>
  );
}
