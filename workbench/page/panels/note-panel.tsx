import type { Place } from '../grid/cell-places';
import type { PageModel } from '../page-model';
import { TextPanel } from './text-panel';

/** The note of the cells that are selected; an empty one takes it away. */
export function NotePanel({ model, ...place }: Place & { readonly model: PageModel }) {
  const { grid } = model;
  if (!grid) return null;
  const { tabId, selection: areas } = grid;
  return (
    <TextPanel
      model={model}
      {...place}
      label="Note"
      text={grid.cells.cell(place.row, place.column).note}
      save={(value) => model.edit({ kind: 'attribute', tabId, areas, attribute: 'note', value })}
    />
  );
}
