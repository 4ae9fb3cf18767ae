import { useSignal } from '@preact/signals';
import { TypedConfirmation } from '../push/typed-confirmation';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { useAsking } from '../widgets/use-asking';
import { countChosenChanges, countChosenDeletions, itemsOf, kindOf, mayBeTicked } from './reviewed-items';
import type { ReviewPageView } from './unfinished-model';

/** What can be done with an unfinished run: finish it, or carry on what is ticked; and end it, once that was asked. */
export function ReviewButtons(view: ReviewPageView) {
  const { model, texts } = useSidebar();
  const { isAsking, ask, cancel } = useAsking();
  const { review } = view;
  const kind = kindOf(review);
  if (isAsking.value) {
    return <EndQuestion run={review.run} isReadable={review.details !== null} onCancel={cancel} />;
  }
  return (
    <div class="stack">
      {kind === 'mayGoOn' && (
        <Button look="primary" onClick={model.unfinished.finish}>
          {texts.unfinished.finish}
        </Button>
      )}
      {kind === 'choose' && <CarryOn view={view} />}
      <Button look="danger" onClick={ask}>
        {texts.review.end}
      </Button>
    </div>
  );
}

function CarryOn({ view }: { readonly view: ReviewPageView }) {
  const { model, texts, format } = useSidebar();
  const words = texts.review;
  const typed = useSignal('');
  const items = itemsOf(view.review);
  if (!items.some(mayBeTicked)) return null;
  const count = countChosenChanges(items, view.chosen.value);
  const deletions = countChosenDeletions(items, view.chosen.value);
  const needed = String(deletions);
  const isConfirmed = deletions === 0 || typed.value.trim() === needed;
  return (
    <>
      {count === 0 && <p class="hint">{words.noneTicked}</p>}
      {deletions > 0 && (
        <>
          <p class="hint">{words.deletions(deletions, format.number(deletions))}</p>
          <TypedConfirmation text={needed} typed={typed} />
        </>
      )}
      <Button
        look="primary"
        disabled={count === 0 || !isConfirmed}
        onClick={() => void model.unfinished.carryOn(view, typed.value)}
      >
        {words.carryOn(count, format.number(count))}
      </Button>
    </>
  );
}

interface EndQuestionProps {
  readonly run: string;
  readonly isReadable: boolean;
  readonly onCancel: () => void;
}

/** Says what ending does before it is done: it cannot be taken back. */
function EndQuestion({ run, isReadable, onCancel }: EndQuestionProps) {
  const { model, texts } = useSidebar();
  const { endTitle, endLead, confirmEnd } = texts.review;
  return (
    <section class="stack" role="alert">
      <h2>{endTitle}</h2>
      <p class="hint">{isReadable ? endLead.readable : endLead.unreadable}</p>
      <Button look="danger" onClick={() => void model.unfinished.end(run)}>
        {confirmEnd}
      </Button>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </section>
  );
}
