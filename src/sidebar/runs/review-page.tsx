import type { Signal } from '@preact/signals';
import type { Page } from '../shell/page';
import { type Sidebar, useSidebar } from '../shell/sidebar-context';
import { LongList } from '../widgets/long-list';
import { ReviewButtons } from './review-buttons';
import { type Certainty, certainties, itemsOf, kindOf, mayBeTicked, type ReviewedItem } from './reviewed-items';
import { ReviewedLine } from './reviewed-line';
import { UnfinishedFacts } from './unfinished-facts';
import type { ReviewPageView } from './unfinished-model';

/** An unfinished run, change by change: what certainly was done, what certainly was not, and what nobody knows yet. */
export const reviewPage: Page<ReviewPageView> = {
  title: ({ texts }) => texts.review.title,
  Content: Review,
  Actions: ReviewButtons,
  keyOf: ({ review: { run, seen } }) => `${run}#${seen}`,
};

function Review({ review, chosen }: ReviewPageView) {
  const { model, texts } = useSidebar();
  const unfinished = model.state.value?.unfinished;
  const items = itemsOf(review);
  return (
    <>
      {unfinished?.run === review.run && <UnfinishedFacts unfinished={unfinished} />}
      <p class="hint">{texts.review.lead[kindOf(review)]}</p>
      {review.details && <p>{review.tab === null ? texts.review.noTab : texts.review.tab(review.tab)}</p>}
      {certainties.map((certainty) => (
        <ItemGroup
          key={certainty}
          hint={hintOf(texts, certainty, review.standing === 'foreign')}
          title={texts.review.group[certainty]}
          items={items.filter((item) => item.certainty === certainty)}
          chosen={chosen}
        />
      ))}
    </>
  );
}

/** What others may have written is certain to nobody. */
const hintOf = ({ review }: Sidebar['texts'], certainty: Certainty, isTold: boolean): string =>
  isTold && (certainty === 'done' || certainty === 'failed') ? review.toldHint[certainty] : review.hint[certainty];

interface ItemGroupProps {
  readonly title: string;
  readonly hint: string;
  readonly items: readonly ReviewedItem[];
  readonly chosen: Signal<ReadonlySet<string>>;
}

function ItemGroup({ title, hint, items, chosen }: ItemGroupProps) {
  if (items.length === 0) return null;
  return (
    <section class="group">
      <h2>{title}</h2>
      <p class="hint">{hint}</p>
      <LongList items={items} keyOf={({ operation }, index) => `${operation}#${index}`}>
        {(item) => (mayBeTicked(item) ? <TickableItem item={item} chosen={chosen} /> : <ReviewedLine item={item} />)}
      </LongList>
    </section>
  );
}

function TickableItem({ item, chosen }: { readonly item: ReviewedItem } & Pick<ItemGroupProps, 'chosen'>) {
  const { model, texts } = useSidebar();
  const { operation, changes, record } = item;
  const [first] = changes;
  const name = first ? first.name || first.sku || first.recordId : texts.rows.plan.rows(String(record?.rows[0]), 1);
  const columns = changes.map(({ column }) => model.push.titleOf(column)).join(', ');
  const set = (isChosen: boolean) => {
    const operations = new Set(chosen.value);
    if (isChosen) operations.add(operation);
    else operations.delete(operation);
    chosen.value = operations;
  };
  return (
    <label class="tickable">
      <input
        type="checkbox"
        aria-label={texts.review.include(name, columns)}
        checked={chosen.value.has(operation)}
        disabled={model.task.value !== null}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <ReviewedLine item={item} />
    </label>
  );
}
