import type { EditStatus } from '../push/stock-edit';
import type { EditView } from '../rpc/work-calls';
import { Button } from './button';
import { EditLine } from './edit-line';
import { LongList } from './long-list';
import { useSidebar } from './sidebar-context';

interface EditListProps {
  readonly status: EditStatus;
  readonly edits: readonly EditView[];
  readonly namesWarehouse: boolean;
  readonly isUndo: boolean;
}

/** The edits that share a fate, under its name and with what to do about it. */
export function EditList({ status, edits, namesWarehouse, isUndo }: EditListProps) {
  const { model, texts } = useSidebar();
  const hint = isUndo ? '' : texts.statusHint[status];
  return (
    <section class="group">
      <h2>{texts.status[status]}</h2>
      {hint !== '' && <p class="hint">{hint}</p>}
      {status === 'conflict' && !isUndo && (
        <Button look="quiet" onClick={model.refreshAndReview}>
          {texts.preview.refreshAndReview}
        </Button>
      )}
      <LongList items={edits} keyOf={({ key }, index) => `${key}#${index}`}>
        {(edit) => <EditLine edit={edit} namesWarehouse={namesWarehouse} />}
      </LongList>
    </section>
  );
}
