import { lastColumnOf, lastRowOf, overlaps, without } from '../area';
import { type Relocation, relocatedArea, relocatedAreas } from '../changes/relocated-area';
import type { EditedPlace, Protection, ProtectionContent } from '../protection';
import { protectedText, RefusedEdit } from '../refused-edit';
import { putBack, type UndoLog } from '../undo-log';

export const usualOwner = 'owner';

const open: ProtectionContent = {
  area: undefined,
  description: '',
  isWarningOnly: false,
  editors: undefined,
  unprotected: [],
};

/** Who may edit what in a workbook. Areas follow what people insert, delete and move; sorting leaves them where they are. */
export class ProtectionStore {
  /** Whose file it is: they may edit everything. */
  owner = usualOwner;
  #all: readonly Protection[] = [];
  #nextId = 1;

  constructor(private readonly undo: () => UndoLog | undefined) {}

  of(sheetId: number): readonly Protection[] {
    return this.#all.filter((protection) => protection.sheetId === sheetId);
  }

  /** @throws Error when it was removed. */
  get(id: number): Protection {
    const found = this.#all.find((protection) => protection.id === id);
    if (found === undefined) throw new Error('The protection has been removed.');
    return found;
  }

  add(sheetId: number, content: Partial<ProtectionContent> = {}): Protection {
    const added = { ...open, ...content, id: this.#nextId, sheetId };
    this.#nextId += 1;
    this.#all = [...this.#all, added];
    this.undo()?.push(() => this.#drop(added.id));
    return added;
  }

  update(id: number, change: Partial<ProtectionContent>): Protection {
    const before = this.get(id);
    const put = (protection: Protection): void => {
      this.#all = this.#all.map((other) => (other.id === id ? protection : other));
    };
    put({ ...before, ...change });
    this.undo()?.push(() => put(before));
    return this.get(id);
  }

  /** Takes away all protections of a sheet and, if it is to be locked, adds one by somebody else whose file it is. */
  lock(sheetId: number, isLocked: boolean): void {
    for (const { id } of this.of(sheetId)) this.remove(id);
    if (!isLocked) return;
    this.owner = 'somebody else';
    this.add(sheetId, { editors: [] });
  }

  remove(id: number): void {
    const before = this.get(id);
    this.#drop(id);
    this.undo()?.push(() => {
      this.#all = [...this.#all, before];
    });
  }

  /** Whether a person may edit what is protected. */
  mayEdit({ isWarningOnly, editors }: Protection, person: string): boolean {
    return isWarningOnly || person === this.owner || (editors?.includes(person) ?? true);
  }

  /** @throws RefusedEdit when a protection keeps the person from it. */
  check(person: string, sheetId: number, place: EditedPlace): void {
    if (this.#all.length === 0) return;
    const refuses = (protection: Protection): boolean =>
      protection.sheetId === sheetId && !this.mayEdit(protection, person) && covers(protection, place);
    if (this.#all.some(refuses)) throw new RefusedEdit(protectedText);
  }

  /** How to put back what there is now, beside what was added meanwhile. */
  keep(): () => void {
    const kept = this.#all;
    return () => {
      this.#all = putBack(kept, this.#all);
    };
  }

  /** Another sheet is protected in the same way. */
  copySheet(from: number, to: number): void {
    for (const { id: _, sheetId: __, ...content } of this.of(from)) this.add(to, content);
  }

  dropSheet(sheetId: number): void {
    this.#all = this.#all.filter((protection) => protection.sheetId !== sheetId);
  }

  relocate(relocation: Relocation): void {
    this.#all = this.#all.flatMap((protection) => {
      if (protection.sheetId !== relocation.sheetId) return [protection];
      const unprotected = relocatedAreas(protection.unprotected, relocation);
      if (protection.area === undefined) return [{ ...protection, unprotected }];
      const area = relocatedArea(protection.area, relocation);
      return area ? [{ ...protection, area, unprotected }] : [];
    });
  }

  #drop(id: number): void {
    this.#all = this.#all.filter((protection) => protection.id !== id);
  }
}

/** Whether a protection has to do with an edit there. */
function covers({ area, unprotected }: Protection, place: EditedPlace): boolean {
  switch (place.kind) {
    case 'cells': {
      if (area) return place.areas.some((edited) => overlaps(area, edited));
      const left = unprotected.reduce((pieces, hole) => pieces.flatMap((piece) => without(piece, hole)), place.areas);
      return left.length > 0;
    }
    case 'insertion': {
      if (area === undefined) return true;
      const last = place.axis === 'row' ? lastRowOf(area) : lastColumnOf(area);
      return area[place.axis] < place.before && place.before <= last;
    }
    case 'tab':
      return area === undefined;
    case 'wholeTab':
      return true;
  }
}
