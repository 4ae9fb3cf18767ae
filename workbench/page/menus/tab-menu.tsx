import type { TabHead } from '../feed/book-view';
import type { PageModel } from '../page-model';
import { Menu } from './menu';
import type { MenuItem } from './menu-item';

interface TabMenuProps {
  readonly model: PageModel;
  readonly heads: readonly TabHead[];
  readonly tabId: number;
}

/** What can be done with the tab in front. */
export function TabMenu({ model, heads, tabId }: TabMenuProps) {
  const name = heads.find(({ id }) => id === tabId)?.name ?? '';
  const visible = heads.filter(({ isHidden }) => !isHidden);
  const [first, last] = [visible[0]?.id === tabId, visible.at(-1)?.id === tabId];
  const beside = (step: number): number =>
    heads.findIndex(({ id }) => id === visible[visible.findIndex((head) => head.id === tabId) + step]?.id);
  const items: readonly MenuItem[] = [
    { label: 'Delete', isOff: visible.length < 2, act: () => model.edit({ kind: 'deleteTab', tabId }) },
    { label: 'Duplicate', act: () => model.edit({ kind: 'duplicateTab', tabId }) },
    { label: 'Rename', act: () => model.renameTab(tabId, name) },
    { label: 'Hide sheet', isOff: visible.length < 2, act: () => model.edit({ kind: 'hideTab', tabId }) },
    { label: 'Move right', isOff: last, act: () => model.edit({ kind: 'moveTab', tabId, index: beside(1) }) },
    { label: 'Move left', isOff: first, act: () => model.edit({ kind: 'moveTab', tabId, index: beside(-1) }) },
  ];
  return (
    <Menu class="tab-menu" label={`Menu of ${name}`} items={() => items} done={model.focusCells}>
      ▾
    </Menu>
  );
}
