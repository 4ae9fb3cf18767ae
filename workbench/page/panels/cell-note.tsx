import type { PageModel } from '../page-model';
import { CellPopup } from './cell-popup';

/** The note of the cell under the pointer, or why its formula shows no value. */
export function CellNote({ model }: { readonly model: PageModel }) {
  const place = model.panels.hovered.value;
  const cell = place && model.grid?.cells.cell(place.row, place.column);
  const text = cell?.error || cell?.note;
  if (!place || !text) return null;
  return (
    <CellPopup model={model} {...place} class={cell?.error ? 'note error' : 'note'}>
      <div role="tooltip">{text}</div>
    </CellPopup>
  );
}
