import * as fc from 'fast-check';
import { viewTab } from '../../workbench/tab-view';
import { openAnswering } from './answering-shop';

/** A record by what it truly is, whichever of that turns out to name it, and an amount that changes. */
interface True {
  readonly order: number;
  readonly parcel: string;
  readonly day: string;
  readonly total: number;
}

const trueKey = ({ order, parcel, day }: True): string => [order, parcel, day].join('/');

const record = fc.record({
  order: fc.integer({ min: 1, max: 4 }),
  parcel: fc.constantFrom('A', 'B', 'C', '7'),
  day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-02-28'),
  total: fc.integer({ min: 0, max: 3 }),
});

/** What happens in the shop between two pulls. */
interface Change {
  readonly added: readonly True[];
  readonly removed: number;
  readonly total: number;
  readonly turned: number;
}

const change = fc.record({
  added: fc.array(record, { maxLength: 3 }),
  removed: fc.integer({ min: 0, max: 5 }),
  total: fc.integer({ min: 0, max: 3 }),
  turned: fc.integer({ min: 0, max: 5 }),
});

const asAnswered = ({ order, parcel, day, total }: True) => ({ order_id: order, parcel, day, total });

/**
 * What the shop answers next, of all that ever were. Where new records come, all others are there: one that is gone and shares its name with a new one
 * cannot be told from it.
 */
function next(ever: readonly True[], { added, removed, total, turned }: Change): { ever: True[]; answered: True[] } {
  const known = new Set(ever.map(trueKey));
  const isNew = (one: True) => !known.has(trueKey(one)) && known.add(trueKey(one)).size > 0;
  const all = [...added.filter(isNew), ...ever.map((one) => ({ ...one, total: (one.total + total) % 4 }))];
  const there = added.length > 0 ? all : all.filter((_, index) => index !== removed);
  return { ever: all, answered: [...there.slice(turned), ...there.slice(0, turned)] };
}

/** The tab after each pull, and what a person notes beside every row that is new to them. */
function openNoted(mode: 'update' | 'append') {
  const { pull, everything, cloud, sheet } = openAnswering({ mode });
  const noteColumn = 12;
  const noted = new Set<string>();
  return {
    noted,
    pullAndNote: (records: readonly True[]) => {
      pull(records.map(asAnswered));
      const view = viewTab(cloud.workbook, sheet().id, 'day');
      const cellIn = (line: readonly unknown[], key: string) => line[view.columnOf(key) - 1];
      everything()
        .slice(1)
        .forEach((line, index) => {
          const name = [cellIn(line, 'order_id'), cellIn(line, 'parcel'), asDay(cellIn(line, 'day'))].join('/');
          const note = line[noteColumn - 1] ?? '';
          expect([name, '']).toContain(note);
          if (note !== '') return;
          expect(noted).not.toContain(name);
          noted.add(name);
          cloud.workbook.type(sheet().id, index + 2, noteColumn, name);
        });
    },
  };
}

describe('whatever comes, goes and changes places', () => {
  it.each(['update', 'append'] as const)(
    'every note stays beside its record, and every record has one row, in a pull that does %s',
    (mode) => {
      const first = fc.uniqueArray(record, { selector: trueKey, minLength: 2, maxLength: 6 });
      fc.assert(
        fc.property(first, fc.array(change, { minLength: 1, maxLength: 4 }), (records, changes) => {
          const { noted, pullAndNote } = openNoted(mode);
          let ever: readonly True[] = records;
          pullAndNote(ever);
          for (const one of changes) {
            const after = next(ever, one);
            ({ ever } = after);
            pullAndNote(after.answered);
            expect([...noted].sort()).toEqual(ever.map(trueKey).sort());
          }
        }),
        { numRuns: 20, seed: 15 },
      );
    },
  );
});

/** Cells hold days as days of a sheet's own count. */
const asDay = (cell: unknown): string =>
  typeof cell === 'number'
    ? new Date(Math.round((cell - 25_569) * 86_400_000)).toISOString().slice(0, 10)
    : String(cell);
