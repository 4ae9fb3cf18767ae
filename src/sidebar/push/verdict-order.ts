import type { PushSummary, Verdict, VerdictKind } from '../shell/server/rpc-views';

/** The verdicts that a person should act on come first. */
export const verdictOrder: readonly VerdictKind[] = [
  'unknown',
  'failed',
  'soldMeanwhile',
  'changedAfter',
  'notPushed',
  'done',
  'theirs',
  'leftOut',
  'alreadySo',
];

/** @param chosen keys of the edits that a person had ticked: what went wrong with these comes before what could not go anyway. */
export function orderVerdicts(verdicts: readonly Verdict[], chosen: ReadonlySet<string>): Verdict[] {
  const rank = (verdict: Verdict): number =>
    verdictOrder.indexOf(verdict.kind) - (isLetDown(verdict, chosen) ? verdictOrder.length : 0);
  return [...verdicts].sort((one, other) => rank(one) - rank(other));
}

/** Whether a person had ticked it, and has something to look at all the same. */
const isLetDown = ({ key, kind }: Verdict, chosen: ReadonlySet<string>): boolean =>
  chosen.has(key) && needsPerson(kind);

/** Whether what was ready when a person agreed to it was not so any more: the shop or the cell had moved on. */
export const hasMovedOn = (verdicts: readonly Verdict[], chosen: ReadonlySet<string>): boolean =>
  verdicts.some(({ key, kind }) => kind === 'notPushed' && chosen.has(key));

/** Whether a person has something to look at, or to mend. */
export const needsPerson = (kind: VerdictKind): boolean => verdictOrder.indexOf(kind) < verdictOrder.indexOf('done');

/** How many values the shop took; those can be undone. */
export const countPushed = ({ done, soldMeanwhile, changedAfter }: PushSummary['counts']): number =>
  done + soldMeanwhile + changedAfter;

/** The sign that a verdict begins with in the sheet; the sidebar shows a label instead. */
export const withoutSign = (text: string): string => text.replace(/^[✓✗!?●] /, '');

/** What it says beyond the words of its label: `not pushed: …`; `''` where that is all. */
export function withoutLabel(text: string, label: string): string {
  const unsigned = withoutSign(text);
  if (unsigned.toLowerCase() === label.toLowerCase()) return '';
  return unsigned.toLowerCase().startsWith(`${label.toLowerCase()}: `) ? unsigned.slice(label.length + 2) : unsigned;
}
