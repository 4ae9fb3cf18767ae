import { formatStep, parseSteps, type WholesaleStep } from '../../../tables/wholesale-steps';
import type { Edit, Reason, Value } from '../../edit';

/** Why wholesale steps must not be pushed. */
export function stepsObjection({ baseline, wanted }: Pick<Edit, 'baseline' | 'wanted'>): Reason | undefined {
  const steps = parseSteps(String(wanted));
  if (!steps) return { message: 'blocked.notSteps', values: { value: String(wanted) } };
  const unsound = steps.find(({ from, to }) => from < 1 || from > to);
  if (unsound) return { message: 'blocked.stepRange', values: { step: formatStep(unsound) } };
  const overlap = overlapIn(steps);
  if (overlap) {
    const [one, other] = overlap.map(formatStep);
    return { message: 'blocked.stepsOverlap', values: { one: one ?? '', other: other ?? '' } };
  }
  const before = parseSteps(String(baseline));
  if (!before) return { message: 'roundTrip.wholesale', values: {} };
  // {api: Update Product}: a step is sent with its id, and only the shop makes ids.
  return addsSteps(before, steps) ? { message: 'blocked.stepsAdded', values: { count: before.length } } : undefined;
}

const addsSteps = (before: readonly WholesaleStep[], after: readonly WholesaleStep[]): boolean =>
  after.length > before.length;

/** Whether the steps that a change replaced could be put back. */
export function canRestoreSteps({ from, to }: { readonly from: Value; readonly to: Value }): boolean {
  const [before, after] = [parseSteps(String(from)), parseSteps(String(to))];
  return before !== undefined && after !== undefined && !addsSteps(after, before);
}

type StepPair = readonly [step: WholesaleStep, next: WholesaleStep];

/** Each step with the one for more pieces. */
function pairsOf(steps: readonly WholesaleStep[]): StepPair[] {
  const ordered = [...steps].sort((one, other) => one.from - other.from);
  return ordered.slice(1).map((next, index) => [ordered[index] ?? next, next]);
}

const overlapIn = (steps: readonly WholesaleStep[]): StepPair | undefined =>
  pairsOf(steps).find(([step, next]) => next.from <= step.to);

const riseIn = (steps: readonly WholesaleStep[]): StepPair | undefined =>
  pairsOf(steps).find(([step, next]) => next.price > step.price);

/** What makes sound steps doubtful by themselves, beside those that they replace; what they mean beside price and cost is no part of it. */
export function stepsDoubts({ baseline, wanted }: Pick<Edit, 'baseline' | 'wanted'>): Reason[] {
  const steps = parseSteps(String(wanted)) ?? [];
  const rise = riseIn(steps);
  const former = new Map((parseSteps(String(baseline)) ?? []).map(({ from, price }) => [from, price]));
  const fallen = steps.find(({ from, price }) => price > 0 && price * 10 <= (former.get(from) ?? 0));
  const isRemoved = steps.length < (parseSteps(String(baseline)) ?? []).length;
  const doubts: readonly (Reason | false)[] = [
    rise !== undefined && {
      message: 'warning.stepsRise',
      values: { one: formatStep(rise[0]), other: formatStep(rise[1]) },
    },
    fallen !== undefined && {
      message: 'warning.tenth',
      values: { before: former.get(fallen.from) ?? 0, value: fallen.price, unit: 'Rp' },
    },
    steps.some(({ price }) => price === 0) && { message: 'warning.priceZero', values: {} },
    isRemoved && { message: 'warning.stepsRemoved', values: {} },
  ];
  return doubts.filter((doubt): doubt is Reason => doubt !== false);
}
