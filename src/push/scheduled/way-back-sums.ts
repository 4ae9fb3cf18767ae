import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush, WayBackSums } from '../../state/schema/scheduled-pushes';
import type { PlannedEdit } from '../edit';
import { pastChanges, pastPushes } from '../memory/past-pushes';
import { changeKey } from '../operation';
import { pushOperationsOf } from '../push-job';
import { startInDoubt } from './start-in-doubt';

type Kept = Pick<ShopSession, 'journal' | 'store'>;

const isGone = ({ reason }: PlannedEdit): boolean => reason?.message === 'blocked.gone';

/** What comes of a way back, as far as it is planned: what has what it had before already is back, too. What was found after all is counted once it is back. */
export function sumsOf(session: Kept, push: ScheduledPush, edits: readonly PlannedEdit[]): WayBackSums {
  const inDoubt = keysInDoubt(session, push);
  const seen = edits.filter(({ key }) => !inDoubt.has(key));
  const count = (isMeant: (edit: PlannedEdit) => boolean) => seen.filter(isMeant).length;
  return sums({
    back: count(({ status }) => status === 'ready' || status === 'alreadySo'),
    changed: count(({ status }) => status === 'conflict'),
    gone: count(isGone),
    blocked: count((edit) => edit.status === 'blocked' && !isGone(edit)),
  });
}

/** The same after its run, which looks at the shop once more before anything leaves. */
export function sumsAfter(session: Kept, push: ScheduledPush, planned: WayBackSums, run: string): WayBackSums {
  const inDoubt = keysInDoubt(session, push);
  const heldBack = pushOperationsOf(session.journal.lines(), run)
    .flatMap(({ result }) => Object.keys(result?.heldBack ?? {}))
    .filter((key) => !inDoubt.has(key)).length;
  const found = foundOf(session, push, inDoubt);
  const { back, changed = 0 } = planned;
  return sums({ ...planned, back: back - heldBack + found, changed: changed + heldBack, found });
}

const keysInDoubt = (session: Kept, push: ScheduledPush): ReadonlySet<string> =>
  new Set(startInDoubt(session, push)?.ways.map(({ key }) => key));

/** How many of them were taken back, by whichever of its ways back. */
function foundOf({ journal }: Kept, { id }: ScheduledPush, inDoubt: ReadonlySet<string>): number {
  const lines = journal.lines();
  const back = pastPushes(lines)
    .filter(({ intent: { scheduled } }) => scheduled?.push === id && scheduled.keptUntil === undefined)
    .flatMap(({ run }) => pastChanges(lines, run))
    .flatMap(({ change, isCertain }) => (isCertain ? [changeKey(change)] : []));
  return new Set(back.filter((key) => inDoubt.has(key))).size;
}

/** Nothing is kept of what is none. */
const sums = ({ back, found, changed, gone, blocked }: WayBackSums): WayBackSums => ({
  back: Math.max(0, back),
  ...(found ? { found } : {}),
  ...(changed ? { changed } : {}),
  ...(gone ? { gone } : {}),
  ...(blocked ? { blocked } : {}),
});
