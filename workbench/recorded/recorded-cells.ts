import { columnLetters, parseA1 } from '../apps-script/workbook/a1-notation';
import type { Area } from '../apps-script/workbook/area';

/** What cells of a sheet carry, by value: the areas in which it is found, in A1 notation. */
export type CellsByValue = Readonly<Record<string, readonly string[]>>;

interface Run {
  readonly value: string;
  readonly column: number;
  readonly columns: number;
}

/** Blanks are left out. */
export function toCellsByValue(lines: readonly (readonly string[])[]): CellsByValue {
  const open = new Map<string, Area & { readonly value: string }>();
  const found = new Map<string, string[]>();
  const close = (key: string, { value, ...area }: Area & { readonly value: string }): void => {
    open.delete(key);
    const areas = found.get(value) ?? [];
    areas.push(toA1(area));
    found.set(value, areas);
  };
  lines.forEach((line, index) => {
    const runs = new Map(runsOf(line).map((run) => [JSON.stringify(run), run]));
    for (const [key, area] of open) if (!runs.has(key)) close(key, area);
    for (const [key, run] of runs) {
      const area = open.get(key) ?? { ...run, row: index + 1, rows: 0 };
      open.set(key, { ...area, rows: area.rows + 1 });
    }
  });
  for (const [key, area] of open) close(key, area);
  return Object.fromEntries(found);
}

/** Neighbours in a line that are alike. */
function runsOf(line: readonly string[]): Run[] {
  const runs: Run[] = [];
  line.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value && last.column + last.columns === index + 1) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else if (value !== '') {
      runs.push({ value, column: index + 1, columns: 1 });
    }
  });
  return runs;
}

export const toA1 = ({ row, column, rows, columns }: Area): string => {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
};

/** @throws Error for what is no area. */
export function fromA1(text: string): Area {
  const area = parseA1(text, { maxRows: 0, maxColumns: 0 });
  if (!area) throw new Error(`"${text}" is no area`);
  return area;
}
