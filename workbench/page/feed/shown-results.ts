import type { Area } from '../../apps-script/workbook/area';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import { Grid } from '../../apps-script/workbook/grid';
import type { WorkbookSheet } from '../../apps-script/workbook/workbook';

/** What formulas of a tab showed when a page was last told, to find out where they show something else. */
export class ShownResults {
  #shown = new Grid('');

  /** What was shown goes along with the cells. */
  shift(shift: Shift): void {
    this.#shown.shift(shift);
  }

  /** Remembers what is shown now. @returns where it is not what was remembered. */
  update(sheet: WorkbookSheet): readonly Area[] {
    const [before, now] = [this.#shown, new Grid('')];
    const different: Area[] = [];
    const differs = (row: number, column: number): void => {
      different.push({ row, column, rows: 1, columns: 1 });
    };
    sheet.forEachResult((row, column, shown) => {
      const text = JSON.stringify(shown);
      now.set(row, column, text);
      if (before.get(row, column) !== text) differs(row, column);
    });
    before.forEach((_, row, column) => {
      if (now.get(row, column) === '') differs(row, column);
    });
    this.#shown = now;
    return different;
  }
}
