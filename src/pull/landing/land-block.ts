import { shopMoment } from '../../days/shop-day';
import type { Area, Cell } from '../../google/ports';
import { baselineValue } from '../../state/dataset-tab';
import { isCut } from '../../tables/plain-value';
import { type Column, cellToWrite, isTextual, type PlainCell, resultColumn } from '../../tables/table';
import { say } from '../../text/message';
import type { Landing, LandingCounts } from './landing';
import { mergeCell } from './merge-cell';
import { type KeptEdit, type RowOutcome, resultText } from './row-outcome';
import { formatTexts } from './tab-format';
import { stretchesOf, type TabLayout } from './tab-layout';

/** Some rows of the tab, side by side with what the pull wants in them. Cells by row and by place among the layout's columns. */
interface Block {
  readonly firstRow: number;
  readonly ids: readonly string[];
  readonly current: readonly (readonly PlainCell[])[];
  /** Only where they were read: in what may be written. */
  readonly formulas: readonly string[][];
}

/** What a row should hold, and why. */
interface WantedRow {
  readonly cells: readonly PlainCell[];
  readonly outcome: RowOutcome;
}

/**
 * Brings rows that are in the tab already up to date. Reads values of our columns; where something may change, formulas too, since those stay;
 * writes, in as few calls as may be, only columns and rows in which something really changes.
 */
export function landBlock(landing: Landing, firstRow: number, ids: readonly string[], counts: LandingCounts): void {
  const { layout } = landing;
  const current = readCurrent(landing, firstRow, ids.length);
  const formulas = ids.map(() => new Array<string>(layout.columns.length).fill(''));
  const block: Block = { firstRow, ids, current, formulas };
  // First as if there were no formulas: that tells which cells may change, and only those are looked at for formulas.
  const maybe = ids.map((id, row) => wantedRow(landing, block, row, id));
  const areas = changedAreas(layout, current, maybe);
  for (const changed of areas) readFormulas(landing, block, changed);
  const wanted = ids.map((id, row) => wantedRow(landing, block, row, id));
  count(layout, current, wanted, counts);
  for (const changed of areas) writeArea(landing, block, changed, wanted);
}

function readCurrent({ tab, layout, dates }: Landing, firstRow: number, rows: number): PlainCell[][] {
  const current = Array.from({ length: rows }, () => new Array<PlainCell>(layout.columns.length).fill(''));
  const placeOf = new Map(layout.columns.map(({ key }, index) => [key, index]));
  const existing = layout.columns.filter((column) => !layout.added.includes(column));
  for (const { first, columns } of stretchesOf(layout, existing)) {
    const cells = tab.read({ row: firstRow, column: first, rows, columns: columns.length });
    columns.forEach(({ key, kind }, offset) => {
      const place = placeOf.get(key) ?? 0;
      cells.forEach((line, row) => {
        const target = current[row];
        if (target) target[place] = dates.toPlain(kind, line[offset] ?? '');
      });
    });
  }
  return current;
}

function wantedRow(landing: Landing, block: Block, row: number, id: string): WantedRow {
  const cells = block.current[row] ?? [];
  if (id === '' && landing.mode === 'replace') return { cells: cells.map(() => ''), outcome: { kind: 'none' } };
  if (id === '') return { cells, outcome: { kind: 'none' } };
  if (!landing.table.rows.has(id)) return missingRow(landing, cells);
  const server = landing.table.rows.cells(id);
  const edits: KeptEdit[] = [];
  const merged = landing.layout.columns.map((column, index): PlainCell => {
    const value = cells[index] ?? '';
    if (column.key === resultColumn.key) return landing.mode === 'replace' ? '' : value;
    const incoming = server[index] ?? '';
    if (landing.mode === 'replace' || value === incoming) return incoming;
    const said = [landing.before, landing.cutOff].map((baseline) => baselineValue(baseline, id, column.key));
    const merge = mergeCell(column, incoming, { value, formula: block.formulas[row]?.[index] ?? '' }, said);
    if (merge.kind === 'server') return incoming;
    if (merge.isEdit) edits.push({ server: incoming, baseline: said[0] ?? '' });
    return value;
  });
  const outcome: RowOutcome = edits.length > 0 ? { kind: 'kept', edits } : { kind: 'none' };
  return { cells: withResult(landing, merged, outcome), outcome };
}

/** A record that the pull did not bring: out of the period that it asked for, or gone. */
function missingRow(landing: Landing, cells: readonly PlainCell[]): WantedRow {
  const { knownSince, isNarrowed } = landing;
  const dated = landing.layout.columns.findIndex(({ key }) => key === knownSince?.column);
  if (knownSince && isBefore(cells[dated] ?? '', knownSince.day)) return { cells, outcome: { kind: 'none' } };
  const outcome: RowOutcome = { kind: 'vanished', isNarrowed };
  return { cells: withResult(landing, cells, outcome), outcome };
}

/** Days compare as texts; moments by the midnight in the shop. */
const isBefore = (cell: PlainCell, day: string): boolean =>
  typeof cell === 'number' ? cell < shopMoment(day) : cell === '' || String(cell) < day;

const withResult = ({ language, layout }: Landing, cells: readonly PlainCell[], outcome: RowOutcome): PlainCell[] =>
  layout.columns.map(({ key }, index) =>
    key === resultColumn.key ? resultText(outcome, String(cells[index] ?? ''), language) : (cells[index] ?? ''),
  );

/** Neighbouring columns, and the rows among which something changes in them; places count from 0. */
interface ChangedArea {
  readonly firstColumn: number;
  readonly places: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
}

function changedAreas(layout: TabLayout, current: Block['current'], wanted: readonly WantedRow[]): ChangedArea[] {
  const spans = layout.columns.map((_, place) => changedSpan(place, current, wanted));
  const changed = layout.columns.filter((_, place) => spans[place] !== undefined);
  return stretchesOf(layout, changed).map(({ first, columns }) => {
    const places = columns.map((column) => layout.columns.indexOf(column));
    const own = places.flatMap((place) => spans[place] ?? []);
    return {
      firstColumn: first,
      places,
      firstRow: Math.min(...own.map((span) => span.first)),
      lastRow: Math.max(...own.map((span) => span.last)),
    };
  });
}

function changedSpan(place: number, current: Block['current'], wanted: readonly WantedRow[]) {
  let span: { first: number; last: number } | undefined;
  wanted.forEach(({ cells }, row) => {
    if (cells[place] === current[row]?.[place]) return;
    span = { first: span?.first ?? row, last: row };
  });
  return span;
}

const areaOf = (block: Block, { firstColumn, places, firstRow, lastRow }: ChangedArea): Area => ({
  row: block.firstRow + firstRow,
  column: firstColumn,
  rows: lastRow - firstRow + 1,
  columns: places.length,
});

function readFormulas({ tab, layout }: Landing, block: Block, changed: ChangedArea): void {
  if (changed.places.every((place) => layout.added.includes(layout.columns[place] as Column))) return;
  tab.readFormulas(areaOf(block, changed)).forEach((line, row) => {
    line.forEach((formula, offset) => {
      const target = block.formulas[changed.firstRow + row];
      if (target) target[changed.places[offset] ?? 0] = formula;
    });
  });
}

function count(
  { columns }: TabLayout,
  current: Block['current'],
  wanted: readonly WantedRow[],
  counts: LandingCounts,
): void {
  wanted.forEach(({ cells, outcome }, row) => {
    if (outcome.kind === 'kept') counts.keptEdits += outcome.edits.length;
    if (outcome.kind === 'vanished') counts.vanishedRows += 1;
    columns.forEach(({ key }, place) => {
      if (key !== resultColumn.key && cells[place] !== current[row]?.[place]) counts.changedCells += 1;
    });
  });
}

function writeArea(landing: Landing, block: Block, changed: ChangedArea, wanted: readonly WantedRow[]): void {
  const { tab, layout, dates, mode } = landing;
  const spans = changed.places.flatMap((place) => changedSpan(place, block.current, wanted) ?? []);
  if (spans.length === 0) return;
  const span: ChangedArea = {
    ...changed,
    firstRow: Math.min(...spans.map(({ first }) => first)),
    lastRow: Math.max(...spans.map(({ last }) => last)),
  };
  const columns = changed.places.flatMap((place) => layout.columns[place] ?? []);
  const area = areaOf(block, span);
  const cellAt = (row: number, place: number): { value: Cell; formula: string } => {
    const column = layout.columns[place] as Column;
    const formula = mode === 'replace' ? '' : (block.formulas[row]?.[place] ?? '');
    return { value: dates.toSheet(column.kind, wanted[row]?.cells[place] ?? ''), formula };
  };
  formatTexts(tab, layout, columns, area.row, area.rows);
  const rows = Array.from({ length: area.rows }, (_, offset) => span.firstRow + offset);
  tab.write(
    area,
    rows.map((row) => span.places.map((place, index) => cellToWrite(columns[index] as Column, cellAt(row, place)))),
  );
  rows.forEach((row) => {
    span.places.forEach((place, index) => {
      const column = columns[index] as Column;
      const position = { row: block.firstRow + row, column: span.firstColumn + index, rows: 1, columns: 1 };
      const { formula } = cellAt(row, place);
      if (formula !== '' && isTextual(column.kind)) restoreFormula(landing, position, formula);
      if (isCut(wanted[row]?.cells[place] ?? '')) noteCut(landing, position);
    });
  });
}

/** A formula that a person put into a text column would be text after the column's format was set. */
function restoreFormula({ tab }: Landing, cell: Area, formula: string): void {
  tab.setNumberFormat(cell, 'general');
  tab.write(cell, [[formula]]);
}

/** Nothing is cut in silence. */
export function noteCut({ tab, language }: Landing, { row, column }: Pick<Area, 'row' | 'column'>): void {
  tab.setNote(row, column, say(language, 'note.cut'));
}
