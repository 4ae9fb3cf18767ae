import { rememberTab } from '../../state/dataset-tab';
import { seenRowsOf } from '../../state/schema/changes/seen-rows';
import { AddOnError } from '../../text/add-on-error';
import { requireOwnPull } from '../own-pulls';
import { type PullContext, requireSavedPull } from '../saved-pulls';
import { watchable } from './watched-columns';

/**
 * Has every refresh of a tab keep what changed in some columns: of those that its baseline knows from the next one on, of others from the next but one, that has something
 * to compare with. None: nothing is kept any more; what was kept stays.
 * @throws AddOnError `notPulled`, `tabGone`, `pullNotOwn`, `unknownColumn`.
 */
export function watchTab(context: PullContext, tabId: number, columns: readonly string[]): void {
  const { store } = context;
  const known = requireSavedPull(context, tabId);
  requireOwnPull(context, known);
  const offered = watchable(known.columns);
  for (const key of columns) {
    if (!offered.some((column) => column.key === key)) throw new AddOnError('unknownColumn', { column: key });
  }
  const { watched: _before, ...others } = known;
  rememberTab(context, columns.length === 0 ? others : { ...others, watched: [...new Set(columns)] });
  if (columns.length === 0) store.remove(seenRowsOf(tabId));
  store.commit();
}
