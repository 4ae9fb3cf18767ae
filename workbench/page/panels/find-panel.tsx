import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../grid/cell-places';
import type { PageModel } from '../page-model';

/** Goes from one cell that shows a text to the next, in the tab in front. */
export function FindPanel({ model }: { readonly model: PageModel }) {
  const text = useSignal('');
  const found = useSignal<readonly Place[]>([]);
  const at = useSignal(-1);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const go = (step: number): void => {
    found.value = model.grid?.cells.find(text.value) ?? [];
    const count = found.value.length;
    at.value = count === 0 ? -1 : (at.value + step + count) % count;
    const place = found.value[at.value];
    if (place) model.goTo(place);
  };
  return (
    <form
      class="find"
      aria-label="Find"
      onSubmit={(event) => {
        event.preventDefault();
        go(1);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') model.panels.close();
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label="Find in this sheet"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          at.value = -1;
          go(1);
        }}
      />
      <span role="status">{text.value === '' ? '' : `${at.value + 1} of ${found.value.length}`}</span>
      <button type="button" aria-label="Previous" onClick={() => go(-1)}>
        ↑
      </button>
      <button type="submit" aria-label="Next">
        ↓
      </button>
      <button type="button" aria-label="Close" onClick={model.panels.close}>
        ×
      </button>
    </form>
  );
}
