import { findCells } from './cells/find-cells';
import type { TabPort, WorkbookPort } from './ports';
import { refusalIn } from './refused-write';
import { createTab } from './tab';

/** The spreadsheet that the add-on runs in. Tabs are looked up once per execution. */
export function createWorkbook(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let known: { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly tab: TabPort }[] | undefined;
  const all = () => {
    known ??= spreadsheet.getSheets().map((sheet) => ({ sheet, tab: createTab(sheet) }));
    return known;
  };
  /** Another execution may have made the sheet since they were looked up. */
  const tabOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): TabPort => {
    const id = sheet.getSheetId();
    const found = all().find(({ tab }) => tab.id === id)?.tab;
    if (found) return found;
    const tab = createTab(sheet);
    known = [...all(), { sheet, tab }];
    return tab;
  };
  const isThere = (id: number) => spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === id);
  const goBackTo = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
    const id = sheet.getSheetId();
    try {
      spreadsheet.setActiveSheet(sheet);
    } catch (error) {
      // Where somebody deleted it meanwhile, there is nothing to go back to.
      if (isThere(id)) throw error;
    }
  };
  return {
    id: spreadsheet.getId(),
    get name() {
      return spreadsheet.getName();
    },
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    tabs: () => all().map(({ tab }) => tab),
    tab: (id) => all().find(({ tab }) => tab.id === id)?.tab,
    tabNamed: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet ? tabOf(sheet) : undefined;
    },
    hasLostTab: () => {
      const ids = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
      return (known ?? []).some(({ tab }) => !ids.has(tab.id));
    },
    refusalIn,
    addTab: (name, isShown = false) => {
      const before = all();
      // A new tab comes to the front; a hidden one would leave the person somewhere else than they were.
      const active = isShown ? undefined : spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
      if (active) goBackTo(active);
      const added = { sheet, tab: createTab(sheet) };
      known = [...before, added];
      return added.tab;
    },
    removeTab: ({ id }) => {
      const found = all().find(({ tab }) => tab.id === id);
      if (!found) return;
      spreadsheet.deleteSheet(found.sheet);
      known = all().filter(({ tab }) => tab.id !== id);
    },
    activeTabId: () => spreadsheet.getActiveSheet()?.getSheetId(),
    selection: () => {
      const range = spreadsheet.getActiveRange();
      if (!range) return undefined;
      return {
        tab: tabOf(range.getSheet()),
        area: {
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        },
      };
    },
    selectedRows: () =>
      (spreadsheet.getActiveRangeList()?.getRanges() ?? []).map((range) => ({
        row: range.getRow(),
        rows: range.getNumRows(),
      })),
    activate: ({ id }) => {
      const found = all().find(({ tab }) => tab.id === id);
      if (found) spreadsheet.setActiveSheet(found.sheet);
    },
    select: ({ id }, row, column) => {
      all()
        .find(({ tab }) => tab.id === id)
        ?.sheet.getRange(row, column)
        .activate();
    },
    cellsWith: (text) => {
      // Before the search, so that one that is deleted during it is known to be lost.
      const tabs = all();
      return findCells(spreadsheet, text).flatMap(({ tabId, ...cell }) => {
        const tab = tabs.find(({ tab: { id } }) => id === tabId)?.tab;
        return tab ? [{ ...cell, tab }] : [];
      });
    },
    flush: () => SpreadsheetApp.flush(),
  };
}
