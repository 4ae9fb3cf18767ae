/// <reference lib="dom" />
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MenuItem } from './menu-item';
import { buttonsIn, moveBy } from './menu-keys';

interface MenuProps {
  readonly class: string;
  /** What the button shows. */
  readonly children: ComponentChildren;
  /** What the button is called, where it shows no words. */
  readonly label?: string;
  /** Asked when it opens. */
  readonly items: () => readonly MenuItem[];
  /** Something was chosen, and done. */
  readonly done: () => void;
}

/**
 * A button with a menu. It closes when something in it was chosen, by Escape, or when the focus goes elsewhere; left and right go to the menus beside
 * it in a `nav`.
 */
export function Menu({ class: name, children, label, items, done }: MenuProps) {
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    isOpen.value = false;
  };
  const choose = (act: () => void): void => {
    close();
    act();
    done();
  };
  const leave = (): void => {
    close();
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be focused is within; here is only listened
    <div
      class={name}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        const beside = step === 0 ? undefined : openerBeside(opener.current, step);
        if (!beside) return;
        event.preventDefault();
        // Where the focus goes, it closes.
        const wasOpen = isOpen.value;
        beside.focus();
        if (wasOpen) beside.click();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          isOpen.value = true;
        }}
      >
        {children}
      </button>
      {isOpen.value && <Items items={items()} choose={choose} leave={leave} />}
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly MenuItem[];
  readonly choose: (act: () => void) => void;
  /** Back to what opened it. */
  readonly leave: () => void;
  readonly isBranch?: boolean;
}

/** Arrows, Home, End and letters move between the items, the first of which has the focus when the menu opens. */
function Items({ items, choose, leave, isBranch = false }: ItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => buttonsIn(list.current)[0]?.focus(), []);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || (event.key === 'ArrowLeft' && isBranch)) leave();
    else if (!moveBy(event, list.current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} class="menu-items" role="menu" tabIndex={-1} onKeyDown={handleKey}>
      {items.map((item, index) => {
        if (item === null) return <hr key={index} />;
        if ('items' in item) return <Branch key={item.label} item={item} choose={choose} />;
        return (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            disabled={item.isOff === true}
            onClick={() => choose(item.act)}
          >
            {item.label}
            {item.keys && <kbd>{item.keys}</kbd>}
          </button>
        );
      })}
    </div>
  );
}

interface BranchProps {
  readonly item: Extract<MenuItem, { readonly items: readonly MenuItem[] }>;
  readonly choose: (act: () => void) => void;
}

function Branch({ item: { label, items }, choose }: BranchProps) {
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div class="menu-branch">
      <button
        ref={opener}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight') return;
          event.preventDefault();
          event.stopPropagation();
          isOpen.value = true;
        }}
      >
        {label}
      </button>
      {isOpen.value && (
        <Items
          isBranch
          items={items}
          choose={choose}
          leave={() => {
            isOpen.value = false;
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Of the menu so many further in the same `nav`, around its ends; undefined where there is no other. */
function openerBeside(opener: HTMLElement | null, step: number): HTMLElement | undefined {
  const openers = [...(opener?.closest('nav')?.querySelectorAll<HTMLElement>('.menu > button') ?? [])];
  const place = opener ? openers.indexOf(opener) : -1;
  return place < 0 ? undefined : openers[(place + step + openers.length) % openers.length];
}
