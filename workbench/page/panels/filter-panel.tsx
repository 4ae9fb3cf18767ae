import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Area } from '../../apps-script/workbook/area';
import { compareCells } from '../../apps-script/workbook/values/compare-cells';
import type { StoredValue } from '../../apps-script/workbook/workbook';
import type { Place } from '../grid/cell-places';
import type { UniverGrid } from '../grid/univer-grid';
import type { PageModel } from '../page-model';
import { CellPopup } from './cell-popup';

/** So many values are listed; whoever wants others searches for them. */
const mostListed = 200;

const without = (texts: ReadonlySet<string>, others: readonly string[]): ReadonlySet<string> =>
  new Set([...texts].filter((text) => !others.includes(text)));

/** What the cells below a heading show, each text once, in the order in which their values are sorted. */
function textsInOrder(grid: UniverGrid, area: Area, column: number): readonly string[] {
  const values = new Map<string, StoredValue>();
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    values.set(grid.cells.textOf(row, column), grid.cells.cell(row, column).value);
  }
  return [...values].sort(([, a], [, b]) => compareCells(a, b, true)).map(([text]) => text);
}

/** Sorting by a column of the filter, and choosing which of its texts are shown. While some are searched for, only these are selected and cleared. */
export function FilterPanel({ model, row, column }: Place & { readonly model: PageModel }) {
  const { grid } = model;
  const filter = grid?.layout.filter;
  const hidden = useSignal<ReadonlySet<string>>(
    new Set(filter?.hiddenValues.find(([filtered]) => filtered === column)?.[1] ?? []),
  );
  const searched = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  if (!grid || !filter) return null;
  const { area } = filter;
  const fitting = textsInOrder(grid, area, column).filter((text) =>
    text.toLowerCase().includes(searched.value.toLowerCase()),
  );
  const tabId = model.tabId.value;
  const { close } = model.panels;
  const sort = (ascending: boolean): void => {
    close();
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    model.edit({ kind: 'sort', tabId, area: below, keys: [{ column, ascending }] });
  };
  const toggle = (text: string): void => {
    const next = new Set(hidden.value);
    if (!next.delete(text)) next.add(text);
    hidden.value = next;
  };
  return (
    <CellPopup
      model={model}
      row={row}
      column={column}
      class="filter-panel"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <button type="button" onClick={() => sort(true)}>
        Sort A to Z
      </button>
      <button type="button" onClick={() => sort(false)}>
        Sort Z to A
      </button>
      <hr />
      <p>
        <button type="button" class="link" onClick={() => (hidden.value = without(hidden.value, fitting))}>
          Select all
        </button>
        <button type="button" class="link" onClick={() => (hidden.value = new Set([...hidden.value, ...fitting]))}>
          Clear
        </button>
      </p>
      <input
        type="search"
        ref={field}
        aria-label="Search values"
        value={searched.value}
        onInput={(event) => {
          searched.value = event.currentTarget.value;
        }}
      />
      <div class="values">
        {fitting.slice(0, mostListed).map((text) => (
          <label key={text}>
            <input type="checkbox" checked={!hidden.value.has(text)} onChange={() => toggle(text)} />
            {text || '(Blanks)'}
          </label>
        ))}
        {fitting.length > mostListed && <small>{fitting.length - mostListed} more; search for them.</small>}
      </div>
      <p>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            close();
            model.edit({ kind: 'filterColumn', tabId, column, hiddenValues: [...hidden.value] });
          }}
        >
          OK
        </button>
      </p>
    </CellPopup>
  );
}
