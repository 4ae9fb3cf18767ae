import type { OpenParameterView } from '../rpc-views';
import { useSidebar } from '../sidebar-context';
import type { RowForm } from './row-form';

interface FixedFieldProps {
  readonly form: RowForm;
  readonly parameter: OpenParameterView;
}

/** A parameter that is to have the same value in all rows. */
export function FixedField({ form, parameter }: FixedFieldProps) {
  const { texts } = useSidebar();
  const words = texts.rows.form;
  const { name, allowed, values, isOpen } = parameter;
  const isMissing = form.isTried.value && form.unanswered.value.includes(name);
  const hasChoice = values.length > 0 && !isOpen;
  return (
    <div class="field">
      <label for={`fixed-${name}`}>{name}</label>
      {hasChoice ? (
        <ValueChoice form={form} parameter={parameter} isMissing={isMissing} />
      ) : (
        <ValueText form={form} parameter={parameter} isMissing={isMissing} />
      )}
      {isMissing && (
        <p id={`slip-${name}`} class="field-error">
          {words.fillIn}
        </p>
      )}
      {!hasChoice && <p class="hint">{words.allowed(allowed)}</p>}
    </div>
  );
}

interface ValueProps extends FixedFieldProps {
  readonly isMissing: boolean;
}

function ValueChoice({ form, parameter: { name, values }, isMissing }: ValueProps) {
  const { model, texts } = useSidebar();
  return (
    <select
      id={`fixed-${name}`}
      value={form.textOf(name)}
      disabled={model.task.value !== null}
      aria-invalid={isMissing}
      aria-describedby={`slip-${name}`}
      onChange={(event) => form.setFixed(name, event.currentTarget.value)}
    >
      <option value="">{texts.rows.form.choose}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}

function ValueText({ form, parameter: { name }, isMissing }: ValueProps) {
  const { model } = useSidebar();
  return (
    <input
      id={`fixed-${name}`}
      type="text"
      autocomplete="off"
      value={form.textOf(name)}
      disabled={model.task.value !== null}
      aria-invalid={isMissing}
      aria-describedby={`slip-${name}`}
      onInput={(event) => form.setFixed(name, event.currentTarget.value)}
    />
  );
}
