import { MemorySheet } from '../memory-sheet';
import type { PersonViews } from '../persons/person-views';
import { renameInFormulas } from '../referring-formulas';
import type { SheetSurroundings } from '../sheet-surroundings';
import { copyName } from './copy-name';
import { idAfter } from './sheet-ids';
import { checkName, checkRoom } from './workbook-limits';

/** Something that stands on cells without being one. */
interface PlacedStore {
  dropSheet(id: number): void;
}

interface CopiedStore {
  copySheet(from: number, to: number): void;
}

/** What of a workbook changes along with which sheets it has. */
interface AroundSheets {
  /** Each sheet gets them. */
  readonly surroundings: SheetSurroundings;
  readonly views: PersonViews;
  readonly placed: readonly PlacedStore[];
  /** What a copy of a sheet has of its own. */
  readonly copied: readonly CopiedStore[];
  readonly protections: CopiedStore;
}

/** How a copy of a sheet is made. */
export interface CopyOptions {
  /** As Sheets calls copies when absent. */
  readonly name?: string;
  readonly withProtections?: boolean;
}

/** Which sheets a workbook has, in their order. */
export class SheetList {
  #sheets: MemorySheet[] = [];
  #nextId = 0;

  constructor(private readonly around: AroundSheets) {}

  all(): readonly MemorySheet[] {
    return this.#sheets;
  }

  find(id: number): MemorySheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /** @throws Error when this many more cells exceed the workbook's limit. */
  checkRoom(cells: number): void {
    checkRoom(this.#sheets, cells);
  }

  insert(name: string, index = this.#sheets.length): MemorySheet {
    checkName(this.#sheets, name);
    this.checkRoom(26_000);
    return this.#place(name, index);
  }

  duplicate(id: number, { name, withProtections = false }: CopyOptions): MemorySheet {
    const original = this.find(id);
    if (original === undefined) throw new Error(`Sheet ${id} not found`);
    if (name !== undefined) checkName(this.#sheets, name);
    this.checkRoom(original.maxRows * original.maxColumns);
    const index = this.#sheets.indexOf(original) + 1;
    const copy = this.#place(name ?? copyName(original.name, this.#sheets), index);
    copy.copy(original);
    for (const store of this.around.copied) store.copySheet(id, copy.id);
    if (withProtections) this.around.protections.copySheet(id, copy.id);
    return copy;
  }

  move(id: number, index: number): void {
    const { surroundings } = this.around;
    const before = this.#sheets.findIndex((sheet) => sheet.id === id);
    const [moved] = this.#sheets.splice(before, 1);
    if (moved === undefined) return;
    this.#sheets.splice(index, 0, moved);
    surroundings.changed({ kind: 'tabs' });
    surroundings.undo?.push(() => this.move(id, before));
  }

  delete(id: number): void {
    const { surroundings, placed, views } = this.around;
    const sheets = this.#sheets;
    const keep = surroundings.undo ? surroundings.keepReferences() : undefined;
    this.#sheets = sheets.filter((sheet) => sheet.id !== id);
    for (const store of placed) store.dropSheet(id);
    const comeBack = views.leave(id);
    this.#changed();
    surroundings.undo?.push(() => {
      this.#sheets = [...sheets, ...this.#sheets.filter((sheet) => !sheets.includes(sheet))];
      comeBack();
      keep?.();
      this.#changed();
    });
  }

  rename(id: number, name: string): void {
    const { surroundings } = this.around;
    const sheet = this.find(id);
    if (sheet === undefined || sheet.name === name) return;
    checkName(this.#sheets, name, sheet);
    const before = sheet.name;
    sheet.setName(name);
    renameInFormulas(this.#sheets, before, name);
    surroundings.undo?.push(() => renameInFormulas(this.#sheets, name, before));
    surroundings.touch();
  }

  /** Empty sheets with ids and names of another workbook, in place of those that are there. */
  adopt(tabs: readonly Pick<MemorySheet, 'id' | 'name'>[]): readonly MemorySheet[] {
    this.#sheets = tabs.map(({ id, name }) => new MemorySheet(id, name, this.around.surroundings));
    this.#nextId = idAfter(Math.max(...tabs.map(({ id }) => id)));
    return this.#sheets;
  }

  /** No id that was given there is given once more. */
  succeed(before: SheetList): void {
    this.#nextId = before.#nextId;
  }

  #place(name: string, index: number): MemorySheet {
    const { surroundings, views } = this.around;
    const id = this.#nextId;
    this.#nextId = idAfter(id);
    const sheet = new MemorySheet(id, name, surroundings);
    this.#sheets.splice(index, 0, sheet);
    const backToFront = views.keepFront();
    views.activate(id);
    this.#changed();
    surroundings.undo?.push(() => {
      this.delete(id);
      backToFront();
    });
    return sheet;
  }

  #changed(): void {
    this.around.surroundings.touch();
    this.around.surroundings.changed({ kind: 'tabs' });
  }
}
