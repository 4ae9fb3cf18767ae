import type { JournalLine } from '../../runs/journal/journal-line';
import { type PushRunResult, pushRunResultSchema } from '../../state/schema/push-lines';
import * as v from '../../state/valibot';
import type { Edit, Value } from '../edit';
import { changeKey } from '../operation';
import type { PushRun } from '../push-job';
import { findAction } from '../pushables';
import { pastChanges, pastPushes } from './past-pushes';
import { takenBack } from './taken-back';

/**
 * When earlier pushes carried out entries whose cells may say the same still, in milliseconds since 1970; `undefined` for what is asked for the first
 * time, or after its cell was blank.
 */
export type CarriedOutAt = (entry: Asked) => number | undefined;

type Asked = Pick<Edit, 'key' | 'wanted'>;

/** What the journal remembers. */
interface CarriedOut {
  readonly lines: readonly JournalLine[];
  readonly dataset: string;
  readonly now: number;
}

/**
 * What the journal remembers of entries of a dataset, by record and column, as long as it keeps their runs: at least for the days in which they can be
 * undone. Where rows and columns stand does not matter.
 * @param asked all that cells ask for now: where an undo in the sheet brought back what a push had blanked, its entries are among them.
 */
export function carriedOutEntries(known: CarriedOut, asked: readonly Asked[]): CarriedOutAt {
  const { lines, dataset } = known;
  const back = broughtBack(known, asked);
  const pushes = [...pushesOf(lines, dataset), ...strayPushes(lines)].sort((one, other) => other.place - one.place);
  const latest = new Map<string, number>();
  pushes.forEach(({ filled }, index) => {
    for (const [key, value] of Object.entries(filled)) {
      const entry = entryKey(key, value);
      if (!latest.has(entry)) latest.set(entry, index);
    }
  });
  return ({ key, wanted }) => {
    const index = latest.get(entryKey(key, wanted));
    if (index === undefined) return back.get(entryKey(key, wanted));
    const isBlankedSince = pushes
      .slice(0, index)
      .some(({ run, filled }) => !(key in filled) && key in entriesOf(lines, run));
    return isBlankedSince ? undefined : pushes[index]?.at;
  };
}

/** So long an undo in the sheet may bring back what a push has blanked. */
const justNowMs = 15 * 60_000;
/** So many are not typed again one by one; fewer are a second delivery, though hardly within these minutes. */
const [fewestBack, atOnceMs] = [3, 10 * 60_000] as const;

/** When entries were carried out just now that stand there again, and that nobody has undone. */
function broughtBack({ lines, dataset, now }: CarriedOut, asked: readonly Asked[]): ReadonlyMap<string, number> {
  const askedFor = new Set(asked.map(({ key, wanted }) => entryKey(key, wanted)));
  return new Map(
    pushesOf(lines, dataset)
      .filter(({ at }) => now - at < justNowMs)
      .flatMap(({ run, at }) => {
        const undone = takenBack(lines, run);
        const back = Object.entries(entriesOf(lines, run)).flatMap(([key, value]) =>
          askedFor.has(entryKey(key, value)) && !undone.has(key) ? [entryKey(key, value)] : [],
        );
        return back.length >= fewestBack || now - at < atOnceMs ? back.map((entry) => [entry, at] as const) : [];
      }),
  );
}

/** A push that carried out entries. */
export interface EntryPush {
  readonly run: string;
  readonly at: number;
  /** Of its first line in the journal: later ones stand below. */
  readonly place: number;
  /** What cells said still after it. */
  readonly filled: Readonly<Record<string, Value>>;
}

/** Those of a dataset, without undoings: what they said was in no cell. */
export const pushesOf = (lines: readonly JournalLine[], dataset: string): EntryPush[] =>
  pastPushes(lines)
    .filter(({ intent }) => intent.dataset === dataset && intent.undoes === undefined)
    .map((push) => ({
      ...{ run: push.run, at: push.at, filled: stillFilled(lines, push) },
      place: lines.findIndex(({ run }) => run === push.run),
    }));

/** Those whose own lines are gone, or cannot be read: whichever dataset they were about, and whatever was blanked, is not known any more. */
export function strayPushes(lines: readonly JournalLine[]): EntryPush[] {
  const known = new Set(pastPushes(lines).map(({ run }) => run));
  const strays = new Map<string, EntryPush>();
  lines.forEach(({ run, kind, at }, place) => {
    if (known.has(run) || strays.has(run) || findAction(kind)?.entry === undefined) return;
    strays.set(run, { run, at, place, filled: entriesOf(lines, run) });
  });
  return [...strays.values()];
}

/** Tells an entry, by record and column, and what it asks for. */
export const entryKey = (key: string, value: Value): string => `${key}=${value}`;

/** What cells said still after a push had carried it out. Runs that never noted it may have left any of theirs. */
function stillFilled(lines: readonly JournalLine[], { run, result }: PushRun): Readonly<Record<string, Value>> {
  const parsed = v.safeParse(pushRunResultSchema, result);
  const noted: PushRunResult = parsed.success ? parsed.output : {};
  return noted.stillFilled ?? entriesOf(lines, run);
}

/** What a push carried out of entries, or may have, by record and column. */
export const entriesOf = (lines: readonly JournalLine[], run: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    pastChanges(lines, run)
      .filter(({ kind }) => findAction(kind)?.entry !== undefined)
      .map(({ change }) => [changeKey(change), change.to]),
  );
