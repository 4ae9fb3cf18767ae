import type { Area } from '../../apps-script/workbook/area';
import { relocatedAreas } from '../../apps-script/workbook/changes/relocated-area';
import { type Shift, shifted } from '../../apps-script/workbook/changes/workbook-change';

/** Where what is selected is after others inserted, deleted or moved rows and columns. */
export class FollowedSelection {
  /** What this page asked for, and was not told of yet. */
  #expected: readonly string[] = [];

  expect(tabId: number, shift: Shift): void {
    this.#expected = [...this.#expected, keyOf(tabId, shift)];
  }

  /** It was refused. */
  expectNoMore(tabId: number, shift: Shift): void {
    this.#take(keyOf(tabId, shift));
  }

  /** @returns no areas where all that was selected is gone. */
  follow(tabId: number, areas: readonly Area[], shifts: readonly Shift[]): readonly Area[] {
    return shifts.reduce((at, shift) => {
      const isOwn = this.#take(keyOf(tabId, shift));
      // Whoever inserts rows has the new ones selected.
      if (isOwn && shift.kind !== 'move') return at;
      return relocatedAreas(at, { axis: shift.axis, to: (position) => shifted(shift, position) });
    }, areas);
  }

  #take(key: string): boolean {
    const index = this.#expected.indexOf(key);
    this.#expected = this.#expected.filter((_, other) => other !== index);
    return index >= 0;
  }
}

const keyOf = (tabId: number, { kind, axis, at, count, ...rest }: Shift): string =>
  JSON.stringify([tabId, kind, axis, at, count, rest]);
