import type { Relocate } from '../formula/rewrite-references';
import { type Area, contains, overlaps } from './area';
import { relocatedArea, relocatedAreas } from './changes/relocated-area';
import { type FormatRule, relocatedRules } from './format-rule';
import { SheetCells } from './sheet-cells';
import type { SheetSurroundings } from './sheet-surroundings';
import type { Banding, ColumnFilter, Floating } from './workbook';

/** What belongs to the sheet as a whole. */
interface Changeable {
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  hasHiddenGridlines: boolean;
  floating: readonly Floating[];
  filter: Area | undefined;
  columnFilters: ReadonlyMap<number, ColumnFilter>;
  bandings: readonly Banding[];
  formatRules: readonly FormatRule[];
  merges: readonly Area[];
  columnWidths: ReadonlyMap<number, number>;
  hiddenRows: ReadonlySet<number>;
  filteredRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** The size of a tab, what is hidden or frozen in it, and how its cells hang together. */
export class SheetLayout extends SheetCells implements Changeable {
  name: string;
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  hasHiddenGridlines = false;
  filter: Area | undefined;
  columnFilters: ReadonlyMap<number, ColumnFilter> = new Map();
  bandings: readonly Banding[] = [];
  formatRules: readonly FormatRule[] = [];
  columnWidths: ReadonlyMap<number, number> = new Map();
  hiddenRows: ReadonlySet<number> = new Set();
  filteredRows: ReadonlySet<number> = new Set();
  hiddenColumns: ReadonlySet<number> = new Set();
  /** What lies over its cells and is no chart: people put it there, scripts only see that it does. */
  floating: readonly Floating[] = [];
  maxRows = 1000;
  maxColumns = 26;

  constructor(id: number, name: string, surroundings: SheetSurroundings) {
    super(id, surroundings);
    this.name = name;
  }

  makeRoomForResults(): void {
    if (this.results.lastRow <= this.maxRows) return;
    this.maxRows = this.results.lastRow;
    this.#changed();
  }

  setName(name: string): void {
    this.#change('name', name);
  }

  setLocked(locked: boolean): void {
    this.surroundings.lock(this.id, locked);
  }

  setHidden(hidden: boolean): void {
    this.#change('hidden', hidden);
  }

  putOver(what: Floating): void {
    this.#change('floating', [...this.floating, what]);
  }

  setFrozenRows(count: number): void {
    this.#change('frozenRows', count);
  }

  setFrozenColumns(count: number): void {
    this.#change('frozenColumns', count);
  }

  setHiddenGridlines(areHidden: boolean): void {
    this.#change('hasHiddenGridlines', areHidden);
  }

  setColumnWidth(column: number, pixels: number): void {
    this.#change('columnWidths', new Map([...this.columnWidths, [column, pixels]]));
  }

  setFilter(area: Area | undefined): void {
    if (area && this.merges.some((merge) => merge.rows > 1 && overlaps(merge, area))) {
      throw new Error("You can't create a filter over a range containing vertical merges.");
    }
    this.#change('filter', area);
    this.#change('columnFilters', new Map());
    this.#change('filteredRows', new Set());
  }

  setColumnFilter(column: number, filter: ColumnFilter | undefined): void {
    const others = [...this.columnFilters].filter(([other]) => other !== column);
    this.#change('columnFilters', new Map(filter ? [...others, [column, filter] as const] : others));
  }

  setHiddenByFilter(rows: readonly number[]): void {
    this.#change('filteredRows', new Set(rows));
  }

  setRowsHidden(first: number, count: number, areHidden: boolean): void {
    this.#change('hiddenRows', changed(this.hiddenRows, first, count, areHidden));
  }

  setColumnsHidden(first: number, count: number, areHidden: boolean): void {
    this.#change('hiddenColumns', changed(this.hiddenColumns, first, count, areHidden));
  }

  addBanding(banding: Banding): void {
    this.setBandings([...this.bandings, banding]);
  }

  setBandings(bandings: readonly Banding[]): void {
    this.#change('bandings', bandings);
  }

  setFormatRules(rules: readonly FormatRule[]): void {
    this.#change('formatRules', rules);
  }

  merge(area: Area): void {
    const others = this.#mergesBeside(area);
    if (area.rows === 1 && area.columns === 1) return;
    const [[kept = ''] = []] = this.readFormulas(area);
    const [[value = ''] = []] = this.contents.read(area);
    this.clearContent(area);
    this.store({ ...area, rows: 1, columns: 1 }, [[value]], [[kept]]);
    this.#change('merges', [...others, area]);
  }

  breakApart(area: Area): void {
    this.#change('merges', this.#mergesBeside(area));
  }

  /** Everything that lies at rows or columns goes along with them. */
  protected relocateLayout(axis: 'row' | 'column', to: Relocate): void {
    const relocation = { axis, to };
    this.merges = relocatedAreas(this.merges, relocation).filter(({ rows, columns }) => rows > 1 || columns > 1);
    this.filter &&= relocatedArea(this.filter, relocation);
    this.bandings = relocatedAreas(
      this.bandings.map(({ area }) => area),
      relocation,
    ).map((area) => ({ area }));
    this.formatRules = relocatedRules(this.formatRules, relocation);
    if (axis === 'row') {
      this.hiddenRows = relocatedSet(this.hiddenRows, to);
      this.filteredRows = relocatedSet(this.filteredRows, to);
      return;
    }
    this.hiddenColumns = relocatedSet(this.hiddenColumns, to);
    this.columnWidths = relocatedMap(this.columnWidths, to);
    this.columnFilters = relocatedMap(this.columnFilters, to);
  }

  /** How to put back what deleting rows or columns took out of the layout. */
  protected keepLayout(): () => void {
    const { filter, columnFilters, bandings, formatRules, merges } = this;
    const { columnWidths, hiddenRows, filteredRows, hiddenColumns } = this;
    const over = { filter, columnFilters, bandings, formatRules, merges };
    const kept = { ...over, columnWidths, hiddenRows, filteredRows, hiddenColumns };
    return () => {
      Object.assign(this, kept);
      this.#changed();
    };
  }

  /** Takes over the layout of another tab, but its name and whether it is hidden. */
  protected copyLayout(from: SheetLayout): void {
    const { frozenRows, frozenColumns, hasHiddenGridlines, filter, columnFilters, bandings, merges } = from;
    const { columnWidths, hiddenRows, filteredRows, hiddenColumns, maxRows, maxColumns } = from;
    Object.assign(this, { frozenRows, frozenColumns, hasHiddenGridlines, filter, columnFilters, bandings, merges });
    Object.assign(this, { columnWidths, hiddenRows, filteredRows, hiddenColumns, maxRows, maxColumns });
    this.formatRules = from.formatRules;
    this.floating = from.floating;
  }

  /** @throws Error when the area cuts through a merge. */
  #mergesBeside(area: Area): readonly Area[] {
    const others = this.merges.filter((merge) => !contains(area, merge));
    if (others.some((merge) => overlaps(merge, area))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    return others;
  }

  #change<K extends keyof Changeable>(property: K, value: Changeable[K]): void {
    const before = this[property];
    this.#set<K>(property, value);
    this.surroundings.undo?.push(() => this.#set<K>(property, before));
  }

  #set<K extends keyof Changeable>(property: K, value: Changeable[K]): void {
    assign<K>(this, property, value);
    this.#changed();
    if (property === 'name' || property === 'hidden') this.surroundings.changed({ kind: 'tabs' });
  }

  #changed(): void {
    this.surroundings.changed({ kind: 'layout', sheetId: this.id });
  }
}

/** By the interface: of the class itself the compiler does not know which property it is. */
function assign<K extends keyof Changeable>(sheet: Changeable, property: K, value: Changeable[K]): void {
  sheet[property] = value;
}

function changed(set: ReadonlySet<number>, first: number, count: number, areIn: boolean): ReadonlySet<number> {
  const changing = Array.from({ length: count }, (_, index) => first + index);
  return areIn ? new Set([...set, ...changing]) : new Set([...set].filter((place) => !changing.includes(place)));
}

const relocatedSet = (set: ReadonlySet<number>, to: Relocate): ReadonlySet<number> =>
  set.size === 0 ? set : new Set([...set].flatMap((place) => to(place) ?? []));

const relocatedMap = <T>(map: ReadonlyMap<number, T>, to: Relocate): ReadonlyMap<number, T> =>
  new Map(
    [...map].flatMap(([column, held]) => {
      const place = to(column);
      return place === undefined ? [] : [[place, held] as const];
    }),
  );
