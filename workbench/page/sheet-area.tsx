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
  const opened = model.opened.value;
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current || model.grid) return;
    const grid = new UniverGrid(container.current, model);
    model.attach(grid);
    window.workbenchPage = { grid };
    // Before the grid, which has a clipboard of its own.
    container.current.addEventListener('copy', model.clipboard.copy, true);
    container.current.addEventListener('paste', model.clipboard.paste, true);
  }, [model]);
  const point = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    const corner = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : undefined;
    if (corner) model.hover(model.grid?.placeAt(clientX - corner.left, clientY - corner.top) ?? null);
  };
  return (
    <div class="grid">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be focused is within; here is only listened */}
      <div
        ref={container}
        class="cells"
        onMouseMove={point}
        onMouseLeave={() => model.hover(null)}
        onKeyDownCapture={(event) => handleKey(model, event)}
      />
      <ChartLayer model={model} />
      <CellNote model={model} />
      {opened?.what === 'choices' && <ChoiceList key={`${opened.row},${opened.column}`} model={model} {...opened} />}
      {opened?.what === 'note' && <NotePanel key={`${opened.row},${opened.column}`} model={model} {...opened} />}
      {opened?.what === 'list' && <ListPanel key={`${opened.row},${opened.column}`} model={model} {...opened} />}
      {model.isFinding.value && <FindPanel model={model} />}
      {opened?.what === 'filter' && <FilterPanel key={`${opened.row},${opened.column}`} model={model} {...opened} />}
    </div>
  );
}

/** What there is to undo, the workbook knows; and copying is left to the browser, which then asks what. */
function handleKey(model: PageModel, event: KeyboardEvent): void {
  if (event.key === 'F2' && event.shiftKey && model.grid?.isEditing === false) {
    model.write('note');
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || model.grid?.isEditing !== false) return;
  const key = event.key.toLowerCase();
  if (key === 'c' || (key === 'v' && !event.shiftKey)) {
    event.stopPropagation();
    return;
  }
  if (key === 'v') model.clipboardByMenu('paste', 'values');
  else if (key === 'x') model.clipboard.cut();
  else if (key === 'f') model.find();
  else if (key === 'z' && !event.shiftKey) model.undo();
  else if (key === 'y' || key === 'z') model.redo();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
