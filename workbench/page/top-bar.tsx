import { Menu } from './menus/menu';
import type { MenuItem } from './menus/menu-item';
import { type SheetMenuTitle, sheetMenus, sheetMenuTitles } from './menus/sheet-menus';
import type { MenuEntry, MenuView } from './page-api';
import { addressOf } from './page-client';
import type { PageModel } from './page-model';

interface TopBarProps {
  readonly model: PageModel;
  readonly name: string;
  readonly person: string;
  readonly menus: readonly MenuView[];
}

/** The file's name, the menus of the spreadsheet and those that the script added, and who looks. */
export const TopBar = ({ model, name, person, menus }: TopBarProps) => (
  <header class="top">
    <svg class="file" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 2h9l6 6v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2Zm1 10v7h11v-7H6Zm2 2h2.5v1.2H8V14Zm4 0h3v1.2h-3V14Zm-4 2.5h2.5v1.2H8v-1.2Zm4 0h3v1.2h-3v-1.2Z" />
    </svg>
    <div>
      <h1>{name}</h1>
      <nav aria-label="Menus">
        {sheetMenuTitles.map((title) => (
          <Menu key={title} class="menu" items={() => itemsOf(model, title)} done={model.focusCells}>
            {title}
          </Menu>
        ))}
        {menus.map(({ title, items }) => (
          <Menu
            key={title}
            class="menu"
            items={() => items.map((entry) => toItem(model, entry))}
            done={model.focusCells}
          >
            {title}
          </Menu>
        ))}
      </nav>
    </div>
    <div class="person" lang={model.language.value}>
      <a href={addressOf('/spreadsheet.xlsx')} download={`${name}.xlsx`}>
        {model.texts.top.download}
      </a>
      <span>{person}</span>
      <a href={`/?as=${person === 'colleague' ? 'owner' : 'colleague'}`} target="_blank" rel="noreferrer">
        {person === 'colleague' ? model.texts.top.asOwner : model.texts.top.asColleague}
      </a>
    </div>
  </header>
);

function itemsOf(model: PageModel, title: SheetMenuTitle): readonly MenuItem[] {
  const situation = model.menuSituation();
  const { edit, undo, redo, clipboardByMenu, panels } = model;
  const { find, write } = panels;
  return situation ? sheetMenus[title](situation, { edit, undo, redo, clipboardByMenu, find, write }) : [];
}

function toItem(model: PageModel, entry: MenuEntry): MenuItem {
  if (entry === null) return null;
  const { label } = entry;
  if ('items' in entry) return { label, items: entry.items.map((inner) => toItem(model, inner)) };
  return { label, act: () => void model.runMenuItem(entry.handler) };
}
