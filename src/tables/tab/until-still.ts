import type { TabPort } from '../../google/ports';
import { AddOnError, isAddOnError } from '../../text/add-on-error';

/** So often a tab is looked at anew. */
const mostTimes = 8;

/**
 * Tries again what people's moving of rows or columns came in between. Sheets may also fail where a place that it was told of is gone, in words that are
 * in no document: what fails in a way that nobody foresaw is tried once more.
 * @param attempt how often it was tried before; answers `displaced` where it has to be tried again.
 * @throws AddOnError `tabMoves` where that does not end.
 */
export function untilStill<T>(tab: Pick<TabPort, 'name'>, attempt: (before: number) => T | 'displaced'): T {
  let hasFailed = false;
  const attemptOnce = (before: number): T | 'displaced' => {
    try {
      return attempt(before);
    } catch (error) {
      if (hasFailed || isAddOnError(error)) throw error;
      hasFailed = true;
      return 'displaced';
    }
  };
  for (let before = 0; before < mostTimes; before += 1) {
    const done = attemptOnce(before);
    if (done !== 'displaced') return done;
  }
  throw new AddOnError('tabMoves', { tab: tab.name });
}
