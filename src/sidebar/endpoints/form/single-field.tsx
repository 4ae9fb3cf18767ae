import { NameField } from '../../names/name-field';
import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import { fieldTitle, titleOf, valueName } from '../own-text';
import type { EndpointForm } from './endpoint-form';
import { FileControl } from './file-control';
import { type FileField, give, type ValueField } from './form-field';
import { issueText } from './issue-text';
import { ValueControl } from './value-control';

interface SingleFieldProps {
  readonly form: EndpointForm;
  readonly field: ValueField | FileField;
  /** The title where another one than the field's own says it better. */
  readonly title?: string;
}

/** One value or file: what it is called, how it is given, and what is wrong with it. */
export function SingleField({ form, field, title }: SingleFieldProps) {
  const sidebar = useSidebar();
  const { texts } = sidebar;
  const { id, view } = field;
  const error = issueText(form, field, sidebar);
  const hint = hintOf(field, sidebar);
  const describedBy = [...(error === '' ? [] : [`${id}-error`]), ...(hint === '' ? [] : [`${id}-hint`])].join(' ');
  const shared = { describedBy, isWrong: error !== '' };
  return (
    <div class="field">
      <label for={id}>
        {title ?? titleOf(view, texts)}
        {form.read.value.needed.has(id) && <span class="hint"> ({texts.pulls.form.required})</span>}
      </label>
      {field.kind === 'file' && <FileControl field={field} {...shared} />}
      {field.kind === 'value' && view.names && (
        <NameField
          id={id}
          kind={view.names}
          value={field.text.value}
          placeholder={texts.endpoints.namePlaceholder}
          onGiven={(value, record) => give(field, value, record)}
          {...shared}
        />
      )}
      {field.kind === 'value' && !view.names && <ValueControl field={field} {...shared} />}
      {error !== '' && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {hint !== '' && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is good to know before it is filled in. */
function hintOf({ kind, view }: ValueField | FileField, { texts, format }: Sidebar): string {
  const words = texts.endpoints;
  const { requiredWhen, maxMb, type, listed } = view;
  if (kind === 'file') return maxMb === undefined ? '' : words.fileLimit(format.number(maxMb));
  if (type === 'object' || type === 'list') return words.asJson;
  if (listed) return words.listed(listed.column, listed.dataset, listed.isHidden);
  if (!requiredWhen) return '';
  const names = requiredWhen.names.map((name) => fieldTitle(texts.fields, name));
  const values = requiredWhen.values?.map((value) => valueName(texts, requiredWhen.names[0] ?? '', value));
  return words.requiredWhen(format.list(names), values ? format.list(values) : '');
}
