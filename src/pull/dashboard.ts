import { shopDay } from '../days/shop-day';
import { zoneMinute } from '../days/zone-time';
import type { TabPort } from '../google/ports';
import type { ShopSession } from '../runs/shop-session';
import { tellBeside } from '../runs/tell-beside';
import { cellLanguage, settleCellLanguage } from '../state/cell-language';
import {
  type DashboardTab,
  type DrawnDashboard,
  type DrawnHeading,
  dashboardDocument,
} from '../state/schema/dashboard';
import type { StateStore } from '../state/state-store';
import { freeTabName } from '../tables/free-tab-name';
import { createSheetDates } from '../tables/sheet-dates';
import { AddOnError } from '../text/add-on-error';
import { showDay, showMoment, showTime } from '../text/customs';
import { say } from '../text/message';
import { refuseTooManyCells } from './cell-limit';
import type { DashboardGrid } from './dashboard/dashboard-grid';
import { formatDashboard } from './dashboard/format-dashboard';
import { layout, locateColumns, placeColumns } from './dashboard/layout';
import { checkPeriod, monthSoFar, type Period, periodOn } from './dashboard/period';
import { type DashboardContent, readDashboard } from './dashboard/read-dashboard';
import { mayStand, writeDashboard } from './dashboard/write-dashboard';
import { clearFailedDashboard } from './notes/dashboard-note';
import { writeFailureNote } from './notes/pull-note';

export interface DashboardSummary {
  readonly tabId: number;
  readonly tabName: string;
  readonly from: string;
  readonly to: string;
  readonly calls: number;
  readonly charts: number;
  /** Milliseconds since 1970. */
  readonly pulledAt: number;
}

/** When the shop was asked, and how often. */
interface Reading {
  readonly at: number;
  readonly calls: number;
}

const nothingDrawn: DrawnDashboard = { rows: {}, charts: {} };

/**
 * Pulls the main reports onto one tab: headline figures, charts, and the tables behind them. All is read before the first cell is written.
 * @param period of the reports, also in days that move with the calendar (`today-7`); this month so far when absent.
 * @throws AddOnError `invalidInput` for a period that is none, `tabLocked`, both before anything is asked.
 */
export function pullDashboard(session: ShopSession, period?: Period): DashboardSummary {
  const { platform, store } = session;
  const { workbook, clock } = platform;
  const today = shopDay(clock.now());
  const shown = period ? checkPeriod(periodOn(today, period)) : monthSoFar(today);
  const known = store.get(dashboardDocument);
  const found = known && workbook.tab(known.tabId);
  if (found?.isLocked()) throw new AddOnError('tabLocked', { tab: found.name });
  try {
    return draw(session, shown, { found, known, ...(period ? { period } : {}) });
  } catch (error) {
    writeFailureNote(session, found?.id, error);
    throw error;
  }
}

/** The dashboard that there is, and the period that a person chose for it. */
interface DrawOrder {
  readonly found: TabPort | undefined;
  readonly known: DashboardTab | undefined;
  readonly period?: Period;
}

function draw(session: ShopSession, shown: Period, { found, known, period }: DrawOrder): DashboardSummary {
  const { platform, client, run, store } = session;
  const { workbook, clock } = platform;
  const callsBefore = client.requestCount();
  const content = readDashboard(client, shown, (done, total) => run.report('step.records', done, total));
  const read: Reading = { at: clock.now(), calls: client.requestCount() - callsBefore };
  run.report('step.landing', 0, 1);
  const tab = found ?? addDashboardTab(session, content);
  const shownContent = { ...content, heading: headingOf(session, content, read) };
  const before = (found && known?.drawn) || nothingDrawn;
  const of = { tabId: tab.id, ...(period ? { period } : {}) };
  const failing = known?.failingSince === undefined ? {} : { failingSince: known.failingSince };
  const coming = mayStand(before, content, createSheetDates(clock, workbook.timeZone));
  // Lasting with the first of what is drawn: cut off there, the next refresh knows those rows for its own.
  store.set(dashboardDocument, { ...of, ...failing, drawn: coming });
  store.save();
  const drawn = writeDashboard(gridOn(session, tab), () => workbook.flush(), shownContent, before);
  tellBeside(session, 'note', () => clearFailedDashboard(tab, { ...of, ...failing, drawn }));
  store.set(dashboardDocument, { ...of, drawn });
  store.commit();
  if (!found) workbook.activate(tab);
  run.report('step.landing', 1, 1);
  const charts = Object.keys(drawn.charts).length;
  return { tabId: tab.id, tabName: tab.name, ...shown, charts, calls: read.calls, pulledAt: read.at };
}

/** Of which days the dashboard is, as somebody chose it; `undefined` for this month so far, and where there is none. */
export const dashboardPeriod = ({ store, platform }: Pick<ShopSession, 'store' | 'platform'>): Period | undefined => {
  const known = store.readable(dashboardDocument);
  return known && platform.workbook.tab(known.tabId) ? known.period : undefined;
};

/** Pulls the dashboard anew for the period that it shows, if there is one. */
export function refreshDashboard(session: ShopSession): DashboardSummary | undefined {
  const known = session.store.get(dashboardDocument);
  return known && session.platform.workbook.tab(known.tabId) ? pullDashboard(session, known.period) : undefined;
}

/** Remembered before anything is drawn on it: a pull that is cut off leaves no second dashboard behind. */
function addDashboardTab(session: ShopSession, { figures }: DashboardContent): TabPort {
  const { workbook } = session.platform;
  refuseTooManyCells(workbook, undefined, { rows: layout.tables, columns: 1 });
  const tab = workbook.addTab(freeTabName(workbook, say(settleCellLanguage(session).language, 'dashboard.tab')));
  placeColumns(tab);
  formatDashboard(gridOn(session, tab), figures);
  remember(session.store, { tabId: tab.id, drawn: nothingDrawn });
  return tab;
}

function gridOn(session: ShopSession, tab: TabPort): DashboardGrid {
  const { platform } = session;
  const columns = locateColumns(tab);
  const lastRow = tab.lastRow();
  return {
    tab,
    columns,
    // Where all of it is gone, it is drawn below what people have put in its place.
    firstRow: lastRow === 0 ? 1 : lastRow + 2,
    dates: createSheetDates(platform.clock, platform.workbook.timeZone),
    language: cellLanguage(session),
  };
}

function remember(store: StateStore, tab: DashboardTab): void {
  store.set(dashboardDocument, tab);
  store.commit();
}

function headingOf(session: ShopSession, content: DashboardContent, { at }: Pick<Reading, 'at'>): DrawnHeading {
  const { platform, connection } = session;
  const language = cellLanguage(session);
  const { clock, workbook } = platform;
  const now = zoneMinute(clock, workbook.timeZone, at);
  const day = (text: string) => showDay(language, text);
  const { period, comparedWith } = content;
  const [, minute = ''] = now.split(' ');
  // What is sold until tonight is missing on one side of the comparison only.
  const isRunning = period.from <= shopDay(at) && shopDay(at) <= period.to;
  return {
    title: connection.shop.name,
    subtitle: say(language, isRunning ? 'dashboard.subtitleOfRunningDay' : 'dashboard.subtitle', {
      from: day(period.from),
      to: day(period.to),
      beforeFrom: day(comparedWith.from),
      beforeTo: day(comparedWith.to),
      until: showTime(language, minute),
      time: showMoment(language, now),
    }),
  };
}
