import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Localization, localizationIn } from './localization';
import type { SidebarModel } from './sidebar-model';

/** What every component may use. */
export interface Sidebar extends Localization {
  readonly model: SidebarModel;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('Components of the sidebar live inside its context.');
  return sidebar;
}

/** Indonesian until the script has said which language the person uses. */
export const createSidebar = (model: SidebarModel): Sidebar => ({
  model,
  ...localizationIn(model.language.value, model.state.value?.timeZone),
});
