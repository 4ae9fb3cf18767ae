import type { ComponentChildren } from 'preact';
import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import { fieldTitle, valueName } from '../own-text';
import { type FormField, isBlank } from './form-field';

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
      <dt>{fieldTitle(sidebar.texts.fields, field.view.name)}</dt>
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

function textOf(field: Extract<FormField, { readonly kind: 'value' }>, { texts }: Sidebar): string {
  const { text, chosen, view } = field;
  if (view.isSecret) return '•••';
  if (chosen.value) return chosen.value.name;
  if (view.type === 'boolean') return text.value === 'true' ? texts.pulls.form.yes : texts.pulls.form.no;
  return view.values ? valueName(texts.values, view.name, text.value) : text.value;
}
