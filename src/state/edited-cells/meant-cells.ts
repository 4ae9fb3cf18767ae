import { type ComparedRows, changedRows, comparedColumns } from '../../tables/tab/compared-rows';
import { mixedUpColumns } from '../../tables/tab/mix-ups';
import { baselineValue } from '../dataset-tab';
import type { Baseline, MeantCells } from '../schema/baseline';

/** The same rows, where nothing is to be surprised at in a cell that holds what a person said that they meant. */
export const besideMeant = (rows: ComparedRows, { meant }: Pick<Baseline, 'meant'>): ComparedRows => ({
  ...rows,
  saidAbout: (id, column) => {
    const value = meant?.[column]?.[id];
    return [...rows.saidAbout(id, column), ...(value === undefined ? [] : [value])];
  },
});

/** The baseline after a person said that what looks mixed up in the rows is meant. @param rows beside what the shop said. */
export function withMeant(baseline: Baseline, rows: ComparedRows): Baseline {
  const mixedUp = mixedUpColumns(rows);
  const doubted = comparedColumns(rows).filter(({ key }) => mixedUp.has(key));
  const columns = doubted.map((column) => {
    const cells = changedRows(column).map((row) => [rows.ids[row] ?? '', column.held[row] ?? ''] as const);
    return [column.key, Object.fromEntries(cells)] as const;
  });
  return { ...baseline, meant: { ...baseline.meant, ...Object.fromEntries(columns) } };
}

/** Whether a cell holds what a person said that they meant where it looked mixed up. */
export const isMeantCell = ({ meant }: Pick<Baseline, 'meant'>, id: string, column: string, held: unknown): boolean => {
  const value = meant?.[column]?.[id];
  return value !== undefined && String(value) === String(held);
};

/** What still differs from what the shop says: what arrived there, or is gone, is nothing to be remembered. */
export function stillMeant(meant: MeantCells, said: Baseline): MeantCells {
  const columns = Object.entries(meant).map(([column, cells]) => {
    const left = Object.entries(cells).filter(([id, value]) => {
      const now = baselineValue(said, id, column);
      return now !== undefined && now !== value;
    });
    return [column, Object.fromEntries(left)] as const;
  });
  return Object.fromEntries(columns.filter(([, cells]) => Object.keys(cells).length > 0));
}
