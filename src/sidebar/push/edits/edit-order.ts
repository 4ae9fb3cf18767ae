import type { EditView } from '../../shell/server/rpc-views';
import { figuresOf } from './edit-figures';
import { groupEdits } from './edit-groups';

/** By what a table of edits can be put in order. */
export type OrderField = 'name' | 'sku' | 'column' | 'place' | 'now' | 'next' | 'shift' | 'status';

export interface EditOrder {
  readonly by: OrderField;
  readonly isDown: boolean;
}

/** What needs a person's eye comes first. */
export const usualOrder: EditOrder = { by: 'status', isDown: false };

/** By another field from the least on; by the same the other way round. */
export const orderedBy = ({ by, isDown }: EditOrder, field: OrderField): EditOrder => ({
  by: field,
  isDown: by === field && !isDown,
});

/** How columns are called, and their warehouses. */
export type NameColumn = (column: string) => { readonly title: string; readonly place: string };

type Sortable = number | string | null;

/** Edits in an order; those alike in it stay as they are among each other. Nothing comes last, whichever way round. */
export function orderEdits(
  edits: readonly EditView[],
  { by, isDown }: EditOrder,
  nameColumn: NameColumn,
): readonly EditView[] {
  if (by === 'status') {
    const groups = groupEdits(edits);
    return (isDown ? groups.reverse() : groups).flatMap((group) => group.edits);
  }
  const collator = new Intl.Collator(undefined, { numeric: true });
  const told = edits.map((edit) => ({ edit, value: fieldOf(edit, by, nameColumn) }));
  told.sort((one, other) => compare(collator, one.value, other.value, isDown ? -1 : 1));
  return told.map(({ edit }) => edit);
}

function fieldOf(edit: EditView, by: Exclude<OrderField, 'status'>, nameColumn: NameColumn): Sortable {
  switch (by) {
    case 'name':
      return edit.name || edit.sku || edit.recordId;
    case 'sku':
      return edit.sku;
    case 'column':
      return nameColumn(edit.column).title;
    case 'place':
      return nameColumn(edit.column).place;
    default:
      return figuresOf(edit)[by];
  }
}

function compare(collator: Intl.Collator, one: Sortable, other: Sortable, way: 1 | -1): number {
  const isNothing = (value: Sortable) => value === null || value === '';
  if (isNothing(one) || isNothing(other)) return Number(isNothing(one)) - Number(isNothing(other));
  if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
  return way * collator.compare(String(one), String(other));
}
