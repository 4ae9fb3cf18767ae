import { useSignal } from '@preact/signals';
import type { MenuEntry, MenuView } from './page-api';
import type { PageModel } from './page-model';

/** A menu with its title; it closes when something in it was chosen, or the focus goes elsewhere. */
export function MenuBarMenu({ model, menu }: { readonly model: PageModel; readonly menu: MenuView }) {
  const isOpen = useSignal(false);
  const choose = (handler: string): void => {
    isOpen.value = false;
    void model.runMenuItem(handler);
  };
  return (
    <div
      class="menu"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) isOpen.value = false;
      }}
    >
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {menu.title}
      </button>
      {isOpen.value && <Entries entries={menu.items} choose={choose} />}
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly choose: (handler: string) => void;
}

const Entries = ({ entries, choose }: EntriesProps) => (
  <div class="menu-items" role="menu">
    {entries.map((entry, index) =>
      entry ? <Entry key={entry.label} entry={entry} choose={choose} /> : <hr key={index} />,
    )}
  </div>
);

interface EntryProps {
  readonly entry: NonNullable<MenuEntry>;
  readonly choose: (handler: string) => void;
}

function Entry({ entry, choose }: EntryProps) {
  const isOpen = useSignal(false);
  if ('handler' in entry) {
    return (
      <button type="button" role="menuitem" onClick={() => choose(entry.handler)}>
        {entry.label}
      </button>
    );
  }
  return (
    <div class="menu-branch">
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {entry.label}
      </button>
      {isOpen.value && <Entries entries={entry.items} choose={choose} />}
    </div>
  );
}
