import type { Cell } from '../google/ports';
import { type Baseline, baselineValue, type DatasetTab } from '../state/dataset-tab';
import {
  nameColumn,
  productIdColumn,
  skuColumn,
  variationIdColumn,
  warehouseOfColumn,
} from '../tables/datasets/variations';
import { type ColumnNeeds, cellOf, idOf, type SnapshotRow, type TabSnapshot } from '../tables/tab-snapshot';
import { blocked, editKey, type PlannedEdit, type StockEdit } from './stock-edit';
import { brokenRule } from './stock-rules';

/** Edits that the rules let pass, and those that they do not. */
export interface FoundEdits {
  readonly sound: readonly StockEdit[];
  readonly blocked: readonly PlannedEdit[];
}

/** What finding edits looks at. A formula's value is an edit like any other. */
export const neededForEdits = ({ columns }: DatasetTab): ColumnNeeds => ({
  values: [
    skuColumn,
    nameColumn,
    productIdColumn,
    variationIdColumn,
    ...columns.filter(({ pushable }) => pushable).map(({ key }) => key),
  ],
  formulas: [],
});

/** The stock cells that differ from their baseline. A blank cell means "leave it"; rows without an id are the person's own. */
export function findEdits(snapshot: TabSnapshot, baseline: Baseline): FoundEdits {
  const rowsById = new Map<string, number>();
  for (const row of snapshot.rows) {
    const id = idOf(snapshot, row, variationIdColumn);
    rowsById.set(id, (rowsById.get(id) ?? 0) + 1);
  }
  const sound: StockEdit[] = [];
  const refused: PlannedEdit[] = [];
  for (const row of snapshot.rows) {
    const id = idOf(snapshot, row, variationIdColumn);
    if (id === '') continue;
    for (const edit of editsOfRow(snapshot, row, id, baseline)) {
      const broken = id in baseline.rows ? brokenRule(edit, { rowsWithId: rowsById.get(id) ?? 0 }) : unknownRow;
      if (broken) refused.push(blocked(edit, broken.message, broken.values));
      else sound.push(edit);
    }
  }
  return { sound, blocked: refused };
}

const unknownRow = { message: 'blocked.unknownRow', values: {} } as const;

function editsOfRow(snapshot: TabSnapshot, row: SnapshotRow, id: string, baseline: Baseline): StockEdit[] {
  return baseline.columns.flatMap((column) => {
    const warehouseId = warehouseOfColumn(column);
    if (warehouseId === undefined || !snapshot.columnOf.has(column)) return [];
    const { value } = cellOf(snapshot, row, column);
    const said = baselineValue(baseline, id, column) ?? '';
    if (value === '' || value === said) return [];
    return [
      {
        key: editKey(Number(id), warehouseId),
        variationId: Number(id),
        productId: Number(cellOf(snapshot, row, productIdColumn).value),
        warehouseId,
        sku: String(cellOf(snapshot, row, skuColumn).value),
        name: String(cellOf(snapshot, row, nameColumn).value),
        baseline: typeof said === 'number' ? said : '',
        wanted: plain(value),
      },
    ];
  });
}

const plain = (cell: Cell): number | string => (typeof cell === 'number' ? cell : String(cell));
