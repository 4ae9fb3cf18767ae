import { useSignal } from '@preact/signals';
import type { TargetedFocusEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { useSidebar } from './sidebar-context';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

interface ActionMenuProps {
  readonly label: string;
  readonly actions: readonly Action[];
}

/** Three dots that open a menu; Escape, a choice, or going elsewhere closes it. */
export function ActionMenu({ label, actions }: ActionMenuProps) {
  const { model } = useSidebar();
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const open = (opens: boolean) => {
    isOpen.value = opens;
  };
  const closeWhenLeft = ({ relatedTarget, currentTarget }: TargetedFocusEvent<HTMLDivElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) open(false);
  };
  return (
    <div
      class="menu"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen.value) return;
        open(false);
        opener.current?.focus();
      }}
      onFocusOut={closeWhenLeft}
    >
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        disabled={model.task.value !== null}
        onClick={() => open(!isOpen.value)}
      >
        <Icon name="menu" />
      </button>
      {isOpen.value && <MenuItems actions={actions} onChosen={() => open(false)} />}
    </div>
  );
}

interface MenuItemsProps {
  readonly actions: readonly Action[];
  readonly onChosen: () => void;
}

/** The arrows move between the items, the first of which has the focus when the menu opens. */
function MenuItems({ actions, onChosen }: MenuItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const move = (step: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const current = buttons.findIndex((button) => button === document.activeElement);
    buttons[(current + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={list}
      class="menu-items"
      role="menu"
      onKeyDown={(event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        move(step);
      }}
    >
      {actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onChosen();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
