import type { CellMemory } from '../../tables/tab/cell-memory';
import type { ToldColumns } from '../../tables/tab/cell-states';
import type { PlainCell } from '../../tables/table';

/** Rows of the tab, and the record that each is to hold: another than before only where the pull replaces. */
export interface BlockOrder {
  readonly firstRow: number;
  readonly ids: readonly string[];
}

/** Some rows of the tab, side by side with what the pull wants in them. Cells by row and by place among the layout's columns. */
export interface ReadBlock extends BlockOrder {
  readonly current: readonly (readonly PlainCell[])[];
  /** Only where they were read: in what may be written. */
  readonly formulas: readonly string[][];
  /** The cells as the tab gave them. */
  readonly memory: CellMemory;
  readonly told: ToldColumns;
}

/** The same, once it was looked at. */
export interface Block extends ReadBlock {
  /** Columns by key whose cells do not belong beside their records: the shop's values take their places. */
  readonly displaced: ReadonlySet<string>;
}
