import { parseSteps, type WholesaleStep } from '../../../tables/wholesale-steps';
import { doubtsAboutSteps, unsoundSteps } from '../../../wishes/sizes/step-rules';
import type { Edit, Reason, Value } from '../../edit';

/** Why wholesale steps must not be pushed. */
export function stepsObjection({ baseline, wanted }: Pick<Edit, 'baseline' | 'wanted'>): Reason | undefined {
  const steps = parseSteps(String(wanted));
  if (!steps) return { message: 'blocked.notSteps', values: { value: String(wanted) } };
  const unsound = unsoundSteps(steps);
  if (unsound) return unsound;
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

/** What makes sound steps doubtful by themselves, beside those that they replace; what they mean beside price and cost is no part of it. */
export function stepsDoubts({ baseline, wanted }: Pick<Edit, 'baseline' | 'wanted'>): Reason[] {
  const [steps, former] = [parseSteps(String(wanted)) ?? [], parseSteps(String(baseline)) ?? []];
  const doubts = doubtsAboutSteps(steps, { former });
  return steps.length < former.length ? [...doubts, { message: 'warning.stepsRemoved', values: {} }] : doubts;
}
