import type { EditView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { ChoiceField } from '../choice-field';
import { EffectLine } from '../effect-line';
import { LineTitle } from '../line-title';
import { ShowCellButton } from '../show-cell-button';
import { useShownValue } from '../shown-value';
import { TickBox, useTickLabel } from '../tick-box';
import { ValueChange } from '../value-change';
import { EditReasons } from './edit-reasons';
import { ticksOf } from './edit-ticks';

interface EditLineProps {
  readonly edit: EditView;
  readonly tabId: number;
}

/** One edit: what of which record, from what to what, and why not if not; and the way to its cell. */
export function EditLine({ edit, tabId }: EditLineProps) {
  return (
    <>
      <div class="placed">
        {edit.status === 'ready' ? <ReadyEdit edit={edit} /> : <EditFacts edit={edit} />}
        {edit.hasCell && <ShowCellButton tabId={tabId} line={edit} />}
      </div>
      {edit.mayBeChosen && <ChoiceField edit={edit} />}
    </>
  );
}

/** It can be unticked. */
function ReadyEdit({ edit }: { readonly edit: EditView }) {
  const labelOf = useTickLabel();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box in it is one.
    <label class="tickable">
      <TickBox ticks={ticksOf(edit)} label={labelOf(edit)} />
      <EditFacts edit={edit} />
    </label>
  );
}

function EditFacts({ edit }: { readonly edit: EditView }) {
  const { column, baseline, wanted, entry } = edit;
  const shown = useShownValue(column);
  return (
    <div class="line">
      <LineTitle {...edit} />
      {entry ? (
        <strong class="change-new">{shown(wanted)}</strong>
      ) : (
        <ValueChange column={column} from={baseline} to={wanted} />
      )}
      <Explanation edit={edit} />
      <EditReasons edit={edit} />
    </div>
  );
}

/** What comes of an entry; otherwise the shop's value where the reason does not already name it. */
function Explanation({ edit: { column, live, baseline, reason, entry } }: { readonly edit: EditView }) {
  const { texts } = useSidebar();
  const shown = useShownValue(column);
  if (entry?.effect) return <EffectLine column={column} effect={entry.effect} />;
  if (live === '' || live === baseline || reason !== '') return null;
  return <p class="reason calm">{texts.preview.live(shown(live), entry?.about)}</p>;
}
