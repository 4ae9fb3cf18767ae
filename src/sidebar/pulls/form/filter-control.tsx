import { NameField } from '../../names/name-field';
import type { FilterView, NameKind } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import type { Texts } from '../../texts/languages';
import { DayControl } from './day-control';
import type { FilterControlProps } from './filter-control-props';

/** What suits the filter: its allowed values to choose from, a day, or something to type. */
export function FilterControl(props: FilterControlProps) {
  const { texts } = useSidebar();
  const { filter, form } = props;
  if (form.draft(filter.name).isReference)
    return <TextControl {...props} placeholder={texts.pulls.form.cellPlaceholder} />;
  if (filter.type === 'date') return <DayControl {...props} />;
  if (filter.names && filter.type !== 'list') return <NameControl {...props} kind={filter.names} />;
  if (filter.type === 'boolean') return <SelectControl {...props} options={yesNo(texts.pulls.form)} />;
  if (filter.values && !filter.isOpen) {
    return (
      <SelectControl {...props} options={filter.values.map((value) => [value, nameOf(filter, value, texts.values)])} />
    );
  }
  return <TextControl {...props} />;
}

function NameControl({
  id,
  form,
  filter,
  kind,
  describedBy,
  isWrong,
}: FilterControlProps & { readonly kind: NameKind }) {
  const { texts } = useSidebar();
  return (
    <NameField
      id={id}
      kind={kind}
      value={form.draft(filter.name).text}
      onGiven={(text) => form.setDraft(filter.name, { text, isReference: false })}
      listed={(filter.values ?? []).map((value) => ({ id: value, name: nameOf(filter, value, texts.values) }))}
      placeholder={filter.required ? texts.names.type : texts.pulls.form.all}
      describedBy={describedBy}
      isWrong={isWrong}
    />
  );
}

type Option = readonly [value: string, name: string];

const yesNo = ({ yes, no }: { readonly yes: string; readonly no: string }): readonly Option[] => [
  ['true', yes],
  ['false', no],
];

const nameOf = ({ name }: FilterView, value: string, names: Readonly<Record<string, string>>): string =>
  names[`${name}:${value}`] ?? names[value] ?? value;

/** What a filter without a choice does: an order is no choice among records. */
const blankOf = ({ name, required }: FilterView, words: Texts['pulls']['form']): string =>
  required ? '–' : name === 'order_by' ? words.defaultOrder : words.all;

function SelectControl(props: FilterControlProps & { readonly options: readonly Option[] }) {
  const { model, texts } = useSidebar();
  const { id, form, filter, describedBy, isWrong, options } = props;
  const { text } = form.draft(filter.name);
  const isKnown = text === '' || options.some(([value]) => value === text);
  return (
    <select
      id={id}
      value={text}
      disabled={model.task.value !== null}
      aria-invalid={isWrong}
      aria-describedby={describedBy || undefined}
      onChange={(event) => form.setDraft(filter.name, { text: event.currentTarget.value, isReference: false })}
    >
      <option value="">{blankOf(filter, texts.pulls.form)}</option>
      {/* A saved value that the list does not know is not dropped in silence. */}
      {!isKnown && <option value={text}>{text}</option>}
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

function TextControl(props: FilterControlProps & { readonly placeholder?: string }) {
  const { model, texts } = useSidebar();
  const { id, form, filter, describedBy, isWrong, placeholder = '' } = props;
  const { text, isReference } = form.draft(filter.name);
  const suggestions = isReference ? [] : (filter.values ?? []);
  const isNumber = !isReference && filter.type === 'integer';
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        disabled={model.task.value !== null}
        aria-invalid={isWrong}
        aria-describedby={describedBy || undefined}
        onInput={(event) => form.setDraft(filter.name, { text: event.currentTarget.value, isReference })}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((value) => (
            <option key={value} value={value}>
              {nameOf(filter, value, texts.values)}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
