import type { Localization } from './localization';
import type { PlainPage } from './plain-page';
import type { SidebarModel } from './sidebar-model';

/** A line of the shop's menu. */
export interface MenuEntry {
  readonly label: (localization: Localization) => string;
  readonly open: (model: SidebarModel) => unknown;
}

export const entryOf = (page: PlainPage): MenuEntry => ({ label: page.title, open: (model) => model.open(page) });
