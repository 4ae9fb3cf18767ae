import type { ShopSession } from '../../../runs/shop-session';
import type { ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { AddOnError } from '../../../text/add-on-error';
import { changeScheduled, isOver, requireScheduled } from '../scheduled-list';

/** Whoever said before to do it in this person's place does it no more. @throws AddOnError `scheduledGone`, `scheduledChanged` for one that is over. */
export function doMyself({ platform }: ShopSession, id: string): ScheduledPush {
  if (isOver(requireScheduled(platform, id))) throw new AddOnError('scheduledChanged');
  const heldSince = platform.clock.now();
  changeScheduled(platform, (pushes) => pushes.map((one) => (one.id === id ? { ...one, heldSince } : one)));
  return requireScheduled(platform, id);
}
