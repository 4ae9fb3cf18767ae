import type { ComponentChildren } from 'preact';
import type { NamedIdView } from '../../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import { titleOf, valueName } from '../own-text';
import { fileName } from './choose-file';
import { type FormField, isBlank, type ValueField } from './form-field';

interface FilledInProps {
  readonly fields: readonly FormField[];
  /** Whose the ids are that stand in them. */
  readonly names: readonly NamedIdView[];
}

/** All that was filled in, in words: what is about to be sent. */
export const FilledIn = ({ fields, names }: FilledInProps) => (
  <dl class="answer">
    {fields
      .filter((field) => !isBlank(field))
      .map((field) => (
        <Filled key={field.id} field={field} names={names} />
      ))}
  </dl>
);

function Filled({ field, names }: { readonly field: FormField } & Pick<FilledInProps, 'names'>) {
  const sidebar = useSidebar();
  return (
    <div class={field.kind === 'group' || field.kind === 'list' ? 'answer-part' : 'answer-value'}>
      <dt>{titleOf({ ...field.view, ...field.view.items, name: field.view.name }, sidebar.texts)}</dt>
      <dd>{contentOf(field, names, sidebar)}</dd>
    </div>
  );
}

function contentOf(field: FormField, names: FilledInProps['names'], sidebar: Sidebar): ComponentChildren {
  switch (field.kind) {
    case 'group':
      return <FilledIn fields={field.fields} names={names} />;
    case 'list':
      return field.items.value.map((item) =>
        item.kind === 'group' ? (
          <FilledIn key={item.id} fields={item.fields} names={names} />
        ) : (
          <p key={item.id}>{contentOf(item, names, sidebar)}</p>
        ),
      );
    case 'file':
      return fileName(field) ?? '';
    case 'value':
      return textOf(field, names, sidebar);
  }
}

function textOf({ text, chosen, view }: ValueField, names: FilledInProps['names'], { texts, format }: Sidebar): string {
  if (view.isSecret) return '•••';
  if (chosen.value) return chosen.value.name;
  const known = names.find(({ kind, id }) => kind === view.names && id === text.value.trim());
  if (known) return `${known.name} (ID ${known.id})`;
  if (view.type === 'boolean') return text.value === 'true' ? texts.pulls.form.yes : texts.pulls.form.no;
  if (view.isMoney && /^\d{1,15}$/.test(text.value.trim())) return format.rupiah(Number(text.value));
  if (view.type === 'date') return format.day(text.value);
  return view.values ? valueName(texts, view.name, text.value) : text.value;
}
