import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnLetters } from '../apps-script/workbook/a1-notation';
import { ChartLayer } from './charts/chart-layer';
import { cellId, GridRow } from './grid-row';
import type { GridView } from './page-api';
import { type PageModel, rowsAtATime } from './page-model';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Tab: [0, 1],
};

/** The active tab. A click selects, Enter or typing edits, Enter again enters. */
export function Grid({ model, grid }: { readonly model: PageModel; readonly grid: GridView }) {
  const table = useRef<HTMLTableElement>(null);
  const { row, column } = model.selected.value;
  const isEditing = model.draft.value !== null;
  useLayoutEffect(() => {
    document.getElementById(cellId(row, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (!isEditing) table.current?.focus({ preventScroll: true });
  }, [row, column, isEditing]);

  return (
    <div class={grid.hasGridlines ? 'grid' : 'grid bare'}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are typed into is a grid
        role="grid"
        tabIndex={0}
        aria-label="Cells"
        aria-activedescendant={cellId(row, column)}
        onKeyDown={(event) => handleKey(model, event)}
      >
        <colgroup>
          <col class="numbers" />
          {grid.columnWidths.map((width, index) => (
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th class="corner" />
            {Array.from({ length: grid.columns }, (_, index) => columnLetters(index + 1)).map((letters) => (
              <th key={letters}>{letters}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((cells, index) => (
            <GridRow
              key={index}
              number={index + 1}
              cells={cells}
              selectedColumn={index + 1 === row ? column : 0}
              isFrozen={index < grid.frozenRows}
              model={model}
            />
          ))}
        </tbody>
      </table>
      <ChartLayer charts={grid.charts} />
      {grid.rowCount > grid.rows.length && (
        <button type="button" class="more" onClick={() => void model.showMore()}>
          Show {Math.min(rowsAtATime, grid.rowCount - grid.rows.length)} more of {grid.rowCount} rows
        </button>
      )}
    </div>
  );
}

function handleKey(model: PageModel, event: KeyboardEvent): void {
  if (model.draft.value !== null || event.ctrlKey || event.metaKey || event.altKey) return;
  const { row, column } = model.selected.value;
  const step = steps[event.key];
  if (step) model.select({ row: row + step[0], column: column + step[1] });
  else if (event.key === 'Enter' || event.key === 'F2') model.edit();
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    model.edit('');
    void model.enter({ row: 0, column: 0 });
  } else if (event.key.length === 1) model.edit(event.key);
  else return;
  event.preventDefault();
}
