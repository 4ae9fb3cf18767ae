import type { Appearance, Installation, UiPort } from './ports';

/** What the menu is called; a published add-on's is called by the add-on's name. */
const menuName = 'Ngorder';

/** In pixels: room for a table, and no higher than a small laptop shows. */
const dialogSize = { width: 900, height: 560 };

/** Menu, sidebar and messages. Published add-ons must use the add-on menu {facts §5}. */
export function createUi(installation: Installation): UiPort {
  let locale: string | undefined;
  return {
    locale: () => {
      locale ??= accountLocale();
      return locale;
    },
    addMenu: (items) => {
      const ui = SpreadsheetApp.getUi();
      const menu = installation === 'published' ? ui.createAddonMenu() : ui.createMenu(menuName);
      for (const item of items) {
        if (item === 'separator') menu.addSeparator();
        else menu.addItem(item.label, item.handler);
      }
      menu.addToUi();
    },
    openSidebar: (title, appearance, page) => {
      const html = pageThatLooks(appearance).setTitle(title);
      if (page) html.append(`<meta name="ngorder-page" content="${page}">`);
      SpreadsheetApp.getUi().showSidebar(html);
    },
    openDialog: (title, appearance, plan) => {
      const html = pageThatLooks(appearance)
        .append(`<meta name="ngorder-plan" content="${plan}">`)
        .setWidth(dialogSize.width)
        .setHeight(dialogSize.height);
      SpreadsheetApp.getUi().showModelessDialog(html, title);
    },
    toast: (message, title) => SpreadsheetApp.getActiveSpreadsheet().toast(message, title),
  };
}

/** It stands in the page's first tag: whatever came after the page would be read once it is drawn, and the light one would flash. */
function pageThatLooks(appearance: Appearance): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  if (appearance === 'light') return page;
  return HtmlService.createHtmlOutput(page.getContent().replace('<html', `<html data-appearance="${appearance}"`));
}

/** {facts §4}: whether custom functions may ask is written nowhere. An answer in the usual language is better than none. */
function accountLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}
