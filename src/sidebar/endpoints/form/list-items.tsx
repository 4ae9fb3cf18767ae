import type { ComponentChildren } from 'preact';
import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { IconButton } from '../../widgets/icon-button';
import { titleOf } from '../own-text';
import type { EndpointForm } from './endpoint-form';
import { addItem, type FormField, type ListField, removeItem } from './form-field';
import { issueText } from './issue-text';
import { SingleField } from './single-field';

interface ListItemsProps {
  readonly form: EndpointForm;
  readonly list: ListField;
  /** The fields of an item that has several. */
  readonly children: (fields: readonly FormField[]) => ComponentChildren;
}

/** The items of a list, numbered; more can be added, each can be taken away. */
export function ListItems({ form, list, children }: ListItemsProps) {
  const sidebar = useSidebar();
  const words = sidebar.texts.endpoints;
  const title = titleOf({ ...list.view, ...list.view.items, name: list.view.name }, sidebar.texts);
  const error = issueText(form, list, sidebar);
  return (
    <div class="stack">
      {list.items.value.map((item, index) => {
        const numbered = words.item(title, sidebar.format.number(index + 1));
        return (
          <fieldset key={item.id} class="field field-inside">
            <legend class="unseen">{numbered}</legend>
            <div class="field-head">
              <span class="hint">{numbered}</span>
              <IconButton icon="close" label={words.removeItem(numbered)} onClick={() => removeItem(list, item.id)} />
            </div>
            {item.kind === 'group' && children(item.fields)}
            {(item.kind === 'value' || item.kind === 'file') && (
              <SingleField form={form} field={item} title={numbered} />
            )}
          </fieldset>
        );
      })}
      {error !== '' && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <Button look="quiet" label={words.addItemTo(title)} onClick={() => addItem(list)}>
        {words.addItem}
      </Button>
    </div>
  );
}
