import { useSignal } from '@preact/signals';
import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import { hasRoom } from '../shell/room';
import type { PlanView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { ColumnSums } from './column-sums';
import { areUnbound, countTheirs } from './edits/edit-choices';
import { shownBy } from './edits/edit-filter';
import { groupEdits } from './edits/edit-groups';
import { EditList } from './edits/edit-list';
import { chosenOf, consentTo, countHeldByWarnings } from './edits/edit-ticks';
import { WideEdits } from './edits/wide-edits';
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
  const { model, texts, format } = useSidebar();
  const isUndo = isUndoing(plan);
  const shown = shownBy(plan.edits, model.push.filter.value);
  return (
    <>
      <AboutTab tabId={plan.tabId} />
      <WideOffer plan={plan} />
      {isUndo && <p class="lead">{texts.preview.undoLead}</p>}
      {plan.goesBackAt !== undefined && <p class="hint">{texts.preview.goesBackAt(format.moment(plan.goesBackAt))}</p>}
      {plan.edits.length === 0 ? (
        <div class="empty">
          <h2>{texts.preview.empty}</h2>
          <p class="hint">{texts.preview.emptyLead}</p>
        </div>
      ) : (
        <PreviewFilter plan={plan} />
      )}
      <ColumnSums sums={plan.sums} />
      {hasRoom.value && plan.edits.length > 0 ? (
        <WideEdits {...{ edits: shown, isUndo, tabId: plan.tabId }} />
      ) : (
        groupEdits(shown).map(({ status, edits }) => (
          <EditList key={status} status={status} edits={edits} {...{ isUndo, tabId: plan.tabId }} />
        ))
      )}
    </>
  );
}

/** Which tab it is about, and how old its data is; in a window also of which shop, as no header tells it there. */
function AboutTab({ tabId }: { readonly tabId: number }) {
  const { model, texts, format } = useSidebar();
  const { tabs = [], connection } = model.state.value ?? {};
  const tab = tabs.find((one) => one.tabId === tabId);
  if (!tab) return null;
  const about = texts.preview.about(tab.name, format.recent(tab.pulledAt, clock.value.now()));
  return <p class="hint">{model.ownWindow && connection ? `${connection.title} · ${about}` : about}</p>;
}

/** More lines than that are hard to look through in 300 pixels. */
const mostForPanel = 20;

/** The way from the panel to a window with room for a table. It takes along the plan alone. */
function WideOffer({ plan }: PreviewProps) {
  const { model, texts } = useSidebar();
  if (model.ownWindow || plan.edits.length <= mostForPanel) return null;
  return (
    <div class="stack">
      <Button onClick={() => void model.push.openWide(plan)}>{texts.preview.wide}</Button>
      {model.push.isTouched(plan) && <p class="hint">{texts.preview.startsOver}</p>}
    </div>
  );
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
        {chosen > 0
          ? label(chosen, format.number(chosen))
          : theirs > 0
            ? texts.preview.choice.fill(format.number(theirs))
            : texts.preview.nothingTicked}
      </Button>
      {edits.some(({ scheduling }) => scheduling !== null) && (
        <Button onClick={() => void model.scheduled.plan(plan, consentTo(plan, unticked))}>
          {texts.preview.schedule}
        </Button>
      )}
    </>
  );
}
