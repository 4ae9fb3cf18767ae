import type { Area } from '../area';
import type { ProtectionStore } from '../stores/protection-store';
import type { PersonEditListener, StoredValue, WorkbookSheet } from '../workbook';

type Place = Pick<Area, 'row' | 'column'>;

/** Lets persons edit cells as far as protections let them, and tells whoever wants to know. Nobody is told of what scripts write. */
export class PersonEdits {
  #listeners: PersonEditListener[] = [];

  constructor(private readonly protections: ProtectionStore) {}

  listen(listener: PersonEditListener): void {
    this.#listeners.push(listener);
  }

  /** Takes over who listened to another's edits. */
  succeed(before: PersonEdits): void {
    this.#listeners = before.#listeners;
  }

  /** What is pasted, or typed into one cell, is read as typed. @throws RefusedEdit. */
  paste(sheet: WorkbookSheet, at: Place, texts: readonly (readonly string[])[], person: string | undefined): void {
    const area: Area = { row: at.row, column: at.column, rows: texts.length, columns: texts[0]?.length ?? 0 };
    const typed = texts.map((line) => line.map((text) => ({ $typed: text })));
    this.#perform(sheet, area, person, () => sheet.write(area, typed));
  }

  /** @throws RefusedEdit. */
  clear(sheet: WorkbookSheet, area: Area, person: string | undefined): void {
    this.#perform(sheet, area, person, () => sheet.clearContent(area));
  }

  /** @throws RefusedEdit where the person may not edit, or for what the rule of a cell does not take. */
  #perform(sheet: WorkbookSheet, area: Area, person: string | undefined, edit: () => void): void {
    if (person !== undefined) this.protections.check(person, sheet.id, { kind: 'cells', areas: [area] });
    if (this.#listeners.length === 0) {
      edit();
      return;
    }
    const single = area.rows === 1 && area.columns === 1;
    const shown = (): StoredValue | undefined => (single ? sheet.readValues(area)[0]?.[0] : undefined);
    const oldValue = shown();
    edit();
    const told = { sheetId: sheet.id, area, person, oldValue, value: shown() };
    for (const listener of this.#listeners) listener(told);
  }
}
