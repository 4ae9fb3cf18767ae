import type { TabPort } from '../../google/ports';
import { refuseTooManyCells } from '../../pull/cell-limit';
import type { ShopSession } from '../../runs/shop-session';
import { settleCellLanguage } from '../../state/cell-language';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import { type DrawnAlerts, type KnownAlerts, knownAlertsDocument } from '../../state/schema/alerts/known-alerts';
import type { DrawnTab } from '../../tables/drawn/draw-part';
import { type DrawnTable, drawTables } from '../../tables/drawn/draw-tables';
import { type ShownLine, shownLine, shownName } from '../../tables/drawn/drawn-rows';
import { freeTabName } from '../../tables/free-tab-name';
import { createSheetDates } from '../../tables/sheet-dates';
import { cellToWrite } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { alertColumns } from './alert-columns';
import { type AlertLine, alertLines } from './alert-lines';

const tableId = 'alerts';

/**
 * Writes what is known into its tab, where each row stays beside what a person keeps there; a tab is made where there is none, or not any more. Lasting when it
 * returns; cut off before, the next time finishes it.
 * @throws AddOnError `tabLocked`, `tabMoves`.
 */
export function drawAlerts(session: ShopSession, known: KnownAlerts, settings: AlertSettings): void {
  const { platform, store } = session;
  const { workbook, clock } = platform;
  const { language } = settleCellLanguage(session);
  const found = known.drawn && workbook.tab(known.drawn.tabId);
  if (found?.isLocked()) throw new AddOnError('tabLocked', { tab: found.name });
  const before: DrawnAlerts = (found && known.drawn) ?? { tabId: 0, lines: [], own: [] };
  const tab = found ?? addTab(session);
  const dates = createSheetDates(clock, workbook.timeZone);
  const cells = alertLines(language, known, settings).map((line) => cellsOf(line, dates));
  const lines = cells.map((line) => shownLine(alertColumns, line, dates));
  const coming = eachOnce([...(before.coming ?? []), ...lines]);
  const keep = (drawn: DrawnAlerts) => store.set(knownAlertsDocument, { ...known, drawn });
  // Lasting with the first of what is drawn: cut off there, the next time knows those rows for its own.
  keep({ ...before, tabId: tab.id, coming });
  store.save();
  const drawn: DrawnTab = { tab, flush: () => workbook.flush(), language, dates };
  const table: DrawnTable = {
    ...{ id: tableId, columns: alertColumns, names: namesOf(lines), cells, order: 'days' },
    before: { kind: 'named', names: namesOf(before.lines), lines: before.lines, coming, own: before.own },
  };
  let standing = drawTables(drawn, [table]);
  if (!standing) {
    writeHeadings(drawn);
    standing = drawTables(drawn, [table]);
  }
  keep({ tabId: tab.id, lines, own: standing?.own[tableId] ?? [] });
  store.commit();
}

const eachOnce = (lines: readonly ShownLine[]): readonly ShownLine[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
];

const namesOf = (lines: readonly ShownLine[]): string[] => lines.map(([name]) => shownName(name));

const cellsOf = (line: AlertLine, dates: ReturnType<typeof createSheetDates>) =>
  alertColumns.map(({ key, kind }) => cellToWrite({ kind }, { value: dates.toSheet(kind, line[key]), formula: '' }));

function addTab(session: ShopSession): TabPort {
  const { workbook } = session.platform;
  refuseTooManyCells(workbook, undefined, { rows: 1, columns: alertColumns.length });
  const { language } = settleCellLanguage(session);
  const tab = workbook.addTab(freeTabName(workbook, say(language, 'alert.tab')));
  tab.ensureSize(1, alertColumns.length);
  alertColumns.forEach(({ key, widthPixels }, index) => {
    tab.setColumnKey(index + 1, key);
    tab.setColumnWidths(index + 1, 1, widthPixels);
  });
  tab.hideColumns(1, 1);
  return tab;
}

function writeHeadings({ tab, language }: DrawnTab): void {
  const lastRow = tab.lastRow();
  const row = lastRow === 0 ? 1 : lastRow + 2;
  tab.ensureSize(row, alertColumns.length);
  const keys = tab.columnKeys();
  alertColumns.forEach(({ key, title }, index) => {
    const heading = { row, column: keys.get(key) ?? index + 1, rows: 1, columns: 1 };
    tab.setNumberFormat(heading, '@');
    tab.write(heading, [[title[language]]]);
    tab.setBold(heading);
  });
  if (lastRow === 0) tab.freeze(row);
}
