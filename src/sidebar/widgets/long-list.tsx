import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useSidebar } from '../shell/sidebar-context';

const itemsAtATime = 100;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item) => ComponentChildren;
}

/** The first hundred, and the rest when asked for: thousands of lines would make the panel slow. */
export function LongList<Item>({ items, keyOf, children }: LongListProps<Item>) {
  const { texts, format } = useSidebar();
  const limit = useSignal(itemsAtATime);
  const more = Math.min(itemsAtATime, items.length - limit.value);
  return (
    <>
      <ul class="lines">
        {items.slice(0, limit.value).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            limit.value += itemsAtATime;
          }}
        >
          {texts.showMore(format.number(more))}
        </button>
      )}
    </>
  );
}
