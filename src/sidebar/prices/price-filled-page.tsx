import type { Page } from '../shell/page';
import type { FillSummaryView, UndoneFillView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { PriceForm } from './price-form';

interface FilledProps {
  readonly form: PriceForm;
  readonly summary: FillSummaryView;
}

/** What was filled in, and the ways on: to the review, from which prices are applied or scheduled, or back. */
export const priceFilledPage: Page<FilledProps> = {
  title: ({ texts, format }, { summary: { filled } }) => texts.prices.filled.title(filled, format.number(filled)),
  Content: ({ summary: { filled, heldBack } }) => {
    const { texts, format } = useSidebar();
    const words = texts.prices.filled;
    return (
      <>
        {filled > 0 && <p class="lead">{words.lead}</p>}
        {heldBack > 0 && <p class="reason warn">{words.heldBack(heldBack, format.number(heldBack))}</p>}
      </>
    );
  },
  Actions: ({ form, summary: { filled } }) => {
    const { model, texts } = useSidebar();
    const { tabId } = form.here;
    return (
      <>
        {filled > 0 && (
          <>
            <Button look="primary" onClick={() => void model.push.review(tabId)}>
              {texts.home.review}
            </Button>
            <Button onClick={() => void model.prices.undo(form, form.column.value)}>{texts.prices.earlier.undo}</Button>
          </>
        )}
        <OtherPrices tabId={tabId} />
      </>
    );
  },
};

interface UndoneProps {
  readonly form: PriceForm;
  readonly summary: UndoneFillView;
}

export const priceUndonePage: Page<UndoneProps> = {
  title: ({ texts, format }, { summary: { undone } }) => texts.prices.filled.undone(undone, format.number(undone)),
  Content: ({ summary: { undone, kept } }) => {
    const { texts, format } = useSidebar();
    const words = texts.prices.filled;
    return (
      <>
        {undone > 0 && <p class="lead">{words.undoneLead}</p>}
        {kept > 0 && <p class="reason warn">{words.kept(kept, format.number(kept))}</p>}
      </>
    );
  },
  Actions: ({ form }) => {
    const { model, texts } = useSidebar();
    return (
      <>
        <Button look="primary" onClick={model.showHome}>
          {texts.result.done}
        </Button>
        <OtherPrices tabId={form.here.tabId} />
      </>
    );
  },
};

function OtherPrices({ tabId }: { readonly tabId: number }) {
  const { model, texts } = useSidebar();
  return <Button onClick={() => void model.prices.open(tabId)}>{texts.prices.filled.again}</Button>;
}
