import type { EditStatus, EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { LongList } from '../widgets/long-list';
import { EditLine } from './edit-line';
import { WarningTicks } from './warning-ticks';

interface EditListProps {
  readonly status: EditStatus;
  readonly edits: readonly EditView[];
  readonly isUndo: boolean;
  readonly tabId: number;
}

/** The edits of one status, under its name and with what to do about it. */
export function EditList({ status, edits, isUndo, tabId }: EditListProps) {
  const { model, texts } = useSidebar();
  const hint = isUndo ? '' : texts.statusHint[status];
  return (
    <section class="group">
      <h2>{texts.status[status]}</h2>
      {hint !== '' && <p class="hint">{hint}</p>}
      {status === 'conflict' && !isUndo && (
        <Button look="quiet" onClick={() => void model.push.refreshAndReview(tabId)}>
          {texts.preview.refreshAndReview}
        </Button>
      )}
      {status === 'ready' && <WarningTicks edits={edits} />}
      <LongList items={edits} keyOf={({ key }, index) => `${key}#${index}`}>
        {(edit) => <EditLine edit={edit} tabId={tabId} />}
      </LongList>
    </section>
  );
}
