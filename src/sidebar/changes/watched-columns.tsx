import type { ChangesView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

/** Which columns are watched; where that is kept already, also how to change and how to end it. */
export function WatchedColumns({ changes }: { readonly changes: ChangesView }) {
  const { model, texts } = useSidebar();
  const words = texts.changes;
  const { ticked, setTicked } = model.changes;
  const isBusy = model.task.value !== null;
  return (
    <>
      <fieldset class="field choice" disabled={isBusy}>
        <legend>{words.watched}</legend>
        <ul class="lines columns">
          {changes.columns.map(({ key, title }) => (
            <li key={key} class="column">
              <label>
                <input
                  type="checkbox"
                  checked={ticked.value.includes(key)}
                  onChange={(event) => setTicked(key, event.currentTarget.checked)}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {changes.isKept && (
        <div class="buttons">
          <Button disabled={ticked.value.length === 0} onClick={() => void model.changes.keep(changes)}>
            {words.save}
          </Button>
          <Button look="quiet" onClick={() => void model.changes.stop(changes)}>
            {words.stop}
          </Button>
        </div>
      )}
    </>
  );
}
