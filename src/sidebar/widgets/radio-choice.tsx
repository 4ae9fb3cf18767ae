import { useSidebar } from '../shell/sidebar-context';

interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface RadioChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly RadioOption<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each explained. */
export function RadioChoice<Value extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
}: RadioChoiceProps<Value>) {
  const { model } = useSidebar();
  return (
    <fieldset class="field choice" disabled={model.task.value !== null}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="choice-line">
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {label}
            {hint !== undefined && <span class="choice-detail">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
