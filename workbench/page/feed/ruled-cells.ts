import { ruledRows } from '../../apps-script/formula/ruled-looks';
import type { Area } from '../../apps-script/workbook/area';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import type { RuleLook } from '../../apps-script/workbook/format-rule';
import { Grid } from '../../apps-script/workbook/grid';
import type { WorkbookSheet } from '../../apps-script/workbook/workbook';

/** How rules have cells of a tab look, as a page was told last, to find out where they do otherwise now. */
export class RuledCells {
  #texts = new Grid('');
  #looks = new Map<string, RuleLook>();

  /** What was shown goes along with the cells. */
  shift(shift: Shift): void {
    this.#texts.shift(shift);
  }

  /**
   * Remembers what holds now.
   * @param changed the cells that have changed since; absent where everything may have.
   * @returns where it is not what was remembered.
   */
  update(sheet: WorkbookSheet, changed?: readonly Area[]): readonly Area[] {
    const rows = changed && ruledRows(sheet.formatRules, changed);
    const now = new Grid('');
    const different: Area[] = [];
    sheet.forEachRuledLook((row, column, look) => {
      const text = JSON.stringify(look);
      this.#looks.set(text, look);
      now.set(row, column, text);
    }, rows);
    const compare = (row: number, column: number): void => {
      if (now.get(row, column) !== this.#texts.get(row, column)) different.push({ row, column, rows: 1, columns: 1 });
    };
    now.forEach((_, row, column) => {
      compare(row, column);
    });
    this.#texts.forEach((_, row, column) => {
      if (now.get(row, column) === '' && (rows?.has(row) ?? true)) compare(row, column);
    });
    for (const { row, column } of different) this.#texts.set(row, column, now.get(row, column));
    return different;
  }

  lookAt(row: number, column: number): RuleLook | undefined {
    return this.#looks.get(this.#texts.get(row, column));
  }
}
