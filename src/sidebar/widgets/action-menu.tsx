import { useSignal } from '@preact/signals';
import type { TargetedFocusEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../shell/sidebar-context';
import { Icon } from './icon';

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
  const close = () => {
    isOpen.value = false;
    opener.current?.focus();
  };
  return (
    <div class="menu">
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        disabled={model.task.value !== null}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name="menu" />
      </button>
      {isOpen.value && (
        <MenuItems
          actions={actions}
          onDone={close}
          onLeft={(target) => {
            // The opener closes its menu by itself.
            if (target !== opener.current) isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}

interface MenuItemsProps {
  readonly actions: readonly Action[];
  readonly onDone: () => void;
  /** The focus went elsewhere. */
  readonly onLeft: (target: EventTarget | null) => void;
}

/** The arrows move between the items, the first of which has the focus when the menu opens. */
function MenuItems({ actions, onDone, onLeft }: MenuItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const move = (step: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const current = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(current + step + buttons.length) % buttons.length]?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  };
  const noticeLeaving = ({ relatedTarget, currentTarget }: TargetedFocusEvent<HTMLDivElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) onLeft(relatedTarget);
  };
  return (
    <div ref={list} class="menu-items" role="menu" tabIndex={-1} onKeyDown={handleKey} onFocusOut={noticeLeaving}>
      {actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onDone();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
