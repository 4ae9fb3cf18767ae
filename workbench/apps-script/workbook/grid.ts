import type { Area } from './area';
import type { Shift } from './changes/workbook-change';

/** A sparse table of one kind of thing, 1-based; rows that hold nothing take no room. */
export class Grid<T> {
  #rows: (T[] | undefined)[] = [];

  /** `blank` is what an untouched place holds; `written` hears where something is put, not what shifts. */
  constructor(
    readonly blank: T,
    private readonly written?: (area: Area) => void,
  ) {}

  get(row: number, column: number): T {
    return this.#rows[row - 1]?.[column - 1] ?? this.blank;
  }

  set(row: number, column: number, value: T): void {
    const line = this.#rowAt(row);
    while (line.length < column - 1) line.push(this.blank);
    line[column - 1] = value;
    this.written?.({ row, column, rows: 1, columns: 1 });
  }

  read({ row, column, rows, columns }: Area): T[][] {
    const lines: T[][] = [];
    for (let r = row - 1; r < row - 1 + rows; r += 1) {
      const held = this.#rows[r];
      if (held === undefined || held.length < column) {
        lines.push(new Array<T>(columns).fill(this.blank));
        continue;
      }
      const line = held.slice(column - 1, column - 1 + columns);
      while (line.length < columns) line.push(this.blank);
      lines.push(line);
    }
    return lines;
  }

  write({ row, column }: Pick<Area, 'row' | 'column'>, values: readonly (readonly T[])[]): void {
    values.forEach((source, r) => {
      const line = this.#rowAt(row + r);
      while (line.length < column - 1) line.push(this.blank);
      for (let c = 0; c < source.length; c += 1) line[column - 1 + c] = source[c] ?? this.blank;
    });
    this.written?.({ row, column, rows: values.length, columns: values[0]?.length ?? 0 });
  }

  /** How to put back what an area holds now. */
  keep(area: Area): () => void {
    const held = this.read(area);
    return () => this.write(area, held);
  }

  /** Takes over everything that another grid holds. */
  copy(from: Grid<T>): void {
    this.#rows = from.#rows.map((line) => line?.slice());
  }

  /** Puts `before` back wherever what is there now is still what `after` wrote; what others wrote since stays. */
  restore(
    start: Pick<Area, 'row' | 'column'>,
    before: readonly (readonly T[])[],
    after: readonly (readonly T[])[],
  ): void {
    before.forEach((line, r) => {
      line.forEach((old, c) => {
        const [row, column] = [start.row + r, start.column + c];
        if (Object.is(this.get(row, column), after[r]?.[c])) this.set(row, column, old);
      });
    });
  }

  /** Calls `visit` for everything that is not blank, row by row. */
  forEach(visit: (value: T, row: number, column: number) => void): void {
    this.#rows.forEach((line, r) => {
      line?.forEach((value, c) => {
        if (value !== this.blank) visit(value, r + 1, c + 1);
      });
    });
  }

  lastRow(): number {
    for (let row = this.#rows.length; row > 0; row -= 1) {
      if (this.#rows[row - 1]?.some((value) => value !== this.blank)) return row;
    }
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const line of this.#rows) {
      let column = line?.length ?? 0;
      while (column > last && line?.[column - 1] === this.blank) column -= 1;
      last = Math.max(last, column);
    }
    return last;
  }

  insertRows(before: number, count: number): void {
    if (before > this.#rows.length) return;
    const blanks = new Array<undefined>(count).fill(undefined);
    this.#rows = [...this.#rows.slice(0, before - 1), ...blanks, ...this.#rows.slice(before - 1)];
  }

  deleteRows(first: number, count: number): void {
    this.#rows.splice(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    const blanks = new Array<T>(count).fill(this.blank);
    for (const line of this.#rows) {
      if (line && before <= line.length) line.splice(before - 1, 0, ...blanks);
    }
  }

  deleteColumns(first: number, count: number): void {
    for (const line of this.#rows) line?.splice(first - 1, count);
  }

  /** Columns `first…` end up at `to…`, counted in the grid as it then is. */
  moveColumns(first: number, count: number, to: number): void {
    const reached = Math.max(first, to) - 1 + count;
    for (const line of this.#rows) {
      if (line === undefined || line.length < Math.min(first, to)) continue;
      while (line.length < reached) line.push(this.blank);
      line.splice(to - 1, 0, ...line.splice(first - 1, count));
    }
  }

  /** Rows `first…` end up at `to…`, counted in the grid as it then is. */
  moveRows(first: number, count: number, to: number): void {
    while (this.#rows.length < Math.max(first, to) - 1 + count) this.#rows.push(undefined);
    this.#rows.splice(to - 1, 0, ...this.#rows.splice(first - 1, count));
  }

  shift(shift: Shift): void {
    const { axis, at, count } = shift;
    if (axis === 'row') {
      if (shift.kind === 'insert') this.insertRows(at, count);
      else if (shift.kind === 'delete') this.deleteRows(at, count);
      else this.moveRows(at, count, shift.to);
    } else if (shift.kind === 'insert') this.insertColumns(at, count);
    else if (shift.kind === 'delete') this.deleteColumns(at, count);
    else this.moveColumns(at, count, shift.to);
  }

  /** Puts rows `first…` into the given order: place i gets what stood in row `order[i]`. */
  reorderRows(first: number, order: readonly number[]): void {
    const lines = order.map((row) => this.#rows[row - 1]);
    lines.forEach((line, index) => {
      this.#rows[first - 1 + index] = line;
    });
    this.written?.({ row: first, column: 1, rows: order.length, columns: Number.POSITIVE_INFINITY });
  }

  #rowAt(row: number): T[] {
    let line = this.#rows[row - 1];
    if (line === undefined) {
      while (this.#rows.length < row - 1) this.#rows.push(undefined);
      line = [];
      this.#rows[row - 1] = line;
    }
    return line;
  }
}
