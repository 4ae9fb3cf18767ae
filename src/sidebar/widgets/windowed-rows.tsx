import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rowsInSight, type Sight, startsOf } from './row-window';

interface WindowedRowsProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  /** How many the table has. */
  readonly columns: number;
  /** Of a row that was not seen yet, in pixels. */
  readonly usualHeight: number;
  /** The cells of a row. */
  readonly children: (item: Item) => ComponentChildren;
}

/** Rows above and below those in sight are there too, so that neither the wheel nor the Tab key comes to a gap. */
const marginPixels = 400;

/**
 * The body of a table that may have thousands of rows: only those in sight of the page are there, and the one that has the focus. Rows are as high as they
 * are; how high is remembered once they were seen.
 */
export function WindowedRows<Item>({ items, keyOf, columns, usualHeight, children }: WindowedRowsProps<Item>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { current: heights } = useRef(new Map<string, number>());
  const measured = useSignal(0);
  const sight = useSignal<Sight>({ top: 0, bottom: window.innerHeight });
  const focused = useSignal('');
  const look = () => {
    const seen = sightOf(body.current);
    if (seen.top !== sight.value.top || seen.bottom !== sight.value.bottom) sight.value = seen;
  };
  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  // What stands above may have become higher, too.
  useLayoutEffect(() => {
    look();
    if (measure(body.current, heights)) measured.value += 1;
  });
  const keys = items.map(keyOf);
  const starts = startsOf(keys, (key) => heights.get(key) ?? usualHeight);
  // Read, so that it is drawn again once heights are known.
  const rows = measured.value >= 0 ? rowsInSight(starts, sight.value, keys.indexOf(focused.value)) : [];
  const startOf = (index: number) => starts[index] ?? 0;
  const end = startOf(items.length);
  const lastShown = rows.at(-1);
  return (
    <tbody
      ref={body}
      onFocusIn={({ target }) => {
        focused.value = rowOf(target)?.dataset.key ?? '';
      }}
      onFocusOut={() => {
        focused.value = '';
      }}
    >
      {rows.map((index, place) => {
        const before = rows[place - 1];
        const item = items[index];
        const key = keys[index];
        return (
          <Fragment key={key}>
            <Gap height={startOf(index) - (before === undefined ? 0 : startOf(before + 1))} columns={columns} />
            <tr data-key={key} aria-rowindex={index + 2}>
              {item !== undefined && children(item)}
            </tr>
          </Fragment>
        );
      })}
      <Gap height={end - (lastShown === undefined ? 0 : startOf(lastShown + 1))} columns={columns} />
    </tbody>
  );
}

/** Holds the place of rows that are not there. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? (
    <tr class="gap">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-key]') : null;

/** Which part of the rows can be seen, and somewhat more. */
function sightOf(body: Element | null): Sight {
  const top = body?.getBoundingClientRect().top ?? 0;
  return { top: -top - marginPixels, bottom: window.innerHeight - top + marginPixels };
}

/** Remembers how high the rows are that are there. @returns whether any is not as high as was thought. */
function measure(body: Element | null, heights: Map<string, number>): boolean {
  let isNews = false;
  for (const row of body?.querySelectorAll<HTMLElement>('tr[data-key]') ?? []) {
    const key = row.dataset.key ?? '';
    const { height } = row.getBoundingClientRect();
    if (heights.get(key) === height) continue;
    heights.set(key, height);
    isNews = true;
  }
  return isNews;
}
