import { baselineValue } from '../../state/dataset-tab';
import type { Baseline, BaselineValue } from '../../state/schema/baseline';
import type { KeptChange } from '../../state/schema/changes/kept-changes';
import type { SeenRows } from '../../state/schema/changes/seen-rows';
import type { PlainCell, Table } from '../../tables/table';
import { cutText } from '../../text/well-formed';
import { toBaselineValue } from '../landing/new-baseline';
import { shortTexts } from './short-texts';

/** A reading of the watched columns of a tab. */
export interface WatchedReading {
  readonly table: Pick<Table, 'columns' | 'rows'>;
  /** Keys of the watched columns. */
  readonly watched: readonly string[];
  /** Of the columns by which people know a record. */
  readonly labels: readonly string[];
  /** The column that says of which day a record is, where a refresh reads some days only. */
  readonly dayColumn: string | undefined;
  /** What was asked for, as a short text. */
  readonly asked: string;
  /** When it began; milliseconds since 1970. */
  readonly at: number;
  /** What was known of pushable cells before it, and which of that a push put there. */
  readonly known: Baseline;
  /** What is to become of a record that did not come. @param day as it was seen last; `''` where none was. */
  readonly missing: (id: string, day: PlainCell) => 'gone' | 'unread' | 'forgotten';
}

/** What changed since the reading before, in the order of the table, and what the next one is compared with. */
export interface ComparedReading {
  readonly seen: SeenRows;
  readonly changes: readonly KeptChange[];
  /** Whether there was a reading of the same to compare with. */
  readonly isCompared: boolean;
}

/** The first two of what is kept of a record. */
const labelKey = '#label';
const dayKey = '#day';
const own = 2;

/**
 * Compares a reading with the one before. Applied one after another, what it tells makes of what was seen before what is seen now, long texts but for what is left out of them: a value that was pushed from this file,
 * and changed by others after that, is two changes. One with nothing before it, or something else, tells nothing.
 */
export function compareSeen(before: SeenRows | undefined, reading: WatchedReading): ComparedReading {
  const { table, watched, asked } = reading;
  const columns = watched.filter((key) => table.columns.some((column) => column.key === key));
  const now = seenIn(reading, columns);
  const seen = { asked, columns: [labelKey, dayKey, ...columns], rows: now };
  if (!before || before.asked !== asked) return { seen, changes: [], isCompared: false };
  const compared = new Comparison(before, reading, columns);
  const changes = Object.entries(now).flatMap(([id, row]) => compared.changesOf(id, row));
  for (const id of Object.keys(before.rows)) {
    if (id in now) continue;
    const fate = reading.missing(id, compared.dayOf(id));
    if (fate === 'unread') now[id] = compared.inColumns(id, seen.columns);
    if (fate === 'gone') changes.push(compared.gone(id));
  }
  return { seen, changes, isCompared: true };
}

function seenIn(reading: WatchedReading, columns: readonly string[]): Record<string, readonly BaselineValue[]> {
  const { table, labels, dayColumn } = reading;
  const placeOf = new Map(table.columns.map(({ key }, place) => [key, place]));
  const rows: Record<string, readonly BaselineValue[]> = {};
  for (const id of table.rows.ids()) {
    const cells = table.rows.cells(id);
    const value = (key: string): string | number => toBaselineValue(cells[placeOf.get(key) ?? -1] ?? '');
    const label = labels.map((key) => String(value(key))).filter((text) => text !== '');
    rows[id] = [
      cutText(label.join(' · '), longestLabel),
      dayColumn === undefined ? '' : value(dayColumn),
      ...columns.map(value),
    ];
  }
  return rows;
}

const longestLabel = 200;

class Comparison {
  constructor(
    private readonly before: SeenRows,
    private readonly reading: WatchedReading,
    private readonly columns: readonly string[],
  ) {}

  dayOf(id: string): PlainCell {
    return baselineValue(this.before, id, dayKey) ?? '';
  }

  /** What was seen of a record, for other columns by now. */
  inColumns(id: string, columns: readonly string[]): readonly BaselineValue[] {
    return columns.map((key) => baselineValue(this.before, id, key) ?? '');
  }

  changesOf(id: string, row: readonly BaselineValue[]): readonly KeptChange[] {
    const about = { at: this.reading.at, id, label: String(row[0] ?? '') };
    if (!(id in this.before.rows)) return [{ ...about, kind: 'new', column: '', from: '', to: '' }];
    return this.columns.flatMap((column, place) => {
      // A column that was not watched before has nothing to be compared with.
      if (!this.before.columns.includes(column)) return [];
      const from = baselineValue(this.before, id, column) ?? '';
      const to = row[place + own] ?? '';
      return this.stepsBetween(id, column, from, to).map((step) => ({
        ...about,
        kind: 'value' as const,
        column,
        ...shortTexts(step),
      }));
    });
  }

  gone(id: string): KeptChange {
    const label = String(baselineValue(this.before, id, labelKey) ?? '');
    return { at: this.reading.at, id, label, kind: 'gone', column: '', from: '', to: '' };
  }

  private stepsBetween(id: string, column: string, from: BaselineValue, to: BaselineValue) {
    const { known } = this.reading;
    const pushed = known.pushed?.[id]?.includes(column) ? baselineValue(known, id, column) : undefined;
    const steps =
      pushed === undefined
        ? [{ from, to }]
        : [
            { from, to: pushed, isPushed: true as const },
            { from: pushed, to },
          ];
    return steps.filter((step) => step.from !== step.to);
  }
}
