import { choicesIn, keepRule } from '../../apps-script/workbook/validation-rule';
import type { Place } from '../grid/cell-places';
import type { PageModel } from '../page-model';
import { TextPanel } from './text-panel';

/** What the cells that are selected offer to choose from, a line each; none take the list away. */
export function ListPanel({ model, ...place }: Place & { readonly model: PageModel }) {
  const { grid } = model;
  if (!grid) return null;
  const { tabId, selection: areas } = grid;
  const save = (text: string): void => {
    const values = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const value = values.length === 0 ? '' : keepRule({ values, showsDropdown: true, allowsInvalid: false });
    model.edit({ kind: 'attribute', tabId, areas, attribute: 'validation', value });
  };
  return (
    <TextPanel
      model={model}
      {...place}
      label="Choices, one on each line"
      text={choicesIn(grid.cells.cell(place.row, place.column).look.validation ?? '').join('\n')}
      save={save}
    />
  );
}
