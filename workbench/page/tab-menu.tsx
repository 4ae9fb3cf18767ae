import { useSignal } from '@preact/signals';
import type { TabHead } from './feed/book-view';
import type { PageModel } from './page-model';

interface TabMenuProps {
  readonly model: PageModel;
  readonly heads: readonly TabHead[];
  readonly tabId: number;
}

/** What can be done with the tab in front. */
export function TabMenu({ model, heads, tabId }: TabMenuProps) {
  const isOpen = useSignal(false);
  const index = heads.findIndex(({ id }) => id === tabId);
  const name = heads[index]?.name ?? '';
  const visible = heads.filter(({ isHidden }) => !isHidden);
  const [first, last] = [visible[0]?.id === tabId, visible.at(-1)?.id === tabId];
  const beside = (step: number): number =>
    heads.findIndex(({ id }) => id === visible[visible.findIndex((head) => head.id === tabId) + step]?.id);
  const items: readonly { readonly label: string; readonly isOff?: boolean; readonly act: () => void }[] = [
    { label: 'Delete', isOff: visible.length < 2, act: () => model.edit({ kind: 'deleteTab', tabId }) },
    { label: 'Duplicate', act: () => model.edit({ kind: 'duplicateTab', tabId }) },
    { label: 'Rename', act: () => model.renameTab(tabId, name) },
    { label: 'Hide sheet', isOff: visible.length < 2, act: () => model.edit({ kind: 'hideTab', tabId }) },
    { label: 'Move right', isOff: last, act: () => model.edit({ kind: 'moveTab', tabId, index: beside(1) }) },
    { label: 'Move left', isOff: first, act: () => model.edit({ kind: 'moveTab', tabId, index: beside(-1) }) },
  ];
  return (
    <div
      class="tab-menu"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) isOpen.value = false;
      }}
    >
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-label={`Menu of ${name}`}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        ▾
      </button>
      {isOpen.value && (
        <div class="menu-items" role="menu">
          {items.map(({ label, isOff = false, act }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              disabled={isOff}
              onClick={() => {
                isOpen.value = false;
                act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
