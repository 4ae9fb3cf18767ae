import { signal } from '@preact/signals';
import type { Area } from '../../apps-script/workbook/area';
import { choicesIn } from '../../apps-script/workbook/validation-rule';
import { isFilterHeading } from '../grid/cell-display';
import type { Place } from '../grid/cell-places';
import type { UniverGrid } from '../grid/univer-grid';

/** What opens beside a cell. */
type OpenedPanel = 'choices' | 'filter' | 'note' | 'list';

/** What stands open beside a cell, or over all of them. */
export class CellPanels {
  /** What was pressed in a cell, and stays open beside it. */
  readonly opened = signal<{
    readonly what: OpenedPanel;
    readonly row: number;
    readonly column: number;
  } | null>(null);
  readonly isFinding = signal(false);
  /** The cell under the pointer. */
  readonly hovered = signal<Place | null>(null);

  /** @param grid the cells, once there are any. */
  constructor(private readonly grid: () => UniverGrid | undefined) {}

  readonly hover = (place: Place | null) => {
    const now = this.hovered.value;
    if (now?.row !== place?.row || now?.column !== place?.column) this.hovered.value = place;
  };

  readonly scrolled = () => {
    this.opened.value = null;
    this.hovered.value = null;
  };

  /** Pressing what is drawn in a cell also selects the cell. */
  readonly selected = (area: Area | undefined) => {
    const opened = this.opened.value;
    if (opened?.row !== area?.row || opened?.column !== area?.column) this.opened.value = null;
  };

  readonly pressed = (what: 'choices' | 'filter', row: number, column: number) => {
    this.opened.value = { what, row, column };
  };

  /** Opens what is written beside the first cell of what is selected. */
  readonly write = (what: 'note' | 'list') => {
    const [area] = this.grid()?.selection ?? [];
    if (area) this.opened.value = { what, row: area.row, column: area.column };
  };

  /**
   * Opens by a key what the first selected cell offers to choose from, or what it filters where that is asked for too.
   * @returns false where there is no such thing, or where the cell is being typed into.
   */
  readonly openAtCell = (mayFilter: boolean): boolean => {
    const grid = this.grid();
    const [area] = grid?.selection ?? [];
    if (!grid || !area || grid.isEditing) return false;
    const { row, column } = area;
    const hasChoices = choicesIn(grid.cells.cell(row, column).look.validation ?? '').length > 0;
    if (hasChoices) this.pressed('choices', row, column);
    else if (mayFilter && isFilterHeading(grid.layout, row, column)) this.pressed('filter', row, column);
    else return false;
    return true;
  };

  readonly find = () => {
    this.isFinding.value = true;
  };

  /** Closes what was opened beside a cell; the keys go to the cells again. */
  readonly close = () => {
    this.opened.value = null;
    this.isFinding.value = false;
    this.grid()?.focus();
  };
}
