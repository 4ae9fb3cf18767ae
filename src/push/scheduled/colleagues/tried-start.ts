import type { ShopSession } from '../../../runs/shop-session';
import type { TakeOverPlan } from '../../../state/schema/schedule/take-over-plan';
import type { ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { type Edit, isSame, type PlannedEdit } from '../../edit';
import { pastPushes } from '../../memory/past-pushes';
import { pushOperationsOf } from '../../push-job';
import { waysBackInDoubt } from '../../ways-back';

/**
 * Which values left for the shop when a colleague's push was begun, and were not seen to arrive, by the lines of that. Others may have written these: they only have a person
 * asked about a value that is there anyhow.
 * @returns whether an edit of the push is among them.
 */
export function triedIn(
  { journal }: Pick<ShopSession, 'journal'>,
  { id }: Pick<ScheduledPush, 'id'>,
): (edit: Pick<Edit, 'key' | 'wanted'>) => boolean {
  const lines = journal.lines();
  const starts = pastPushes(lines).filter(
    ({ intent: { scheduled } }) => scheduled?.push === id && scheduled.keptUntil !== undefined,
  );
  const ways = starts.flatMap(({ run }) => waysBackInDoubt(pushOperationsOf(lines, run)));
  return ({ key, wanted }) => ways.some((way) => way.key === key && isSame(way.edit.baseline, wanted));
}

/**
 * Edits with which nothing seems left to be done, and that were tried: of a start the shop may have them from that, and nobody else brings them back; of an end they may still
 * arrive. Whoever takes the push over says so with a tick.
 */
export const offerTried = (
  part: TakeOverPlan['part'],
  judged: readonly PlannedEdit[],
  tried: ReadonlySet<string>,
): readonly PlannedEdit[] =>
  judged.map((edit) => {
    if (edit.status !== 'alreadySo' || !tried.has(edit.key)) return edit;
    const { baseline } = edit;
    const doubt =
      part === 'start'
        ? ({ message: 'warning.setByStart', values: { before: baseline } } as const)
        : ({ message: 'warning.mayArrive', values: { value: baseline } } as const);
    return { ...edit, status: 'ready', warnings: [...(edit.warnings ?? []), doubt] };
  });
