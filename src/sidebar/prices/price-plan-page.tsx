import type { Signal } from '@preact/signals';
import { ValueChange } from '../push/value-change';
import type { Page } from '../shell/page';
import type { NewPriceView, PriceLookView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { LongList } from '../widgets/long-list';
import type { PricePlan } from './price-model';

interface PlanProps {
  readonly plan: PricePlan;
}

/** The prices as they would be, before a cell is filled. */
export const pricePlanPage: Page<PlanProps> = {
  title: ({ texts }) => texts.prices.plan.title,
  back:
    ({ model }, { plan: { form } }) =>
    () =>
      model.show({ kind: 'priceForm', form }),
  Content: Prices,
  Actions: FillButton,
};

function Prices({ plan }: PlanProps) {
  const { texts } = useSidebar();
  const { form, look, order } = plan;
  const words = texts.prices.plan;
  return (
    <>
      <p class="hint">{`${form.here.tabName} · ${form.columnTitle}`}</p>
      {look.prices.length === 0 ? <p role="status">{words.none}</p> : <Sums plan={plan} />}
      {look.left.length > 0 && <Left plan={plan} />}
      <LongList items={noteworthyFirst(look.prices)} keyOf={({ recordId }) => recordId}>
        {(price) => <PriceLine price={price} column={order.column} />}
      </LongList>
    </>
  );
}

/** What makes way for a price, then what the limit held, then the others as they are in the tab. */
const noteworthyFirst = (prices: PriceLookView['prices']): readonly NewPriceView[] => {
  const rank = ({ replaces, isHeld }: NewPriceView) => (replaces !== null ? 0 : isHeld ? 1 : 2);
  return [...prices].sort((one, other) => rank(one) - rank(other));
};

/** By which part of what it was a price changes, on average. */
const averageShift = (prices: PriceLookView['prices']): number =>
  prices.reduce((sum, { from, to }) => sum + (to - from) / from, 0) / prices.length;

function Sums({ plan: { look, order } }: PlanProps) {
  const { texts, format } = useSidebar();
  const words = texts.prices.plan;
  const held = look.prices.filter(({ isHeld }) => isHeld).length;
  const count = look.prices.length;
  return (
    <section class="card" role="status">
      <p>
        <strong>{words.sums(count, format.number(count))}</strong>
        {`, ${words.onAverage(format.shift(averageShift(look.prices), 'percent'))}`}
      </p>
      {held > 0 && (
        <p class="reason">{words.held(held, format.number(held), format.number(order.rule.overCostPercent ?? 0))}</p>
      )}
    </section>
  );
}

/** Why the others stay; a person's own work gives way once they say so. */
function Left({ plan: { look, form } }: PlanProps) {
  const { texts, format } = useSidebar();
  const words = texts.prices.plan;
  const isLeft = (reason: string) => look.left.some(({ why }) => why === reason);
  return (
    <section class="card">
      <h2>{words.left}</h2>
      <ul class="stack">
        {look.left.map(({ why, rows, first }) => (
          <li key={why} class="reason">
            {words.why[why](format.number(rows))}
            {first.length > 0 && (
              <span class="hint">
                {': '}
                {[...first, ...(rows > first.length ? [words.leftMore(format.number(rows - first.length))] : [])].join(
                  ', ',
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {(isLeft('edited') || form.replaceEdits.value) && (
        <Replace form={form} chosen={form.replaceEdits} label={words.replaceEdits} />
      )}
      {(isLeft('formula') || form.replaceFormulas.value) && (
        <Replace form={form} chosen={form.replaceFormulas} label={words.replaceFormulas} />
      )}
    </section>
  );
}

interface ReplaceProps extends Pick<PricePlan, 'form'> {
  readonly chosen: Signal<boolean>;
  readonly label: string;
}

/** What is shown follows at once. */
function Replace({ form, chosen, label }: ReplaceProps) {
  const { model } = useSidebar();
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={chosen.value}
        disabled={model.task.value !== null}
        onChange={({ currentTarget: { checked } }) => {
          chosen.value = checked;
          void model.prices.look(form);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

function PriceLine({ price, column }: { readonly price: NewPriceView; readonly column: string }) {
  const { texts } = useSidebar();
  const words = texts.prices.plan;
  const { sku, name, from, to, isHeld, replaces } = price;
  return (
    <div class="line">
      <span class="line-title">{[sku, name].filter((text) => text !== '').join(' · ')}</span>
      <ValueChange column={column} from={from} to={to} />
      {isHeld && <p class="reason">{words.heldLine}</p>}
      {replaces !== null && <p class="reason warn">{words.replaces(replaces)}</p>}
    </div>
  );
}

function FillButton({ plan }: PlanProps) {
  const { model, texts, format } = useSidebar();
  const count = plan.look.prices.length;
  if (count === 0) return null;
  return (
    <Button look="primary" onClick={() => void model.prices.fill(plan)}>
      {texts.prices.plan.fill(count, format.number(count))}
    </Button>
  );
}
