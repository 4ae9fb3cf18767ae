import type { Baseline, OvertakenCell } from '../schema/baseline';

/** One of them, and where. */
export interface OvertakenAt extends OvertakenCell {
  readonly id: string;
  readonly column: string;
}

type Known = Pick<Baseline, 'overtaken'>;

/** What is known of a cell that was edited on what the shop no longer has. */
export const overtakenIn = ({ overtaken }: Known, id: string, column: string): OvertakenCell | undefined =>
  overtaken?.[column]?.[id];

const listed = ({ overtaken = {} }: Known): OvertakenAt[] =>
  Object.entries(overtaken).flatMap(([column, cells]) =>
    Object.entries(cells).map(([id, cell]) => ({ id, column, ...cell })),
  );

/** The baseline with just these. */
export function withOvertaken({ overtaken: _, ...baseline }: Baseline, cells: readonly OvertakenAt[]): Baseline {
  if (cells.length === 0) return baseline;
  const byColumn = new Map<string, [string, OvertakenCell][]>();
  for (const { id, column, ...cell } of cells) {
    const ofColumn = byColumn.get(column) ?? [];
    ofColumn.push([id, cell]);
    byColumn.set(column, ofColumn);
  }
  const columns = [...byColumn].map(([column, ofColumn]) => [column, Object.fromEntries(ofColumn)] as const);
  return { ...baseline, overtaken: Object.fromEntries(columns) };
}

/** Those that are left of what was known before. */
export const overtakenStill = (before: Known, isLeft: (cell: OvertakenAt) => boolean): OvertakenAt[] =>
  listed(before).filter(isLeft);
