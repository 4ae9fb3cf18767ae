import { useEffect, useRef } from 'preact/hooks';
import { ChartLayer } from './charts/chart-layer';
import { UniverGrid } from './grid/univer-grid';
import type { PageModel } from './page-model';
import { CellNote } from './panels/cell-note';
import { ChoiceList } from './panels/choice-list';
import { FilterPanel } from './panels/filter-panel';
import { FindPanel } from './panels/find-panel';
import { ListPanel } from './panels/list-panel';
import { NotePanel } from './panels/note-panel';

/** The cells, and what lies over them. */
export function SheetArea({ model }: { readonly model: PageModel }) {
  const opened = model.panels.opened.value;
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cells = container.current;
    if (!cells || model.grid) return;
    // Before the grid, which hears keys there too.
    window.addEventListener(
      'keydown',
      (event) => {
        // What is typed into the name box is no key of the cell that is selected.
        const { target } = event;
        if (target instanceof Node && cells.contains(target) && !(target instanceof HTMLInputElement))
          handleKey(model, event);
      },
      true,
    );
    const grid = new UniverGrid(cells, model);
    model.attach(grid);
    window.workbenchPage = { grid };
    // Before the grid, which has a clipboard of its own.
    cells.addEventListener('copy', model.clipboard.copy, true);
    cells.addEventListener('paste', model.clipboard.paste, true);
  }, [model]);
  const point = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    const corner = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : undefined;
    if (corner) model.panels.hover(model.grid?.placeAt(clientX - corner.left, clientY - corner.top) ?? null);
  };
  return (
    <div class="grid">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be focused is within; here is only listened */}
      <div ref={container} class="cells" onMouseMove={point} onMouseLeave={() => model.panels.hover(null)} />
      <ChartLayer model={model} />
      <CellNote model={model} />
      {opened?.what === 'choices' && <ChoiceList key={`${opened.row},${opened.column}`} model={model} {...opened} />}
      {opened?.what === 'note' && <NotePanel key={`${opened.row},${opened.column}`} model={model} {...opened} />}
      {opened?.what === 'list' && <ListPanel key={`${opened.row},${opened.column}`} model={model} {...opened} />}
      {model.panels.isFinding.value && <FindPanel model={model} />}
      {opened?.what === 'filter' && <FilterPanel key={`${opened.row},${opened.column}`} model={model} {...opened} />}
    </div>
  );
}

function handleKey(model: PageModel, event: KeyboardEvent): void {
  if (model.grid?.isEditing !== false) return;
  const isModified = event.ctrlKey || event.metaKey;
  const whatNext = isModified ? editByKey(model, event) : openByKey(model, event) ? 'done' : 'gridsOwn';
  if (whatNext === 'gridsOwn') return;
  if (whatNext === 'done') event.preventDefault();
  event.stopImmediatePropagation();
}

/** As Sheets does: a note by Shift+F2, what a cell offers by Enter or Alt+Down. */
function openByKey(model: PageModel, { key, shiftKey, altKey }: KeyboardEvent): boolean {
  if (key === 'F2' && shiftKey) model.panels.write('note');
  else if (shiftKey || !(key === 'Enter' || (key === 'ArrowDown' && altKey))) return false;
  else return model.panels.openAtCell(altKey);
  return true;
}

/** What there is to undo, the workbook knows; and copying is left to the browser, which then asks what. */
function editByKey(model: PageModel, event: KeyboardEvent): 'done' | 'browsersOwn' | 'gridsOwn' {
  const key = event.key.toLowerCase();
  if (key === 'c' || (key === 'v' && !event.shiftKey)) return 'browsersOwn';
  if (key === 'v') model.clipboardByMenu('paste', 'values');
  else if (key === 'x') model.clipboard.cut();
  else if (key === 'f') model.panels.find();
  else if (key === 'z' && !event.shiftKey) model.undo();
  else if (key === 'y' || key === 'z') model.redo();
  else return 'gridsOwn';
  return 'done';
}
