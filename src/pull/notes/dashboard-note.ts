import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { type DashboardTab, type DrawnHeading, dashboardDocument } from '../../state/schema/dashboard';
import { overlap } from '../../tables/tab/locked-cells';
import type { AddOnError } from '../../text/add-on-error';
import { cardKey } from '../dashboard/layout';
import { failureLine } from './failure-line';
import { printNote, readNote } from './note-lines';

/** A dashboard may have been moved far down by rows above it. */
const titleAmong = 200;

/** A dashboard that was not refreshed says so beside its title, and since when that is so. */
export function noteFailedDashboard(session: ShopSession, tab: TabPort, failure: AddOnError): void {
  const { store, platform } = session;
  const known = store.readable(dashboardDocument);
  if (!known || tab.isLocked()) return;
  const { failingSince = platform.clock.now(), drawn } = known;
  const isHalfway = drawn.coming !== undefined;
  setFailures(tab, drawn.heading, [failureLine(session, failure, { failingSince, isHalfway })]);
  if (known.failingSince !== undefined) return;
  store.set(dashboardDocument, { ...known, failingSince });
  store.commit();
}

/** What an earlier refresh said there goes with the next that succeeds. */
export function clearFailedDashboard(tab: TabPort, { failingSince, drawn }: DashboardTab): void {
  if (failingSince !== undefined) setFailures(tab, drawn.heading, []);
}

/** In the title's row alone, wherever it stands; what a person wrote there stays. */
function setFailures(tab: TabPort, heading: DrawnHeading | undefined, failures: readonly string[]): void {
  const column = tab.columnKeys().get(cardKey(0));
  const rows = Math.min(tab.lastRow(), titleAmong);
  if (column === undefined || rows === 0) return;
  const area = { row: 1, column, rows, columns: 1 };
  const texts = tab.read(area).map(([cell]) => String(cell ?? ''));
  const titled = texts.indexOf(heading?.title ?? '');
  const titleRow = (titled < 0 ? texts.findIndex((text) => text !== '') : titled) + 1;
  const locked = tab.lockedAreas();
  tab.readNotes(area).forEach(([note = ''], index) => {
    const row = index + 1;
    const after = printNote({ ...readNote(note), failures: row === titleRow ? failures : [] });
    const isLocked = locked.some((one) => overlap(one, { row, column, rows: 1, columns: 1 }));
    if (!isLocked && isOurs(note, after)) tab.setNote(row, column, after);
  });
}

/** A note without a line of ours is left alone, to the last blank. */
const isOurs = (before: string, after: string): boolean =>
  before !== after && (readNote(before).failures.length > 0 || readNote(after).failures.length > 0);
