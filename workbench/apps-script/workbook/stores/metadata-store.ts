import type { Relocation } from '../changes/relocated-area';
import { putBack, type UndoLog } from '../undo-log';
import type { ColumnMetadata } from '../workbook';

/** {facts §1}: keys and values of a tab and its columns together. */
const maxSheetCharacters = 30_000;

/** Developer metadata of columns and tabs; those of columns move with them. */
export class MetadataStore {
  #all: readonly ColumnMetadata[] = [];
  #nextId = 1;

  constructor(private readonly undo: () => UndoLog | undefined) {}

  all(): readonly ColumnMetadata[] {
    return this.#all;
  }

  /** @throws Error when the tab would have too much of it. */
  add(metadata: Omit<ColumnMetadata, 'id'>): void {
    this.#checkRoom(metadata.sheetId, lengthOf(metadata));
    const id = this.#nextId;
    this.#nextId += 1;
    this.#all = [...this.#all, { ...metadata, id }];
    this.undo()?.push(() => this.#drop(id));
  }

  /** @throws Error when the tab would have too much of it. */
  setValue(id: number, value: string): void {
    const before = this.#all.find((metadata) => metadata.id === id);
    if (before === undefined) return;
    this.#checkRoom(before.sheetId, value.length - before.value.length);
    const set = (text: string): void => {
      this.#all = this.#all.map((metadata) => (metadata.id === id ? { ...metadata, value: text } : metadata));
    };
    set(value);
    this.undo()?.push(() => set(before.value));
  }

  remove(id: number): void {
    const before = this.#all.find((metadata) => metadata.id === id);
    if (before === undefined) return;
    this.#drop(id);
    this.undo()?.push(() => {
      this.#all = [...this.#all, before];
    });
  }

  clear(): void {
    this.#all = [];
  }

  /** How to put back what there is now, beside what was added meanwhile. */
  keep(): () => void {
    const kept = this.#all;
    return () => {
      this.#all = putBack(kept, this.#all);
    };
  }

  /** Another sheet gets the same metadata {facts §3}. */
  copySheet(from: number, to: number): void {
    for (const { id: _, ...metadata } of this.#all.filter(({ sheetId }) => sheetId === from)) {
      this.add({ ...metadata, sheetId: to });
    }
  }

  dropSheet(sheetId: number): void {
    this.#all = this.#all.filter((metadata) => metadata.sheetId !== sheetId);
  }

  relocate({ sheetId, axis, to }: Relocation): void {
    if (axis !== 'column') return;
    this.#all = this.#all.flatMap((metadata) => {
      if (metadata.sheetId !== sheetId) return [metadata];
      const column = to(metadata.column);
      return column === undefined ? [] : [{ ...metadata, column }];
    });
  }

  #drop(id: number): void {
    this.#all = this.#all.filter((metadata) => metadata.id !== id);
  }

  #checkRoom(sheetId: number, more: number): void {
    const own = this.#all.filter((metadata) => metadata.sheetId === sheetId);
    const used = own.reduce((sum, metadata) => sum + lengthOf(metadata), 0);
    if (used + more > maxSheetCharacters) {
      throw new Error(`The developer metadata of a sheet may have ${maxSheetCharacters} characters at most.`);
    }
  }
}

const lengthOf = ({ key, value }: Pick<ColumnMetadata, 'key' | 'value'>): number => key.length + value.length;
