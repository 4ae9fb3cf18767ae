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

export const orderVerdicts = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort((one, other) => verdictOrder.indexOf(one.kind) - verdictOrder.indexOf(other.kind));

/** Whether a person has something to look at, or to mend. */
export const needsPerson = (kind: VerdictKind): boolean => verdictOrder.indexOf(kind) < verdictOrder.indexOf('done');

/** How many values the shop took; those can be undone. */
export const countPushed = ({ done, soldMeanwhile, changedAfter }: PushSummary['counts']): number =>
  done + soldMeanwhile + changedAfter;

/** The sign that a verdict begins with in the sheet; the sidebar shows a label instead. */
export const withoutSign = (text: string): string => text.replace(/^[✓✗!?●] /, '');
