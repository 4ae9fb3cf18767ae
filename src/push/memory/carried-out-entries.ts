import type { JournalLine } from '../../runs/journal/journal-line';
import { type PushRunResult, pushRunResultSchema } from '../../state/schema/push-lines';
import * as v from '../../state/valibot';
import type { Edit, Value } from '../edit';
import { changeKey } from '../operation';
import type { PushRun } from '../push-job';
import { findAction } from '../pushables';
import { pastChanges, pastPushes } from './past-pushes';

/**
 * When earlier pushes carried out entries whose cells may say the same still, in milliseconds since 1970; `undefined` for what is asked for the first
 * time, or after its cell was blank.
 */
export type CarriedOutAt = (entry: Pick<Edit, 'key' | 'wanted'>) => number | undefined;

/**
 * What the journal remembers of entries of a dataset, by record and column, as long as it keeps their runs: at least for the days in which they can be
 * undone. Where rows and columns stand does not matter.
 */
export function carriedOutEntries(lines: readonly JournalLine[], dataset: string): CarriedOutAt {
  const pushes = pastPushes(lines)
    .filter(({ intent }) => intent.dataset === dataset && intent.undoes === undefined)
    .reverse();
  const filled = pushes.map((push) => stillFilled(lines, push));
  const latest = new Map<string, number>();
  filled.forEach((entries, index) => {
    for (const [key, value] of Object.entries(entries)) {
      const entry = entryKey(key, value);
      if (!latest.has(entry)) latest.set(entry, index);
    }
  });
  return ({ key, wanted }) => {
    const index = latest.get(entryKey(key, wanted));
    if (index === undefined) return undefined;
    const isBlankedSince = pushes
      .slice(0, index)
      .some(({ run }, later) => !(key in (filled[later] ?? {})) && key in entriesOf(lines, run));
    return isBlankedSince ? undefined : pushes[index]?.at;
  };
}

const entryKey = (key: string, value: Value): string => `${key}=${value}`;

/** What cells said still after a push had carried it out. Runs that never noted it may have left any of theirs. */
function stillFilled(lines: readonly JournalLine[], { run, result }: PushRun): Readonly<Record<string, Value>> {
  const parsed = v.safeParse(pushRunResultSchema, result);
  const noted: PushRunResult = parsed.success ? parsed.output : {};
  return noted.stillFilled ?? entriesOf(lines, run);
}

const entriesOf = (lines: readonly JournalLine[], run: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    pastChanges(lines, run)
      .filter(({ kind }) => findAction(kind)?.entry !== undefined)
      .map(({ change }) => [changeKey(change), change.to]),
  );
