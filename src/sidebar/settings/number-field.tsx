import { useSidebar } from '../shell/sidebar-context';
import { type NumberName, numberBounds, type SettingsForm } from './settings-form';

interface NumberFieldProps {
  readonly form: SettingsForm;
  readonly name: NumberName;
}

/** A whole number between bounds, and what is wrong with it. */
export function NumberField({ form, name }: NumberFieldProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.settings;
  const { least, most } = numberBounds[name];
  const isWrong = form.numberOf(name) === undefined;
  const issue = `${name}-issue`;
  return (
    <div class="field">
      <label for={name}>{words.number[name]}</label>
      <input
        id={name}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={form.numbers[name].value}
        disabled={model.task.value !== null}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? issue : undefined}
        onInput={(event) => {
          form.numbers[name].value = event.currentTarget.value;
        }}
      />
      {isWrong && (
        <p id={issue} class="field-error">
          {words.between(format.number(least), format.number(most))}
        </p>
      )}
    </div>
  );
}
