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

  /** Remembers what holds now. @returns where it is not what was remembered. */
  update(sheet: WorkbookSheet): readonly Area[] {
    const [before, now] = [this.#texts, new Grid('')];
    const different: Area[] = [];
    const differs = (row: number, column: number): void => {
      different.push({ row, column, rows: 1, columns: 1 });
    };
    sheet.forEachRuledLook((row, column, look) => {
      const text = JSON.stringify(look);
      this.#looks.set(text, look);
      now.set(row, column, text);
      if (before.get(row, column) !== text) differs(row, column);
    });
    before.forEach((_, row, column) => {
      if (now.get(row, column) === '') differs(row, column);
    });
    this.#texts = now;
    return different;
  }

  lookAt(row: number, column: number): RuleLook | undefined {
    return this.#looks.get(this.#texts.get(row, column));
  }
}
