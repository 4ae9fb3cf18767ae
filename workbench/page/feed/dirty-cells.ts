import { type Area, around, contains, lastColumnOf, lastRowOf } from '../../apps-script/workbook/area';
import { relocatedAreas } from '../../apps-script/workbook/changes/relocated-area';
import { type Shift, shifted } from '../../apps-script/workbook/changes/workbook-change';

/** With more pieces than this, one area around all of them is cheaper. */
const mostPieces = 200;

/** Where cells of a tab have to be read anew; perhaps more than changed, never less. */
export class DirtyCells {
  #areas: readonly Area[] = [];

  /** @param area inside the grid. */
  add(area: Area): void {
    const last = this.#areas.at(-1);
    if (area.rows < 1 || area.columns < 1 || (last && contains(last, area))) return;
    const joined = last && join(last, area);
    this.#areas = joined ? [...this.#areas.slice(0, -1), joined] : [...this.#areas, area];
    if (this.#areas.length > mostPieces) this.#areas = [around(this.#areas)];
  }

  shift(shift: Shift): void {
    this.#areas = relocatedAreas(this.#areas, { axis: shift.axis, to: (position) => shifted(shift, position) });
  }

  areas(): readonly Area[] {
    return this.#areas;
  }
}

/** Two areas that are one together; undefined for others. */
function join(a: Area, b: Area): Area | undefined {
  if (a.column === b.column && a.columns === b.columns && b.row >= a.row && b.row <= lastRowOf(a) + 1) {
    return { ...a, rows: Math.max(lastRowOf(a), lastRowOf(b)) - a.row + 1 };
  }
  if (a.row === b.row && a.rows === b.rows && b.column >= a.column && b.column <= lastColumnOf(a) + 1) {
    return { ...a, columns: Math.max(lastColumnOf(a), lastColumnOf(b)) - a.column + 1 };
  }
  return undefined;
}
