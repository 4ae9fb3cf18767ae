import { trimRefreshes } from '../runs/journal/trim-journal';
import { newRunId } from '../runs/run-id';
import type { ShopSession } from '../runs/shop-session';
import { tellBeside } from '../runs/tell-beside';
import { type RefreshIntent, type RefreshResult, refreshKind } from '../state/schema/schedule/refresh-lines';
import { loadName } from '../state/settings';

/** From so many lines on it is looked whether refreshes make up too many of them: in a file that only refreshes, nothing else does. */
const looksFrom = 1000;
/** And not at every refresh, as the whole journal is read for it. */
const looksEvery = 50;

/** Tells the change history that data were brought into the file. What keeps it from being told is told beside the refresh itself. */
export function noteRefresh(session: ShopSession, intent: Omit<RefreshIntent, 'by'>, result: RefreshResult): void {
  const { platform } = session;
  tellBeside(session, 'history', () => {
    const count = session.note({
      run: newRunId(platform),
      operation: '',
      kind: refreshKind,
      state: 'finished',
      at: platform.clock.now(),
      intent: { ...intent, by: loadName(platform.properties) } satisfies RefreshIntent,
      result,
    });
    if (count > looksFrom && count % looksEvery === 0) trimRefreshes(session);
    platform.workbook.flush();
  });
}
