import type { EditView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { LongList } from '../../widgets/long-list';
import { ChoiceForAll } from '../choice-field';
import { WarningTicks } from '../warning-ticks';
import type { LineStatus } from './edit-groups';
import { EditLine } from './edit-line';

interface EditListProps {
  readonly status: LineStatus;
  readonly edits: readonly EditView[];
  readonly isUndo: boolean;
  readonly tabId: number;
}

/** The edits of one status, under its name and with what to do about it. */
export function EditList({ status, edits, isUndo, tabId }: EditListProps) {
  const { texts } = useSidebar();
  const hint = isUndo ? '' : texts.statusHint[status];
  return (
    <section class="group">
      <h2>{texts.status[status]}</h2>
      {hint !== '' && <p class="hint">{hint}</p>}
      {status === 'conflict' && <ChoiceForAll edits={edits} />}
      {status === 'doubtful' && <WarningTicks edits={edits} />}
      <LongList items={edits} keyOf={({ key }, index) => `${key}#${index}`}>
        {(edit) => <EditLine edit={edit} tabId={tabId} />}
      </LongList>
    </section>
  );
}
