import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import type { ConnectionItem } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

const longestName = 60;

interface RenameFormProps {
  readonly item: ConnectionItem;
  readonly onDone: () => void;
}

/** What a person calls a connection; left blank, it is called as its shop. */
export function RenameForm({ item, onDone }: RenameFormProps) {
  const { model, texts } = useSidebar();
  const words = texts.connections;
  const name = useSignal(item.name);
  const field = `name-${item.id}`;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onDone();
    void model.connection.rename(item.id, name.value.trim());
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={field}>{words.name}</label>
      <input
        id={field}
        type="text"
        maxLength={longestName}
        placeholder={item.shop.name}
        value={name.value}
        disabled={model.task.value !== null}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <div class="buttons">
        <Button submits>{words.save}</Button>
        <Button look="quiet" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
