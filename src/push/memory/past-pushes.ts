import { isRunOf, readOperation, readRunLine } from '../../runs/job-type';
import type { JournalLine } from '../../runs/journal/journal-line';
import { orUnreadable } from '../../runs/unreadable';
import type { Change } from '../../state/schema/push-lines';
import { appliedChanges, changeKey } from '../operation';
import { notTakenBy, type PushRun, pushJob } from '../push-job';

/** A change that an earlier push asked of the shop, and that may have reached it. */
export interface PastChange {
  /** The id of its action. */
  readonly kind: string;
  readonly change: Change;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether the shop certainly took it; otherwise nobody could find out. */
  readonly isCertain: boolean;
}

/**
 * The pushes among lines, in their order. What is remembered of them only ever keeps something from being sent, so lines count whoever wrote them;
 * those that cannot be read tell nothing.
 */
export const pastPushes = (lines: readonly JournalLine[]): PushRun[] =>
  lines
    .filter((line) => isRunOf(pushJob, line))
    .flatMap((line) => orUnreadable(() => readRunLine(pushJob, line)) ?? []);

/**
 * What a push changed or may have changed, without what made good for others' sales, and as far as its lines can be read. What the shop was seen not to have
 * taken, though it said so, was not changed.
 */
export function pastChanges(lines: readonly JournalLine[], run: string): PastChange[] {
  const own = lines.filter((line) => line.run === run);
  const notTaken = new Set(own.filter((line) => isRunOf(pushJob, line)).flatMap(({ result }) => notTakenBy(result)));
  return own
    .filter(({ operation }) => operation !== '')
    .flatMap((line) => orUnreadable(() => readOperation(pushJob, line)) ?? [])
    .filter(({ state, intent }) => state !== 'failed' && intent.repairs === undefined)
    .flatMap((operation) =>
      appliedChanges(operation)
        .filter((change) => !notTaken.has(changeKey(change)))
        .map((change) => ({
          ...{ kind: operation.kind, change, at: operation.at, isCertain: operation.state === 'done' },
        })),
    );
}
