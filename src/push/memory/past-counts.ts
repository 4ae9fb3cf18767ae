import type { JournalLine } from '../../runs/journal/journal-line';
import { pushRunResultSchema } from '../../state/schema/push-lines';
import * as v from '../../state/valibot';
import { type Edit, isSame } from '../edit';
import { changeKey } from '../operation';
import type { PushRun } from '../push-job';
import { findAction } from '../pushables';
import { type PastChange, pastChanges, pastPushes } from './past-pushes';

/**
 * The latest count that was pushed of a record, where it is of just this figure: set once more, it would go over what was sold since. Where it is not
 * certain, it may have been carried out without anybody having seen it. `undefined` for all others.
 */
export type PastCountOf = (edit: Pick<Edit, 'key' | 'wanted'>) => PastChange | undefined;

/** What the journal remembers of counts of a dataset, whichever tab they were pushed from, as long as it keeps their runs. */
export function pastCounts(lines: readonly JournalLine[], dataset: string): PastCountOf {
  const latest = new Map(
    pastPushes(lines)
      .filter(({ intent }) => intent.dataset === dataset)
      .flatMap((push) => countsIn(lines, push)),
  );
  return ({ key, wanted }) => {
    const past = latest.get(key);
    return past && isSame(past.change.to, wanted) ? past : undefined;
  };
}

/** What a push counted, or may have, by key. */
function countsIn(lines: readonly JournalLine[], { run, result }: PushRun): (readonly [string, PastChange])[] {
  const unconfirmed = unconfirmedBy(result);
  return pastChanges(lines, run).flatMap((past) => {
    const key = changeKey(past.change);
    const action = findAction(past.kind);
    const isCount = action?.tracesOf !== undefined && action.entry === undefined;
    if (!isCount) return [];
    return [[key, { ...past, isCertain: past.isCertain && !unconfirmed.includes(key) }] as const];
  });
}

function unconfirmedBy(result: unknown): readonly string[] {
  const parsed = v.safeParse(pushRunResultSchema, result);
  return parsed.success ? (parsed.output.unconfirmed ?? []) : [];
}
