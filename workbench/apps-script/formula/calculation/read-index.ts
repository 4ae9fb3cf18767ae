import { type Area, overlaps } from '../../workbook/area';
import type { CalculatedSheet } from './calculated-sheet';
import type { FormulaCell, SheetArea } from './formula-cell';

interface Readers {
  readonly area: Area;
  readonly cells: Set<FormulaCell>;
}

/** Which formulas were computed from which cells. */
export class ReadIndex {
  readonly #bySheet = new Map<
    CalculatedSheet,
    { readonly single: Map<string, Readers>; readonly ranges: Map<string, Readers> }
  >();

  constructor(cells: readonly FormulaCell[]) {
    for (const cell of cells) {
      for (const read of cell.reads) this.#add(read, cell);
    }
  }

  /** Those that depend on some cells, directly or through others; none of them twice. */
  dependentsOf(changed: readonly SheetArea[]): readonly FormulaCell[] {
    const found = new Set<FormulaCell>();
    const waiting = [...changed];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const { cells } of this.#readersOf(next)) {
        for (const cell of cells) {
          if (found.has(cell)) continue;
          found.add(cell);
          waiting.push(cell);
        }
      }
    }
    return [...found];
  }

  *#readersOf({ sheet, area }: SheetArea): Iterable<Readers> {
    const known = this.#bySheet.get(sheet);
    if (known === undefined) return;
    if (area.rows === 1 && area.columns === 1) {
      const readers = known.single.get(keyOf(area));
      if (readers) yield readers;
    } else {
      for (const readers of known.single.values()) if (overlaps(readers.area, area)) yield readers;
    }
    for (const readers of known.ranges.values()) if (overlaps(readers.area, area)) yield readers;
  }

  #add({ sheet, area }: SheetArea, cell: FormulaCell): void {
    let known = this.#bySheet.get(sheet);
    if (known === undefined) {
      known = { single: new Map(), ranges: new Map() };
      this.#bySheet.set(sheet, known);
    }
    const kind = area.rows === 1 && area.columns === 1 ? known.single : known.ranges;
    const key = keyOf(area);
    const readers = kind.get(key);
    if (readers) readers.cells.add(cell);
    else kind.set(key, { area, cells: new Set([cell]) });
  }
}

const keyOf = ({ row, column, rows, columns }: Area): string => `${row},${column},${rows},${columns}`;
