import type { Installation, UiPort } from './ports';

/** What the menu is called; a published add-on's is called by the add-on's name. */
const menuName = 'Ngorder';

/** Menu, sidebar and messages. Published add-ons must use the add-on menu {facts §5}. */
export const createUi = (installation: Installation): UiPort => ({
  locale: () => Session.getActiveUserLocale(),
  addMenu: (items) => {
    const ui = SpreadsheetApp.getUi();
    const menu = installation === 'published' ? ui.createAddonMenu() : ui.createMenu(menuName);
    for (const { label, handler } of items) menu.addItem(label, handler);
    menu.addToUi();
  },
  openSidebar: (title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
  },
  toast: (message, title) => SpreadsheetApp.getActiveSpreadsheet().toast(message, title),
});
