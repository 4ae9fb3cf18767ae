import { trimRefreshes } from '../runs/journal/trim-journal';
import { newRunId } from '../runs/run-id';
import type { ShopSession } from '../runs/shop-session';
import { tellFailed } from '../runs/tell-beside';
import { type RefreshIntent, type RefreshResult, refreshKind } from '../state/schema/schedule/refresh-lines';
import { loadName } from '../state/settings';

/** From so many lines on it is looked whether refreshes make up too many of them: in a file that only refreshes, nothing else does. */
const looksFrom = 1000;
/** And not at every refresh, as the whole journal is read for it. */
const looksEvery = 50;

/** The name and the moment by which a line is found again. */
export interface NamedRun {
  readonly run: string;
  readonly at: number;
}

/**
 * Tells the change history that data were brought into the file. Never throws: what keeps it from being told is told beside the refresh itself.
 * @param named a new one, of now, when absent.
 * @returns whether it stands there, lasting.
 */
export function noteRefresh(
  session: ShopSession,
  intent: Omit<RefreshIntent, 'by'>,
  result: RefreshResult,
  { run: name, at }: NamedRun = { run: newRunId(session.platform), at: session.platform.clock.now() },
): boolean {
  const { platform, run } = session;
  try {
    // Where two wrote at once, a line of whoever took the file over could be lost.
    run.confirmLease();
    const count = session.note({
      ...{ run: name, at },
      operation: '',
      kind: refreshKind,
      state: 'finished',
      intent: { ...intent, by: loadName(platform.properties) } satisfies RefreshIntent,
      result,
    });
    if (count > looksFrom && count % looksEvery === 0) trimRefreshes(session);
    platform.workbook.flush();
    return true;
  } catch (caught) {
    tellFailed(session, 'history', caught);
    return false;
  }
}
