import { readOperation } from '../../runs/job-type';
import type { JournalLine } from '../../runs/journal/journal-line';
import { firstSince, gapInForce, noteStood, stoodAtGap } from '../../runs/lost-lines';
import type { ShopSession } from '../../runs/shop-session';
import { orUnreadable } from '../../runs/unreadable';
import { pushRunResultSchema } from '../../state/schema/push-lines';
import type { PushPlan } from '../../state/schema/push-plan';
import * as v from '../../state/valibot';
import type { Edit } from '../edit';
import { pushJob } from '../push-job';
import { actionFor, findAction, pushableOf } from '../pushables';
import { type EntryPush, entriesOf, entryKey, pushesOf } from './carried-out-entries';
import { pastPushes } from './past-pushes';

type Reader = Pick<ShopSession, 'journal' | 'platform' | 'store'>;
type Place = Pick<PushPlan, 'dataset' | 'tabId'>;
type Entry = Pick<Edit, 'key' | 'column' | 'wanted'>;

/** What the journal does not tell of the past: lines that are gone, or one that cannot be read. */
interface Hole {
  readonly id: string;
  /** The action whose entries it may have told of; any where absent. */
  readonly kind?: string;
  readonly isBefore: (push: EntryPush) => boolean;
}

/**
 * Whether an entry may have been carried out by a push of which the journal does not tell. So is doubted what stood in the tab already when that was
 * noticed, until a person has been asked about it: until a later push carried it out.
 */
export function mayBeLost(reader: Reader, { dataset, tabId }: Place): (entry: Entry) => boolean {
  const lines = reader.journal.lines();
  const holes = holesIn(reader, lines);
  if (holes.length === 0) return () => false;
  const stood = stoodAtGap(reader, tabId, idOf(holes));
  const pushes = pushesOf(lines, dataset).map((push) => ({ push, entries: entriesOf(lines, push.run) }));
  const askedSince = holes.map(
    ({ isBefore }) => new Set(pushes.flatMap(({ push, entries }) => (isBefore(push) ? Object.keys(entries) : []))),
  );
  const pushable = pushableOf(dataset);
  return ({ key, column, wanted }) =>
    stood(entryKey(key, wanted)) &&
    holes.some(
      ({ kind }, index) =>
        (kind === undefined || kind === actionFor(pushable, column)?.id) && !askedSince[index]?.has(key),
    );
}

/** Notes what a tab asks for, where the journal does not tell all of the past. @param edits all that the tab has. */
export function noteEntries(reader: Reader, { dataset, tabId }: Place, edits: readonly Entry[]): void {
  const holes = holesIn(reader, reader.journal.lines());
  const pushable = pushableOf(dataset);
  noteStood(reader, tabId, holes.length === 0 ? undefined : idOf(holes), () =>
    edits
      .filter(({ column }) => actionFor(pushable, column)?.entry !== undefined)
      .map(({ key, wanted }) => entryKey(key, wanted)),
  );
}

const idOf = (holes: readonly Hole[]): string => holes.map(({ id }) => id).join();

function holesIn(reader: Reader, lines: readonly JournalLine[]): readonly Hole[] {
  const gap = gapInForce(reader);
  const unreadable = unreadableEntries(lines);
  if (!gap) return unreadable;
  const first = firstSince(gap, lines);
  return [{ id: gap.id, isBefore: ({ place }) => place >= first }, ...unreadable];
}

/** Lines of operations that cannot be read, in runs that did not tell which of their entries cells still say. */
function unreadableEntries(lines: readonly JournalLine[]): Hole[] {
  const pushes = pastPushes(lines);
  const known = new Set(pushes.map(({ run }) => run));
  const told = new Set(
    pushes.filter(({ intent, result }) => intent.undoes !== undefined || hasToldFilled(result)).map(({ run }) => run),
  );
  return lines.flatMap((line, place): Hole[] => {
    const { run, operation, kind, state } = line;
    if (operation === '' || state === 'failed' || told.has(run)) return [];
    const action = findAction(kind);
    const isEntry = action ? action.entry !== undefined : known.has(run);
    if (!isEntry || orUnreadable(() => readOperation(pushJob, line))) return [];
    const id = `${run}/${operation}`;
    return [{ id, ...(action ? { kind } : {}), isBefore: (push) => push.place > place }];
  });
}

const hasToldFilled = (result: unknown): boolean => {
  const parsed = v.safeParse(pushRunResultSchema, result);
  return parsed.success && parsed.output.stillFilled !== undefined;
};
