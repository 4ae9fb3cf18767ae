import type { EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { othersNeeded, type SharedKind, sharedKinds, stateOf } from './edits/edit-ticks';
import { warningTitle } from './warning-title';

/** One tick for all edits that share a kind of warning, and for nothing else that they are warned of. */
export function WarningTicks({ edits }: { readonly edits: readonly EditView[] }) {
  const { model, texts, format } = useSidebar();
  const unticked = model.push.unticked.value;
  return (
    <>
      {sharedKinds(edits).map((shared) => {
        const { kind, values, ticks, rows } = shared;
        const state = stateOf(ticks, unticked);
        return (
          <div key={kind}>
            <label class="tickable tick-all">
              <input
                type="checkbox"
                checked={state === 'all'}
                indeterminate={state === 'some'}
                disabled={model.task.value !== null}
                onChange={(event) => model.push.setTicked(ticks, event.currentTarget.checked)}
              />
              <span>{texts.preview.tickKind(warningTitle(texts, kind, values), rows, format.number(rows))}</span>
            </label>
            <OthersNeeded shared={shared} />
          </div>
        );
      })}
    </>
  );
}

/** Why a row stays unticked though this warning of it is ticked. */
function OthersNeeded({ shared }: { readonly shared: SharedKind }) {
  const { model, texts, format } = useSidebar();
  const needed = othersNeeded(shared, model.push.unticked.value);
  if (!needed) return null;
  const kinds = needed.doubts.map(({ message, values }) => warningTitle(texts, message, values));
  return (
    <p class="hint" role="status">
      {texts.preview.alsoNeeds(needed.rows, format.number(needed.rows), format.list(kinds))}
    </p>
  );
}
