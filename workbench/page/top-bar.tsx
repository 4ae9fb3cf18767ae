import { MenuBarMenu } from './menu-bar-menu';
import type { MenuView } from './page-api';
import { addressOf } from './page-client';
import type { PageModel } from './page-model';

interface TopBarProps {
  readonly model: PageModel;
  readonly name: string;
  readonly person: string;
  readonly menus: readonly MenuView[];
}

/** The file's name, the menus that the script added, and who looks. */
export const TopBar = ({ model, name, person, menus }: TopBarProps) => (
  <header class="top">
    <svg class="file" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 2h9l6 6v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2Zm1 10v7h11v-7H6Zm2 2h2.5v1.2H8V14Zm4 0h3v1.2h-3V14Zm-4 2.5h2.5v1.2H8v-1.2Zm4 0h3v1.2h-3v-1.2Z" />
    </svg>
    <div>
      <h1>{name}</h1>
      <nav>
        {menus.map((menu) => (
          <MenuBarMenu key={menu.title} model={model} menu={menu} />
        ))}
      </nav>
    </div>
    <div class="person">
      <a href={addressOf('/spreadsheet.xlsx')} download={`${name}.xlsx`}>
        Download .xlsx
      </a>
      <span>{person}</span>
      <a href={`/?as=${person === 'colleague' ? 'owner' : 'colleague'}`} target="_blank" rel="noreferrer">
        Open as {person === 'colleague' ? 'the owner' : 'a colleague'}
      </a>
    </div>
  </header>
);
