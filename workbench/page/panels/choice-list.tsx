import { choicesIn } from '../../apps-script/workbook/validation-rule';
import type { Place } from '../grid/cell-places';
import type { PageModel } from '../page-model';
import { CellPopup } from './cell-popup';

/** What a cell offers; a click enters it. */
export function ChoiceList({ model, row, column }: Place & { readonly model: PageModel }) {
  const choices = choicesIn(model.grid?.cell(row, column).look.validation ?? '');
  const choose = (text: string): void => {
    const to = { row, column, rows: 1, columns: 1 };
    model.close();
    model.edit({ kind: 'enter', tabId: model.tabId.value, to, texts: [[text]] });
  };
  return (
    <CellPopup model={model} row={row} column={column} class="choices">
      <div role="menu" aria-label="Choices">
        {choices.map((choice) => (
          <button key={choice} type="button" role="menuitem" onClick={() => choose(choice)}>
            {choice}
          </button>
        ))}
      </div>
    </CellPopup>
  );
}
