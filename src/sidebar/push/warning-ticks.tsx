import type { EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { sharedKinds, stateOf } from './edits/edit-ticks';
import { warningTitle } from './warning-title';

/** One tick for all edits that share a kind of warning, and for nothing else that they are warned of. */
export function WarningTicks({ edits }: { readonly edits: readonly EditView[] }) {
  const { model, texts, format } = useSidebar();
  const unticked = model.push.unticked.value;
  return (
    <>
      {sharedKinds(edits).map(({ kind, values, ticks, rows }) => {
        const state = stateOf(ticks, unticked);
        return (
          <label key={kind} class="tickable tick-all">
            <input
              type="checkbox"
              checked={state === 'all'}
              indeterminate={state === 'some'}
              disabled={model.task.value !== null}
              onChange={(event) => model.push.setTicked(ticks, event.currentTarget.checked)}
            />
            <span>{texts.preview.tickKind(warningTitle(texts, kind, values), rows, format.number(rows))}</span>
          </label>
        );
      })}
    </>
  );
}
