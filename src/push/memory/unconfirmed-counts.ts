import type { JournalLine } from '../../runs/journal/journal-line';
import { pushRunResultSchema } from '../../state/schema/push-lines';
import * as v from '../../state/valibot';
import { type Edit, isSame } from '../edit';
import { changeKey } from '../operation';
import { notTakenBy, type PushRun } from '../push-job';
import { findAction } from '../pushables';
import { type PastChange, pastChanges, pastPushes } from './past-pushes';

/**
 * When the latest push of a count of just this figure may have been carried out without anybody having seen it, in milliseconds since 1970: set once
 * more, it would go over what was sold since. `undefined` for all others.
 */
export type UnconfirmedAt = (edit: Pick<Edit, 'key' | 'wanted'>) => number | undefined;

/** What the journal remembers of counts of a dataset, as long as it keeps their runs. */
export function unconfirmedCounts(lines: readonly JournalLine[], dataset: string): UnconfirmedAt {
  const latest = new Map(
    pastPushes(lines)
      .filter(({ intent }) => intent.dataset === dataset)
      .flatMap((push) => countsIn(lines, push)),
  );
  return ({ key, wanted }) => {
    const past = latest.get(key);
    return past && !past.isCertain && isSame(past.change.to, wanted) ? past.at : undefined;
  };
}

/** What a push counted, or may have, by key. */
function countsIn(lines: readonly JournalLine[], { run, result }: PushRun): (readonly [string, PastChange])[] {
  const notTaken = notTakenBy(result);
  const unconfirmed = unconfirmedBy(result);
  return pastChanges(lines, run).flatMap((past) => {
    const key = changeKey(past.change);
    const action = findAction(past.kind);
    const isCount = action?.tracesOf !== undefined && action.entry === undefined;
    if (!isCount || notTaken.includes(key)) return [];
    return [[key, { ...past, isCertain: past.isCertain && !unconfirmed.includes(key) }] as const];
  });
}

function unconfirmedBy(result: unknown): readonly string[] {
  const parsed = v.safeParse(pushRunResultSchema, result);
  return parsed.success ? (parsed.output.unconfirmed ?? []) : [];
}
