import type { EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { sharedWarnings } from './edit-groups';

/** One tick for all edits that share a warning: two hundred waybills are one decision, not two hundred. */
export function WarningTicks({ edits }: { readonly edits: readonly EditView[] }) {
  const { model, texts, format } = useSidebar();
  const unticked = model.push.unticked.value;
  return (
    <>
      {sharedWarnings(edits).map(({ warning, keys }) => {
        const ticked = keys.filter((key) => !unticked.has(key)).length;
        return (
          <label key={warning} class="tickable tick-all">
            <input
              type="checkbox"
              checked={ticked === keys.length}
              indeterminate={ticked > 0 && ticked < keys.length}
              disabled={model.task.value !== null}
              onChange={(event) => model.push.setTicked(keys, event.currentTarget.checked)}
            />
            <span>{texts.preview.tickAll(format.number(keys.length), warning)}</span>
          </label>
        );
      })}
    </>
  );
}
