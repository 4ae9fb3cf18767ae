import { useSignal } from '@preact/signals';
import { ActionFooter } from '../shell/action-footer';
import { ViewHeading } from '../shell/page-heading';
import { CurrentProblem } from '../shell/problem-notice';
import type { PlanView } from '../shell/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { countChosen, countDeletions, groupEdits, spansColumns } from './edit-groups';
import { EditList } from './edit-list';
import { StatusCounts } from './status-counts';
import { TypedConfirmation } from './typed-confirmation';

/** Every edit with its fate, before anything is sent. */
export function PreviewView({ plan }: { readonly plan: PlanView }) {
  const { model, texts } = useSidebar();
  const isUndo = plan.undoes !== null;
  const groups = groupEdits(plan);
  return (
    <>
      <main class="page with-footer">
        <ViewHeading title={isUndo ? texts.preview.undoTitle : texts.preview.title} onBack={model.showHome} />
        <CurrentProblem />
        {isUndo && <p class="lead">{texts.preview.undoLead}</p>}
        {groups.length === 0 ? (
          <div class="empty">
            <h2>{texts.preview.empty}</h2>
            <p class="hint">{texts.preview.emptyLead}</p>
          </div>
        ) : (
          <StatusCounts counts={plan.counts} />
        )}
        {groups.map(({ status, edits }) => (
          <EditList key={status} status={status} edits={edits} namesColumn={spansColumns(plan.edits)} isUndo={isUndo} />
        ))}
      </main>
      <ActionFooter>
        <PreviewButtons plan={plan} />
      </ActionFooter>
    </>
  );
}

function PreviewButtons({ plan }: { readonly plan: PlanView }) {
  const { model, texts, format } = useSidebar();
  const typed = useSignal('');
  const chosen = countChosen(plan, model.push.unticked.value);
  const deletions = countDeletions(plan, model.push.unticked.value);
  if (plan.counts.ready === 0) {
    return (
      <>
        {plan.edits.length > 0 && <p class="hint">{texts.preview.noneReady}</p>}
        {plan.undoes === null ? (
          <Button onClick={model.push.review}>{texts.remedy.review}</Button>
        ) : (
          <Button onClick={model.showHome}>{texts.back}</Button>
        )}
      </>
    );
  }
  const label = plan.undoes === null ? texts.preview.push : texts.preview.undo;
  const needed = String(deletions);
  const isConfirmed = deletions === 0 || typed.value.trim() === needed;
  return (
    <>
      {chosen === 0 && <p class="hint">{texts.preview.noneTicked}</p>}
      {deletions > 0 && (
        <>
          <p class="hint">{texts.preview.deletes(deletions, format.number(deletions))}</p>
          <TypedConfirmation text={needed} typed={typed} />
        </>
      )}
      <Button
        look="primary"
        disabled={chosen === 0 || !isConfirmed}
        onClick={() => void model.push.carryOut(plan, typed.value)}
      >
        {label(chosen, format.number(chosen))}
      </Button>
    </>
  );
}
