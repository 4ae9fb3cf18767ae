import type { FormFieldView } from '../../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import { valueName } from '../own-text';
import type { ControlProps } from './control-props';
import type { ValueField } from './form-field';

interface ValueControlProps extends ControlProps {
  readonly field: ValueField;
}

/** What suits the value: a choice of the allowed ones, a day, or something to type. */
export function ValueControl({ field, describedBy, isWrong }: ValueControlProps) {
  const sidebar = useSidebar();
  const { id, view, text } = field;
  const shared = {
    id,
    value: text.value,
    disabled: sidebar.model.task.value !== null,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy || undefined,
  };
  const options = optionsOf(view, sidebar);
  const take = (event: { readonly currentTarget: { readonly value: string } }) => {
    text.value = event.currentTarget.value;
  };
  if (options.length > 0 && !view.open) {
    return (
      <select {...shared} onChange={take}>
        <option value="">{view.required ? '–' : sidebar.texts.endpoints.leftOut}</option>
        <Options options={options} />
      </select>
    );
  }
  const typed = { ...shared, autocomplete: 'off', placeholder: String(view.default ?? ''), onInput: take };
  if (options.length > 0) {
    return (
      <>
        <input {...typed} type="text" list={`${id}-list`} />
        <datalist id={`${id}-list`}>
          <Options options={options} />
        </datalist>
      </>
    );
  }
  if (view.isSecret) return <input {...typed} type="password" autocomplete="new-password" />;
  if (view.isMoment) return <input {...typed} type="datetime-local" />;
  if (view.type === 'date') return <input {...typed} type="date" />;
  const isNumber = view.type === 'integer' || view.type === 'digits';
  return <input {...typed} type="text" inputMode={isNumber ? 'numeric' : 'text'} />;
}

type Option = readonly [value: string, name: string];

function optionsOf({ type, name, values = [] }: FormFieldView, { texts }: Sidebar): readonly Option[] {
  if (type === 'boolean') {
    return [
      ['true', texts.pulls.form.yes],
      ['false', texts.pulls.form.no],
    ];
  }
  return values.map((value) => [value, valueName(texts, name, value)]);
}

const Options = ({ options }: { readonly options: readonly Option[] }) => (
  <>
    {options.map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </>
);
