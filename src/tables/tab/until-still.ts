import type { TabPort } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';

/** So often a tab is looked at anew. */
const mostTimes = 8;

/**
 * Tries again what people's moving of rows or columns came in between.
 * @param attempt how often it was tried before; answers `displaced` where it has to be tried again.
 * @throws AddOnError `tabMoves` where that does not end.
 */
export function untilStill<T>(tab: Pick<TabPort, 'name'>, attempt: (before: number) => T | 'displaced'): T {
  for (let before = 0; before < mostTimes; before += 1) {
    const done = attempt(before);
    if (done !== 'displaced') return done;
  }
  throw new AddOnError('tabMoves', { tab: tab.name });
}
