import type { ComponentChildren } from 'preact';
import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import { titleOf, valueName } from '../own-text';
import { type FormField, isBlank, type ValueField } from './form-field';

/** All that was filled in, in words: what is about to be sent. */
export const FilledIn = ({ fields }: { readonly fields: readonly FormField[] }) => (
  <dl class="answer">
    {fields
      .filter((field) => !isBlank(field))
      .map((field) => (
        <Filled key={field.id} field={field} />
      ))}
  </dl>
);

function Filled({ field }: { readonly field: FormField }) {
  const sidebar = useSidebar();
  return (
    <div class={field.kind === 'group' || field.kind === 'list' ? 'answer-part' : 'answer-value'}>
      <dt>{titleOf({ ...field.view, ...field.view.items, name: field.view.name }, sidebar.texts)}</dt>
      <dd>{contentOf(field, sidebar)}</dd>
    </div>
  );
}

function contentOf(field: FormField, sidebar: Sidebar): ComponentChildren {
  switch (field.kind) {
    case 'group':
      return <FilledIn fields={field.fields} />;
    case 'list':
      return field.items.value.map((item) =>
        item.kind === 'group' ? (
          <FilledIn key={item.id} fields={item.fields} />
        ) : (
          <p key={item.id}>{contentOf(item, sidebar)}</p>
        ),
      );
    case 'file':
      return field.file.value?.name ?? '';
    case 'value':
      return textOf(field, sidebar);
  }
}

function textOf({ text, chosen, view }: ValueField, { texts, format }: Sidebar): string {
  if (view.isSecret) return '•••';
  if (chosen.value) return chosen.value.name;
  if (view.type === 'boolean') return text.value === 'true' ? texts.pulls.form.yes : texts.pulls.form.no;
  if (view.type === 'date') return format.day(text.value);
  return view.values ? valueName(texts, view.name, text.value) : text.value;
}
