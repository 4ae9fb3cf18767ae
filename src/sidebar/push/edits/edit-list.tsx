import type { EditView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { LongList } from '../../widgets/long-list';
import { ChoiceForAll } from '../choice-field';
import { TickBox } from '../tick-box';
import { WarningTicks } from '../warning-ticks';
import type { LineStatus } from './edit-groups';
import { EditLine } from './edit-line';
import { ticksOf } from './edit-ticks';

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
      {status === 'ready' && edits.length > 1 && <TickAll edits={edits} />}
      <LongList items={edits} keyOf={({ key }, index) => `${key}#${index}`}>
        {(edit) => <EditLine edit={edit} tabId={tabId} />}
      </LongList>
    </section>
  );
}

/** Of those without warnings: what is warned of is agreed to by its kind, or one by one. */
function TickAll({ edits }: Pick<EditListProps, 'edits'>) {
  const { texts, format } = useSidebar();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box in it is one.
    <label class="tickable tick-all calm">
      <TickBox ticks={edits.flatMap(ticksOf)} />
      <span>{texts.preview.tickReady(format.number(edits.length))}</span>
    </label>
  );
}
