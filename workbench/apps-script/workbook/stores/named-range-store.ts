import type { Area } from '../area';
import { type Relocation, relocatedArea } from '../changes/relocated-area';
import { putBack, type UndoLog } from '../undo-log';

/** An area that has a name in the whole workbook. */
export interface NamedRange {
  readonly id: number;
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

const isNamed =
  (name: string) =>
  (range: NamedRange): boolean =>
    range.name.toLowerCase() === name.toLowerCase();

/** The named ranges of a workbook; they follow what people insert, delete and move. */
export class NamedRangeStore {
  #all: readonly NamedRange[] = [];
  #nextId = 1;

  constructor(private readonly undo: () => UndoLog | undefined) {}

  all(): readonly NamedRange[] {
    return this.#all;
  }

  named(name: string): NamedRange | undefined {
    return this.#all.find(isNamed(name));
  }

  /** Gives an area a name; one that has the name loses it. */
  set(name: string, sheetId: number, area: Area): void {
    const before = this.#all;
    this.#all = [...before.filter((range) => !isNamed(name)(range)), { id: this.#nextId, name, sheetId, area }];
    this.#nextId += 1;
    this.undo()?.push(() => {
      this.#all = before;
    });
  }

  remove(name: string): void {
    const before = this.#all;
    this.#all = before.filter((range) => !isNamed(name)(range));
    this.undo()?.push(() => {
      this.#all = before;
    });
  }

  /** How to put back what there is now, beside what was added meanwhile. */
  keep(): () => void {
    const kept = this.#all;
    return () => {
      this.#all = putBack(kept, this.#all);
    };
  }

  dropSheet(sheetId: number): void {
    this.#all = this.#all.filter((range) => range.sheetId !== sheetId);
  }

  relocate(relocation: Relocation): void {
    this.#all = this.#all.flatMap((range) => {
      if (range.sheetId !== relocation.sheetId) return [range];
      const area = relocatedArea(range.area, relocation);
      return area ? [{ ...range, area }] : [];
    });
  }
}
