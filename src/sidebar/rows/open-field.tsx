import { valueName } from '../endpoints/own-text';
import { NameField } from '../names/name-field';
import type { OpenParameterView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import type { RowForm } from './row-form';

interface OpenFieldProps {
  readonly form: RowForm;
  readonly parameter: OpenParameterView;
}

/** A parameter without a column of its name: it is taken from another column, or has the same value in all rows. */
export function OpenField({ form, parameter }: OpenFieldProps) {
  const { texts } = useSidebar();
  const words = texts.rows.form;
  const { name, title, allowed, values, isOpen } = parameter;
  const isMissing = form.isSubmitted.value && form.unanswered.value.includes(name);
  const isFixed = form.columnOf(name) === '';
  const hasChoice = values.length > 0 && !isOpen;
  const Value = hasChoice ? ValueChoice : parameter.names ? ValueName : ValueText;
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <ColumnChoice form={form} parameter={parameter} />
      {isFixed && <Value form={form} parameter={parameter} isMissing={isMissing} />}
      {isMissing && (
        <p id={`issue-${name}`} class="field-error">
          {words.fillIn}
        </p>
      )}
      {isFixed && !hasChoice && <p class="hint">{words.allowed(allowed)}</p>}
    </fieldset>
  );
}

/** Which column it comes from; nothing where the tab has no other column. */
function ColumnChoice({ form, parameter: { name, title: own } }: OpenFieldProps) {
  const { model, texts } = useSidebar();
  const words = texts.rows.form;
  if (form.match.otherColumns.length === 0) return null;
  return (
    <select
      aria-label={words.source(own)}
      value={form.columnOf(name)}
      disabled={model.task.value !== null}
      onChange={(event) => form.setColumn(name, event.currentTarget.value)}
    >
      <option value="">{words.sameForAll}</option>
      {form.match.otherColumns.map((title) => (
        <option key={title} value={title}>
          {words.fromColumn(title)}
        </option>
      ))}
    </select>
  );
}

/** Of a dotted name, by which codes are named. */
const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

interface ValueProps extends OpenFieldProps {
  readonly isMissing: boolean;
}

function ValueChoice({ form, parameter: { name, title, values }, isMissing }: ValueProps) {
  const { model, texts } = useSidebar();
  const words = texts.rows.form;
  return (
    <select
      aria-label={words.valueOf(title)}
      value={form.fixed.value[name] ?? ''}
      disabled={model.task.value !== null}
      aria-invalid={isMissing}
      aria-describedby={`issue-${name}`}
      onChange={(event) => form.setFixed(name, event.currentTarget.value)}
    >
      <option value="">{words.choose}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {valueName(texts, lastName(name), value)}
        </option>
      ))}
    </select>
  );
}

function ValueName({ form, parameter: { name, title, names, values }, isMissing }: ValueProps) {
  const { texts } = useSidebar();
  if (!names) return null;
  return (
    <NameField
      id={`value-${name}`}
      kind={names}
      label={texts.rows.form.valueOf(title)}
      value={form.fixed.value[name] ?? ''}
      onGiven={(text) => form.setFixed(name, text)}
      listed={values.map((value) => ({ id: value, name: valueName(texts, lastName(name), value) }))}
      isWrong={isMissing}
      describedBy={`issue-${name}`}
    />
  );
}

function ValueText({ form, parameter: { name, title }, isMissing }: ValueProps) {
  const { model, texts } = useSidebar();
  return (
    <input
      type="text"
      aria-label={texts.rows.form.valueOf(title)}
      autocomplete="off"
      value={form.fixed.value[name] ?? ''}
      disabled={model.task.value !== null}
      aria-invalid={isMissing}
      aria-describedby={`issue-${name}`}
      onInput={(event) => form.setFixed(name, event.currentTarget.value)}
    />
  );
}
