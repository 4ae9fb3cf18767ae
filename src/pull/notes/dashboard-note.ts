import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { type DashboardTab, dashboardDocument } from '../../state/schema/dashboard';
import type { AddOnError } from '../../text/add-on-error';
import { cardKey } from '../dashboard/layout';
import { changeNote, failureLine } from './pull-note';

/** A dashboard may have been moved far down by rows above it. */
const titleAmong = 200;

/** A dashboard that was not refreshed says so beside its title, and since when that is so. */
export function noteFailedDashboard(session: ShopSession, tab: TabPort, failure: AddOnError): void {
  const { store, platform } = session;
  const known = store.readable(dashboardDocument);
  if (!known || tab.isLocked()) return;
  const failing = { failingSince: platform.clock.now(), ...known };
  const { failingSince, drawn } = failing;
  setFailures(tab, known, [failureLine(session, failure, { failingSince, isHalfway: drawn.coming !== undefined })]);
  if (known.failingSince !== undefined) return;
  store.set(dashboardDocument, failing);
  store.commit();
}

/** What an earlier refresh said there goes with the next that succeeds. */
export function clearFailedDashboard(tab: TabPort, dashboard: DashboardTab): void {
  if (dashboard.failingSince !== undefined) setFailures(tab, dashboard, []);
}

function setFailures(tab: TabPort, { drawn }: DashboardTab, failures: readonly string[]): void {
  const column = tab.columnKeys().get(cardKey(0)) ?? 1;
  const rows = Math.max(1, Math.min(tab.lastRow(), titleAmong));
  const titles = tab.read({ row: 1, column, rows, columns: 1 }).map(([cell]) => cell);
  const row = titles.indexOf(drawn.heading?.title) + 1 || 1;
  changeNote({ tab, row, locked: tab.lockedAreas() }, (before) => ({ ...before, failures }));
}
