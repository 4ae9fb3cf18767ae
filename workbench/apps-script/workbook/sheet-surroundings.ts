import type { ChangedCells } from '../formula/calculation/calculated-sheet';
import type { Shift, WorkbookChange } from './changes/workbook-change';
import type { UndoLog } from './undo-log';
import type { CellReading } from './values/written-value';

/** What a sheet asks of its workbook. */
export interface SheetSurroundings extends CellReading {
  readonly undo: UndoLog | undefined;
  /** For whoever watches the workbook. */
  changed(change: WorkbookChange): void;
  /** Something formulas depend on has changed: what was entered in some cells, or anything where nothing is said. */
  touch(changed?: ChangedCells): void;
  /** Brings the results of formulas up to date. */
  settle(): void;
  /** @throws Error when this many more cells exceed the workbook's limit. */
  checkRoom(cells: number): void;
  /** How to put back formulas, charts, metadata and the like as they refer to cells now, whatever is deleted meanwhile. */
  keepReferences(): () => void;
  /** Takes away all protections of a sheet and, if it is to be locked, adds one by somebody else whose file it is. */
  lock(sheetId: number, isLocked: boolean): void;
  /** Rows or columns of a sheet went elsewhere: metadata and formulas follow. */
  relocate(sheetId: number, shift: Shift): void;
  /** Rows changed places. */
  moved(): void;
}
