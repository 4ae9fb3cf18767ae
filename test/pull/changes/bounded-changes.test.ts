import { addChanges, mostChanges, mostDays, noChanges } from '../../../src/pull/changes/bounded-changes';
import type { KeptChange } from '../../../src/state/schema/changes/kept-changes';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 2, 2);
const at = (day: number, count: number): KeptChange[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ at: start + day * dayMs, id: String(n), label: '', kind: 'value' as const },
    ...{ column: 'price', from: n, to: n + 1 },
  }));

describe('changes that are kept', () => {
  it('are the latest, and how many had to go is kept beside, with the moment of the latest of them', () => {
    const full = addChanges(noChanges, at(1, mostChanges), start + dayMs);
    expect(full.left).toBeUndefined();
    const more = addChanges(full, at(2, 30), start + 2 * dayMs);
    expect(more.lines.length).toBe(mostChanges);
    expect(more.lines.slice(-30)).toEqual(at(2, 30));
    expect(more.left).toEqual({ count: 30, until: start + dayMs });
    const evenMore = addChanges(more, at(3, 5), start + 3 * dayMs);
    expect(evenMore.left).toEqual({ count: 35, until: start + dayMs });
  });

  it('are of the last days; what had to go is forgotten once it would have gone anyway', () => {
    const full = addChanges(noChanges, at(1, mostChanges + 7), start + dayMs);
    expect(full.left?.count).toBe(7);
    const later = addChanges(full, [], start + (mostDays + 2) * dayMs);
    expect(later).toEqual({ lines: [], isTold: false });
  });

  it('are told where nothing was added or taken away', () => {
    expect(addChanges(noChanges, [], start).isTold).toBe(true);
    expect(addChanges(noChanges, at(0, 1), start).isTold).toBe(false);
  });
});
