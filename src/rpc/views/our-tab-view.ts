import { findEndpoint } from '../../api/catalogue';
import type { ShopAccess } from '../../runs/shop-session';
import { type KnownAlerts, knownAlertsDocument } from '../../state/schema/alerts/known-alerts';
import { journalTabDocument } from '../../state/schema/journal-tab';
import { datedCopiesOf } from '../../state/schema/schedule/dated-copies';
import { tabListDocument } from '../../state/schema/tab-list';
import { carriedMark } from '../../state/tab-mark';
import type { RpcContext } from '../rpc-call';

/**
 * The tab in front, where we made it for this shop and it holds no dataset: alerts (looked at when; milliseconds, `null` for never), what changed, the
 * history, rows for an endpoint, which the title says, or a dated copy that this person had made. `null` for any other tab.
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
  if (!mark) return datedCopyOf(platform, store, tab.id);
  if ('dataset' in mark || (mark.shop ?? connection.id) !== connection.id) return null;
  if ('holds' in mark) return mark.tabId === tab.id ? ({ kind: 'changes', tabId: tab.id } as const) : null;
  const title = findEndpoint(mark.endpoint)?.summary[language];
  return title === undefined ? null : ({ kind: 'rows', tabId: tab.id, title } as const);
}

/** Of which tab it is a copy, that is there still, and when what it holds had left the shop; `null` where that is not known. */
function datedCopyOf({ workbook }: RpcContext['platform'], store: ShopAccess['store'], tabId: number) {
  for (const { tabId: sourceId } of store.readable(tabListDocument) ?? []) {
    const copy = store.readable(datedCopiesOf(sourceId))?.copies.find((one) => one.tabId === tabId);
    const source = copy && workbook.tab(sourceId);
    if (source) return { kind: 'copy', tabId, sourceId, of: source.name, dataAt: copy.dataAt ?? null } as const;
  }
  return null;
}

/** When all was last looked at; `null` where it never was. */
export function lookedAt({ topics }: KnownAlerts): number | null {
  const moments = Object.values(topics).flatMap((look) => look.lookedAt ?? []);
  return moments.length === 0 ? null : Math.min(...moments);
}
