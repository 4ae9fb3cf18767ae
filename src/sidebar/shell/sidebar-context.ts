import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../texts/texts-in';
import { textsIn } from '../texts/texts-in';
import { createFormatter, type Formatter } from './formatter';
import type { SidebarModel } from './sidebar-model';

/** What every component may use. */
export interface Sidebar {
  readonly model: SidebarModel;
  readonly texts: Texts;
  readonly format: Formatter;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('Components of the sidebar live inside its context.');
  return sidebar;
}

/** Indonesian until the script has said which language the person uses. */
export function createSidebar(model: SidebarModel): Sidebar {
  const language = model.state.value?.language ?? 'id';
  return { model, texts: textsIn(language), format: createFormatter(language) };
}
