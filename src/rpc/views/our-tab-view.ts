import { findEndpoint } from '../../api/catalogue';
import type { ShopAccess } from '../../runs/shop-session';
import { type KnownAlerts, knownAlertsDocument } from '../../state/schema/alerts/known-alerts';
import { journalTabDocument } from '../../state/schema/journal-tab';
import { carriedMark } from '../../state/tab-mark';
import type { RpcContext } from '../rpc-call';

/**
 * The tab in front, where we made it for this shop and it holds no dataset: alerts (looked at when; milliseconds, `null` for never), what changed, the
 * history, or rows for an endpoint, which the title says. `null` for any other tab.
 */
export function ourTabInFront(
  { platform, language }: RpcContext,
  { store, connection }: Pick<ShopAccess, 'store' | 'connection'>,
) {
  const tabId = platform.workbook.activeTabId();
  const tab = tabId === undefined ? undefined : platform.workbook.tab(tabId);
  if (!tab) return null;
  const known = store.readable(knownAlertsDocument);
  if (known?.drawn?.tabId === tab.id) return { kind: 'alerts', tabId: tab.id, lookedAt: lookedAt(known) } as const;
  if (store.readable(journalTabDocument) === tab.id) return { kind: 'history', tabId: tab.id } as const;
  const mark = carriedMark(tab);
  if (!mark || 'dataset' in mark || (mark.shop ?? connection.id) !== connection.id) return null;
  if ('holds' in mark) return mark.tabId === tab.id ? ({ kind: 'changes', tabId: tab.id } as const) : null;
  const title = findEndpoint(mark.endpoint)?.summary[language];
  return title === undefined ? null : ({ kind: 'rows', tabId: tab.id, title } as const);
}

/** When all was last looked at; `null` where it never was. */
export function lookedAt({ topics }: KnownAlerts): number | null {
  const moments = Object.values(topics).flatMap((look) => look.lookedAt ?? []);
  return moments.length === 0 ? null : Math.min(...moments);
}
