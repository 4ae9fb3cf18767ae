import { type Area, lastColumnOf, lastRowOf } from '../../apps-script/workbook/area';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import type { Workbook, WorkbookSheet } from '../../apps-script/workbook/workbook';
import { viewCharts } from '../charts/chart-view';
import type { SheetDelta, TabView } from './book-view';
import { DirtyCells } from './dirty-cells';
import type { LookPalette } from './look-palette';
import { RuledCells } from './ruled-cells';
import { ShownResults } from './shown-results';
import { readCells, readLayout } from './tab-reader';

/** With more shifts than this, a tab comes whole. */
const mostShifts = 200;

interface TakenFrom {
  readonly workbook: Workbook;
  readonly sheet: WorkbookSheet;
  readonly palette: LookPalette;
  /** Formulas may show something else. */
  readonly areResultsDirty: boolean;
}

/** A tab that pages show: what they were told of it, and what became different since. */
export class WatchedTab {
  readonly #results = new ShownResults();
  readonly #ruled = new RuledCells();
  #shifts: Shift[] = [];
  #dirty = new DirtyCells();
  #isLayoutDirty = false;
  /** As they were told last. */
  #told = { layout: '', charts: '' };
  /** Pages have not been told anything of it yet. */
  #isNew = true;

  constructor(private readonly sheetId: number) {}

  addCells(area: Area): void {
    this.#dirty.add(area);
  }

  addShift(shift: Shift): void {
    this.#shifts.push(shift);
    this.#dirty.shift(shift);
    this.#results.shift(shift);
    this.#ruled.shift(shift);
    this.#isLayoutDirty = true;
  }

  addLayout(): void {
    this.#isLayoutDirty = true;
  }

  /** What is different from what was told before, which from now on counts as told. */
  take({ workbook, sheet, palette, areResultsDirty }: TakenFrom): readonly SheetDelta[] {
    if (areResultsDirty || this.#isNew) for (const area of this.#results.update(sheet)) this.#dirty.add(area);
    const isAllOpen = this.#isNew || this.#isLayoutDirty || this.#shifts.length > 0;
    const changed = this.#dirty.areas();
    if (isAllOpen || changed.length > 0)
      for (const area of this.#ruled.update(sheet, isAllOpen ? undefined : changed)) this.#dirty.add(area);
    const isWhole = this.#isNew || this.#shifts.length > mostShifts;
    const deltas = isWhole ? this.#whole(workbook, sheet, palette) : this.#changes(workbook, sheet, palette);
    this.#shifts = [];
    this.#dirty = new DirtyCells();
    this.#isNew = false;
    this.#isLayoutDirty = false;
    return deltas;
  }

  #changes(workbook: Workbook, sheet: WorkbookSheet, palette: LookPalette): readonly SheetDelta[] {
    const tabId = this.sheetId;
    const deltas: SheetDelta[] = this.#shifts.map((shift) => ({ kind: 'shift', tabId, shift }));
    if (this.#isLayoutDirty) {
      const layout = readLayout(sheet);
      if (this.#isNews('layout', layout)) deltas.push({ kind: 'layout', tabId, layout });
    }
    for (const area of this.#dirty.areas()) {
      const inside = within(sheet, area);
      if (inside) deltas.push({ kind: 'cells', tabId, cells: readCells(sheet, inside, palette, this.#ruled) });
    }
    const charts = viewCharts(workbook, tabId);
    if (this.#isNews('charts', charts)) deltas.push({ kind: 'charts', tabId, charts });
    return deltas;
  }

  #whole(workbook: Workbook, sheet: WorkbookSheet, palette: LookPalette): readonly SheetDelta[] {
    const tab = readTab(workbook, sheet, palette, this.#ruled);
    this.#isNews('layout', tab.layout);
    this.#isNews('charts', tab.charts);
    return [{ kind: 'tab', tab }];
  }

  #isNews(part: 'layout' | 'charts', value: unknown): boolean {
    const text = JSON.stringify(value);
    const isNews = this.#told[part] !== text;
    this.#told[part] = text;
    return isNews;
  }
}

export const readTab = (
  workbook: Workbook,
  sheet: WorkbookSheet,
  palette: LookPalette,
  ruled: RuledCells,
): TabView => ({
  id: sheet.id,
  layout: readLayout(sheet),
  cells: readCells(sheet, sheet.usedArea(), palette, ruled),
  charts: viewCharts(workbook, sheet.id),
});

/** What of an area is in the grid; undefined when nothing is. */
function within({ maxRows, maxColumns }: WorkbookSheet, area: Area): Area | undefined {
  const rows = Math.min(lastRowOf(area), maxRows) - area.row + 1;
  const columns = Math.min(lastColumnOf(area), maxColumns) - area.column + 1;
  return rows < 1 || columns < 1 ? undefined : { ...area, rows, columns };
}
