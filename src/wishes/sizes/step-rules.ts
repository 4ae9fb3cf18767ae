import { hasLostThousands } from '../../api/values/lost-thousands';
import type { Reason } from '../../state/schema/push-plan';
import { formatStep, type WholesaleStep } from '../../tables/wholesale-steps';

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

/** The same of steps whose quantities are numbers in cells: what one of them may have lost is named where that explains it. */
export function unsoundNumbers(steps: readonly WholesaleStep[]): Reason | undefined {
  const unsound = unsoundSteps(steps);
  const lost = unsound && lostQuantityIn(steps);
  return lost ? { message: 'blocked.stepLostThousands', values: lost } : unsound;
}

/** Why wholesale steps cannot be meant beside each other. */
export function unsoundSteps(steps: readonly WholesaleStep[]): Reason | undefined {
  const reversed = steps.find(({ from, to }) => from < 1 || from > to);
  if (reversed) return { message: 'blocked.stepRange', values: { step: formatStep(reversed) } };
  const overlap = overlapIn(steps);
  if (!overlap) return undefined;
  const [one, other] = overlap.map(formatStep);
  return { message: 'blocked.stepsOverlap', values: { one: one ?? '', other: other ?? '' } };
}

const ends = ['from', 'to'] as const;

/** The one quantity that makes the steps sound once it has its thousands again. */
function lostQuantityIn(steps: readonly WholesaleStep[]) {
  for (const [index, step] of steps.entries()) {
    for (const end of ends) {
      const meant = step[end] * 1000;
      if (step[end] < 1 || step[end] >= 1000) continue;
      const mended = steps.map((one, at) => (at === index ? { ...one, [end]: meant } : one));
      if (unsoundSteps(mended) === undefined) return { step: formatStep(step), value: step[end], meant };
    }
  }
  return undefined;
}

/** What is known of the steps that others replace, or stand beside. */
export interface KnownSteps {
  /** Those of the same product until now, in their order; none where it has none, or nobody knows. */
  readonly former: readonly WholesaleStep[];
  /** The fewest pieces for which anything in the shop has a wholesale price; `undefined` where nobody knows. */
  readonly least?: number | undefined;
}

/** What makes sound steps doubtful by themselves and beside what is known; what they mean beside price and cost is no part of it. */
export function doubtsAboutSteps(steps: readonly WholesaleStep[], known: KnownSteps): Reason[] {
  const rise = riseIn(steps);
  const formerPrices = new Map(known.former.map(({ from, price }) => [from, price]));
  const fallen = steps.find(({ from, price }) => price > 0 && price * 10 <= (formerPrices.get(from) ?? 0));
  // Of more or fewer steps nobody can tell which one replaces which.
  const isSameCount = steps.length === known.former.length;
  const quantity = steps
    .map((step, index) => quantityDoubt(step, isSameCount ? known.former[index] : undefined, known.least))
    .find((doubt) => doubt !== undefined);
  const doubts: readonly (Reason | undefined | false)[] = [
    rise !== undefined && {
      message: 'warning.stepsRise',
      values: { one: formatStep(rise[0]), other: formatStep(rise[1]) },
    },
    fallen !== undefined && {
      message: 'warning.tenth',
      values: { before: formerPrices.get(fallen.from) ?? 0, value: fallen.price, unit: 'Rp' },
    },
    steps.some(({ price }) => price === 0) && { message: 'warning.priceZero', values: {} },
    quantity,
  ];
  return doubts.filter((doubt): doubt is Reason => typeof doubt === 'object');
}

/** A quantity that is of another size than that of the step it replaces, or than any in the shop. */
function quantityDoubt(
  step: WholesaleStep,
  before: WholesaleStep | undefined,
  least: number | undefined,
): Reason | undefined {
  for (const end of ends) {
    const [value, was] = [step[end], before?.[end] ?? 0];
    if (value === was) continue;
    if (hasLostThousands(value, was) || isForOne(step, end, least)) return lostThousands(value);
    if (was >= 10 && value * 10 <= was) return { message: 'warning.tenth', values: { before: was, value, unit: '' } };
  }
  return undefined;
}

/** What anybody pays who takes a single piece is no wholesale price, unless the shop has such. */
const isForOne = ({ from, to }: WholesaleStep, end: 'from' | 'to', least: number | undefined): boolean =>
  end === 'to' ? to === 1 : from === 1 && (least === undefined ? to >= 1000 : least > 1);

const lostThousands = (value: number): Reason => ({
  message: 'warning.lostThousands',
  values: { value, meant: value * 1000, unit: '' },
});
