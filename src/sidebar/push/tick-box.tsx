import type { EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { stateOf } from './edits/edit-ticks';

interface TickBoxProps {
  readonly ticks: readonly string[];
  readonly label?: string;
}

/** Ticks and unticks everything that it stands for. */
export function TickBox({ ticks, label }: TickBoxProps) {
  const { model } = useSidebar();
  const state = stateOf(ticks, model.push.unticked.value);
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={state === 'all'}
      indeterminate={state === 'some'}
      disabled={model.task.value !== null}
      onChange={(event) => model.push.setTicked(ticks, event.currentTarget.checked)}
    />
  );
}

/** What ticking an edit does, for those who do not see beside what the box stands. */
export function useTickLabel(): (edit: EditView) => string {
  const { model, texts } = useSidebar();
  return ({ name, sku, recordId, column }) =>
    texts.preview.include(name || sku || `ID ${recordId}`, model.push.titleOf(column));
}
