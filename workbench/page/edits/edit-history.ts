import { RefusedEdit } from '../../apps-script/workbook/refused-edit';
import { UndoLog } from '../../apps-script/workbook/undo-log';
import type { Workbook } from '../../apps-script/workbook/workbook';
import { type EditedCells, performEdit } from './perform-edit';
import type { SheetEdit } from './sheet-edit';

const mostEdits = 100;

interface DoneEdit {
  readonly edit: SheetEdit;
  readonly log: UndoLog;
  /** Somebody else moved rows or columns of the tab since: what was noted is not where it was. */
  isOutdated: boolean;
}

/** What one person did to a spreadsheet, to be undone latest first and done again. What others wrote since stays. */
export class EditHistory {
  #done: DoneEdit[] = [];
  #undone: SheetEdit[] = [];
  #isOwn = false;

  constructor(
    /** May be another one later, of whose content nothing was done by this person. */
    private readonly book: { readonly workbook: Workbook },
    private readonly person: string,
  ) {
    book.workbook.onChange((change) => {
      if (change.kind === 'all') this.#done = [];
      else if (change.kind === 'shift' && !this.#isOwn) {
        for (const done of this.#done) if ('tabId' in done.edit) done.isOutdated ||= done.edit.tabId === change.sheetId;
      }
    });
  }

  /** @throws Error in words, with nothing done. */
  perform(edit: SheetEdit): EditedCells {
    const edited = this.#record(edit);
    this.#undone = [];
    return edited;
  }

  /** @returns whether there was anything to undo. @throws RefusedEdit where it cannot be undone any more. */
  undo(): boolean {
    const done = this.#done.pop();
    if (done === undefined) return false;
    if (done.isOutdated) {
      throw new RefusedEdit('Rows or columns were moved since by somebody else, so this can no longer be undone.');
    }
    this.#own(() => done.log.rollback());
    this.#undone.push(done.edit);
    return true;
  }

  /** @returns whether there was anything to do again. */
  redo(): boolean {
    const edit = this.#undone.pop();
    if (edit === undefined) return false;
    this.#record(edit);
    return true;
  }

  #record(edit: SheetEdit): EditedCells {
    const { workbook } = this.book;
    const log = new UndoLog();
    try {
      const edited = this.#own(() =>
        workbook.recordPerson(log, () => performEdit({ workbook, person: this.person }, edit)),
      );
      this.#done = [...this.#done.slice(1 - mostEdits), { edit, log, isOutdated: false }];
      return edited;
    } catch (error) {
      this.#own(() => log.rollback());
      throw error;
    }
  }

  #own<T>(act: () => T): T {
    this.#isOwn = true;
    try {
      return act();
    } finally {
      this.#isOwn = false;
    }
  }
}
