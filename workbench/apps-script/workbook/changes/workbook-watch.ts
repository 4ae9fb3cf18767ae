import type { WorkbookChange, WorkbookChangeListener } from './workbook-change';

/** Those who are told of everything that changes in a workbook. */
export class WorkbookWatch {
  #listeners: WorkbookChangeListener[] = [];

  listen(listener: WorkbookChangeListener): void {
    this.#listeners.push(listener);
  }

  readonly tell = (change: WorkbookChange): void => {
    for (const listener of this.#listeners) listener(change);
  };

  /** Takes over who watched another workbook, whose content is no more what they watch. */
  succeed(before: WorkbookWatch): void {
    this.#listeners = before.#listeners;
    this.tell({ kind: 'all' });
  }
}
