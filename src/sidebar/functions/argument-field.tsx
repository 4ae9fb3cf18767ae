import { NameField } from '../names/name-field';
import { useSidebar } from '../shell/sidebar-context';
import { IconButton } from '../widgets/icon-button';
import type { FunctionForm } from './function-form';
import type { ParameterView } from './function-view';

interface ArgumentProps {
  readonly form: FunctionForm;
  readonly parameter: ParameterView;
}

/** One argument: a value, or the cells that are selected in the sheet. */
export function ArgumentField({ form, parameter }: ArgumentProps) {
  const { model, texts } = useSidebar();
  const words = texts.functions;
  const { name, title, hint, isOptional } = parameter;
  const draft = form.draft(name);
  const issue = form.isSubmitted.value ? form.issueOf(parameter) : undefined;
  const id = `argument-${name}`;
  const isCells = draft.kind === 'cells';
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>
          {title}
          {!isOptional && <span class="hint"> ({texts.pulls.form.required})</span>}
        </label>
        <IconButton
          icon="cell"
          label={words.fromCells(title)}
          isPressed={isCells}
          onClick={() => (isCells ? form.setText(name, '') : void model.functions.takeSelection(form, name))}
        />
      </div>
      {isCells ? (
        <input id={id} type="text" readOnly value={draft.cells.label} aria-describedby={`${id}-hint`} />
      ) : (
        <Control id={id} form={form} parameter={parameter} text={draft.text} isWrong={issue !== undefined} />
      )}
      {issue !== undefined && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {words.issues[issue]}
        </p>
      )}
      <p id={`${id}-hint`} class="hint">
        {isCells ? words.cellsTaken : hint}
      </p>
    </div>
  );
}

interface ControlProps extends ArgumentProps {
  readonly id: string;
  readonly text: string;
  readonly isWrong: boolean;
}

function Control({ id, form, parameter, text, isWrong }: ControlProps) {
  const { model, texts } = useSidebar();
  const { name, type, isOptional, choices } = parameter;
  const facts = {
    id,
    value: text,
    disabled: model.task.value !== null,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${id}-error ${id}-hint` : `${id}-hint`,
  };
  const set = (value: string) => form.setText(name, value);
  const options = type === 'flag' ? flags(texts.pulls.form) : choices;
  if (parameter.names !== null) {
    return (
      <NameField
        id={id}
        kind={parameter.names}
        value={text}
        describedBy={facts['aria-describedby']}
        isWrong={isWrong}
        onGiven={set}
      />
    );
  }
  if (type === 'day') return <input {...facts} type="date" onInput={(event) => set(event.currentTarget.value)} />;
  if (options.length === 0) {
    return (
      <input
        {...facts}
        type="text"
        inputMode={type === 'number' ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => set(event.currentTarget.value)}
      />
    );
  }
  return (
    <select {...facts} onChange={(event) => set(event.currentTarget.value)}>
      <option value="">{isOptional ? texts.functions.usual : '–'}</option>
      {options.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
}

const flags = ({ yes, no }: { readonly yes: string; readonly no: string }) => [
  { value: 'true', title: yes },
  { value: 'false', title: no },
];
