import type { UiPort } from './ports';

/** Menu, sidebar and messages. Published add-ons must use the add-on menu {facts §5}. */
export const createUi = (): UiPort => ({
  locale: () => Session.getActiveUserLocale(),
  addMenu: (items) => {
    const menu = SpreadsheetApp.getUi().createAddonMenu();
    for (const { label, handler } of items) menu.addItem(label, handler);
    menu.addToUi();
  },
  openSidebar: (title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
  },
  toast: (message, title) => SpreadsheetApp.getActiveSpreadsheet().toast(message, title),
});
