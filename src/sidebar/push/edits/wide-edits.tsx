import type { EditView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { ChoiceForAll } from '../choice-field';
import { WarningTicks } from '../warning-ticks';
import { groupEdits } from './edit-groups';
import { EditTable } from './edit-table';

interface WideEditsProps {
  readonly edits: readonly EditView[];
  readonly isUndo: boolean;
  readonly tabId: number;
}

/** The edits of all statuses in one table; above it what can be done with many of them at once. */
export function WideEdits({ edits, isUndo, tabId }: WideEditsProps) {
  const { texts } = useSidebar();
  return (
    <>
      {groupEdits(edits).map(({ status, edits: those }) => {
        const hint = isUndo ? '' : texts.statusHint[status];
        return (
          <div key={status} class="for-many">
            {hint !== '' && (
              <p class="hint">
                <strong>{texts.status[status]}</strong> {hint}
              </p>
            )}
            {status === 'conflict' && <ChoiceForAll edits={those} />}
            {status === 'doubtful' && <WarningTicks edits={those} />}
          </div>
        );
      })}
      <button type="button" class="button quiet skip" onClick={focusButtons}>
        {texts.preview.table.toButtons}
      </button>
      <EditTable edits={edits} tabId={tabId} />
    </>
  );
}

/** Thousands of lines lie between the heading and what can be done next. */
function focusButtons(): void {
  document.querySelector<HTMLElement>('.footer :is(button, input):not(:disabled)')?.focus();
}
