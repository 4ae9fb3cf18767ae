import { useSignal } from '@preact/signals';
import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import type { PlanView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { ColumnSums } from './column-sums';
import { areUnbound, countTheirs } from './edit-choices';
import { shownBy } from './edit-filter';
import { groupEdits } from './edit-groups';
import { EditList } from './edit-list';
import { chosenOf, countHeldByWarnings } from './edit-ticks';
import { PreviewFilter } from './preview-filter';
import { TypedConfirmation } from './typed-confirmation';

interface PreviewProps {
  readonly plan: PlanView;
}

/** Every edit with its status, before anything is sent. */
export const previewPage: Page<PreviewProps> = {
  title: ({ texts }, { plan }) => (isUndoing(plan) ? texts.preview.undoTitle : texts.preview.title),
  Content: Preview,
  Actions: PreviewButtons,
  keyOf: ({ plan }) => plan.id,
};

const isUndoing = ({ undoes }: PlanView): boolean => undoes !== null;

function Preview({ plan }: PreviewProps) {
  const { model, texts } = useSidebar();
  const isUndo = isUndoing(plan);
  const groups = groupEdits(shownBy(plan.edits, model.push.filter.value));
  return (
    <>
      <AboutTab tabId={plan.tabId} />
      {isUndo && <p class="lead">{texts.preview.undoLead}</p>}
      {plan.edits.length === 0 ? (
        <div class="empty">
          <h2>{texts.preview.empty}</h2>
          <p class="hint">{texts.preview.emptyLead}</p>
        </div>
      ) : (
        <PreviewFilter plan={plan} />
      )}
      <ColumnSums sums={plan.sums} />
      {groups.map(({ status, edits }) => (
        <EditList key={status} status={status} edits={edits} {...{ isUndo, tabId: plan.tabId }} />
      ))}
    </>
  );
}

/** Which tab it is about, and how old its data is. */
function AboutTab({ tabId }: { readonly tabId: number }) {
  const { model, texts, format } = useSidebar();
  const tab = model.state.value?.tabs.find((one) => one.tabId === tabId);
  return tab ? (
    <p class="hint">{texts.preview.about(tab.name, format.recent(tab.pulledAt, clock.value.now()))}</p>
  ) : null;
}

function PreviewButtons({ plan }: PreviewProps) {
  const { model, texts, format } = useSidebar();
  const typed = useSignal('');
  const unticked = model.push.unticked.value;
  const edits = chosenOf(plan, unticked);
  const chosen = edits.length;
  const deletions = edits.filter(({ isDestructive }) => isDestructive).length;
  const held = countHeldByWarnings(plan, unticked);
  const unseen = chosen - shownBy(edits, model.push.filter.value).length;
  const theirs = countTheirs(plan);
  if (areUnbound(plan, model.push.choices.value)) {
    return (
      <>
        <p class="hint">{texts.preview.choice.unbound}</p>
        <Button look="primary" onClick={() => void model.push.bind(plan)}>
          {texts.preview.choice.bind}
        </Button>
      </>
    );
  }
  if (plan.counts.ready + theirs === 0) {
    return (
      <>
        {plan.edits.length > 0 && <p class="hint">{texts.preview.noneReady}</p>}
        {isUndoing(plan) ? (
          <Button onClick={model.showHome}>{texts.back}</Button>
        ) : (
          <Button onClick={() => void model.push.review(plan.tabId)}>{texts.remedy.review}</Button>
        )}
      </>
    );
  }
  const label = isUndoing(plan) ? texts.preview.undo : texts.preview.push;
  const needed = String(deletions);
  const isConfirmed = deletions === 0 || typed.value.trim() === needed;
  return (
    <>
      {held > 0 && <p class="hint">{texts.preview.held(held, format.number(held))}</p>}
      {unseen > 0 && <p class="hint">{texts.preview.unseen(unseen, format.number(unseen))}</p>}
      {theirs > 0 && chosen > 0 && <p class="hint">{texts.preview.choice.filled(theirs, format.number(theirs))}</p>}
      {chosen + theirs === 0 && held === 0 && <p class="hint">{texts.preview.noneTicked}</p>}
      {deletions > 0 && (
        <>
          <p class="hint">{texts.preview.deletes(deletions, format.number(deletions))}</p>
          <TypedConfirmation text={needed} typed={typed} />
        </>
      )}
      <Button
        look="primary"
        disabled={chosen + theirs === 0 || !isConfirmed}
        onClick={() => void model.push.carryOut(plan, typed.value)}
      >
        {chosen > 0 || theirs === 0
          ? label(chosen, format.number(chosen))
          : texts.preview.choice.fill(format.number(theirs))}
      </Button>
    </>
  );
}
