/// <reference lib="dom" />
import { useLayoutEffect, useRef } from 'preact/hooks';
import { choicesIn } from '../../apps-script/workbook/validation-rule';
import type { Place } from '../grid/cell-places';
import { buttonsIn, moveBy } from '../menus/menu-keys';
import type { PageModel } from '../page-model';
import { CellPopup } from './cell-popup';

/** What a cell offers; a click or Enter enters it. By keys it is gone about in like a menu, and Escape leaves the cell as it is. */
export function ChoiceList({ model, row, column }: Place & { readonly model: PageModel }) {
  const choices = choicesIn(model.grid?.cells.cell(row, column).look.validation ?? '');
  const choose = (text: string): void => {
    const to = { row, column, rows: 1, columns: 1 };
    model.panels.close();
    model.edit({ kind: 'enter', tabId: model.tabId.value, to, texts: [[text]] });
  };
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const buttons = buttonsIn(list.current);
    const now = choices.indexOf(model.grid?.cells.textOf(row, column) ?? '');
    buttons[Math.max(0, now)]?.focus();
  }, []);
  const handleKey = (event: KeyboardEvent): void => {
    // Otherwise the cells would hear it too.
    event.stopPropagation();
    const { activeElement } = document;
    // The key itself would go on to the cells, which have the focus again once something is chosen.
    if (event.key === 'Enter' && activeElement instanceof HTMLElement) activeElement.click();
    else if (event.key === 'Escape' || event.key === 'Tab') model.panels.close();
    else if (!moveBy(event, list.current)) return;
    event.preventDefault();
  };
  return (
    <CellPopup model={model} row={row} column={column} class="choices">
      <div ref={list} role="menu" aria-label="Choices" tabIndex={-1} onKeyDown={handleKey}>
        {choices.map((choice) => (
          <button key={choice} type="button" role="menuitem" onClick={() => choose(choice)}>
            {choice}
          </button>
        ))}
      </div>
    </CellPopup>
  );
}
