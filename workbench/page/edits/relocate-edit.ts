import type { Area } from '../../apps-script/workbook/area';
import { relocatedArea } from '../../apps-script/workbook/changes/relocated-area';
import { type Axis, type Shift, shifted } from '../../apps-script/workbook/changes/workbook-change';
import { RefusedEdit } from '../../apps-script/workbook/refused-edit';
import type { EditKind, EditOf, SheetEdit } from './sheet-edit';

/** Rows or columns of a tab that went elsewhere after a person had seen them where they were. */
export interface UnseenShift {
  readonly tabId: number;
  readonly shift: Shift;
}

/**
 * The edit as it reads where everything is now: it stays with the cells that it was meant for.
 * @throws RefusedEdit where these are not together any more.
 */
export function relocateEdit<Kind extends EditKind>(edit: EditOf<Kind>, unseen: UnseenShift): SheetEdit {
  const relocate: Relocators[Kind] = relocators[edit.kind as Kind];
  return relocate(edit, new Mover(unseen));
}

type Relocators = { readonly [Kind in EditKind]: (edit: EditOf<Kind>, mover: Mover) => SheetEdit };

const together = 'Rows or columns were inserted, deleted or moved here meanwhile, so nothing was done.';

class Mover {
  constructor(private readonly unseen: UnseenShift) {}

  area(tabId: number, area: Area): Area {
    const { axis } = this.unseen.shift;
    if (tabId !== this.unseen.tabId) return area;
    const to = (position: number) => shifted(this.unseen.shift, position);
    const moved = relocatedArea(area, { axis, to });
    if (moved?.rows !== area.rows || moved.columns !== area.columns) throw new RefusedEdit(together);
    return moved;
  }

  areas(tabId: number, areas: readonly Area[]): readonly Area[] {
    return areas.map((area) => this.area(tabId, area));
  }

  line(tabId: number, axis: Axis, at: number, count = 1): number {
    const extent = { row: 1, column: 1, rows: 1, columns: 1 };
    const area = axis === 'row' ? { ...extent, row: at, rows: count } : { ...extent, column: at, columns: count };
    return this.concerns(tabId, axis) ? this.area(tabId, area)[axis] : at;
  }

  concerns(tabId: number, axis: Axis): boolean {
    return tabId === this.unseen.tabId && axis === this.unseen.shift.axis;
  }
}

const inAreas = (
  edit: EditOf<'clear' | 'attribute' | 'checkboxes' | 'merge' | 'unmerge'>,
  mover: Mover,
): SheetEdit => ({
  ...edit,
  areas: mover.areas(edit.tabId, edit.areas),
});

const anywhere = (edit: SheetEdit): SheetEdit => edit;

function copied(edit: EditOf<'copy' | 'move'>, mover: Mover): SheetEdit {
  return { ...edit, from: mover.area(edit.fromTabId, edit.from), to: mover.area(edit.tabId, edit.to) };
}

const relocators: Relocators = {
  enter: (edit, mover) => ({ ...edit, to: mover.area(edit.tabId, edit.to) }),
  copy: copied,
  move: copied,
  fill: (edit, mover) => ({
    ...edit,
    from: mover.area(edit.tabId, edit.from),
    to: mover.area(edit.tabId, edit.to),
  }),
  clear: inAreas,
  attribute: inAreas,
  checkboxes: inAreas,
  shift: (edit, mover) => {
    const { tabId, shift } = edit;
    // Where a move was to end lies between lines that may have gone different ways.
    if (shift.kind === 'move' && mover.concerns(tabId, shift.axis)) throw new RefusedEdit(together);
    const at = mover.line(tabId, shift.axis, shift.at, shift.kind === 'insert' ? 1 : shift.count);
    return { ...edit, shift: { ...shift, at } };
  },
  hide: (edit, mover) => ({ ...edit, first: mover.line(edit.tabId, edit.axis, edit.first, edit.count) }),
  widen: (edit, mover) => ({
    ...edit,
    columns: edit.columns.map((column) => mover.line(edit.tabId, 'column', column)),
  }),
  freeze: anywhere,
  gridlines: anywhere,
  merge: inAreas,
  unmerge: inAreas,
  sort: (edit, mover) => ({
    ...edit,
    area: mover.area(edit.tabId, edit.area),
    keys: edit.keys.map((key) => ({ ...key, column: mover.line(edit.tabId, 'column', key.column) })),
  }),
  filter: (edit, mover) => ({ ...edit, area: edit.area && mover.area(edit.tabId, edit.area) }),
  filterColumn: (edit, mover) => ({ ...edit, column: mover.line(edit.tabId, 'column', edit.column) }),
  addTab: anywhere,
  renameTab: anywhere,
  duplicateTab: anywhere,
  deleteTab: anywhere,
  hideTab: anywhere,
  showTab: anywhere,
  moveTab: anywhere,
};
