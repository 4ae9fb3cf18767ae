import type { EditView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ChoiceField } from './choice-field';
import { stateOf, ticksOf } from './edit-ticks';
import { EffectLine } from './effect-line';
import { LineTitle } from './line-title';
import { ShowCellButton } from './show-cell-button';
import { ValueChange } from './value-change';

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
  const { model, texts } = useSidebar();
  const { key, name, sku, column } = edit;
  const ticks = ticksOf(edit);
  const state = stateOf(ticks, model.push.unticked.value);
  return (
    <label class="tickable">
      <input
        type="checkbox"
        aria-label={texts.preview.include(name || sku || key, model.push.titleOf(column))}
        checked={state === 'all'}
        indeterminate={state === 'some'}
        disabled={model.task.value !== null}
        onChange={(event) => model.push.setTicked(ticks, event.currentTarget.checked)}
      />
      <EditFacts edit={edit} />
    </label>
  );
}

function EditFacts({ edit }: { readonly edit: EditView }) {
  const { format } = useSidebar();
  const { baseline, wanted, status, reason, warnings, entry } = edit;
  return (
    <div class="line">
      <LineTitle {...edit} />
      {entry ? <strong class="change-new">{format.cell(wanted)}</strong> : <ValueChange from={baseline} to={wanted} />}
      <Explanation edit={edit} />
      <Details edit={edit} />
      {warnings.map((warning) => (
        <p key={warning} class="reason warn">
          {warning}
        </p>
      ))}
      {reason !== '' && <p class={status === 'blocked' ? 'reason bad' : 'reason warn'}>{reason}</p>}
    </div>
  );
}

/** What else the row says about how it is to be done. */
function Details({ edit: { details = {} } }: { readonly edit: EditView }) {
  const { model, format } = useSidebar();
  const entries = Object.entries(details);
  if (entries.length === 0) return null;
  return (
    <p class="reason calm">
      {entries.map(([column, value]) => `${model.push.titleOf(column)}: ${format.cell(value)}`).join(' · ')}
    </p>
  );
}

/** What comes of an entry; otherwise the shop's value where the reason does not already name it. */
function Explanation({ edit: { live, baseline, reason, entry } }: { readonly edit: EditView }) {
  const { texts, format } = useSidebar();
  if (entry?.effect) return <EffectLine effect={entry.effect} />;
  if (live === '' || live === baseline || reason !== '') return null;
  return <p class="reason calm">{texts.preview.live(format.cell(live), entry?.about)}</p>;
}
