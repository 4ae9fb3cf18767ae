import type { Area, Cell } from '../../google/ports';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { type Column, cellToWrite, isTextual, type PlainCell, resultColumn } from '../../tables/table';
import { shownValue } from '../../text/coded-values';
import type { Block } from './block';
import type { Landing, LandingCounts } from './landing';
import { stretchesOf, type TabLayout } from './tab-layout';
import type { WantedRow } from './wanted-row';

/** Neighbouring columns, and the rows among which something changes in them. */
export interface ChangedArea {
  readonly area: Area;
  /** Where its columns are among the layout's, from 0. */
  readonly places: readonly number[];
}

/** A write of a block, and what its cells mean. */
export interface BlockWrite extends GuardedWrite {
  readonly plain: readonly (readonly PlainCell[])[];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a block is to be written, at most. */
export function changedAreas(
  layout: TabLayout,
  block: Pick<Block, 'firstRow' | 'current'>,
  wanted: readonly WantedRow[],
): ChangedArea[] {
  const spans = layout.columns.map((_, place) => changedSpan(place, block.current, wanted));
  const changed = layout.columns.filter((_, place) => spans[place] !== undefined);
  return stretchesOf(layout, changed).flatMap(({ first, columns }) => {
    const places = columns.map((column) => layout.columns.indexOf(column));
    const span = together(places.flatMap((place) => spans[place] ?? []));
    return span ? [{ area: areaOf(block, first, places, span), places }] : [];
  });
}

/** What is written in a changed area: nothing where formulas keep all that would change. Cells that stay are written as they were read. */
export function blockWrites(
  landing: Landing,
  block: Block,
  { area, places }: ChangedArea,
  wanted: readonly WantedRow[],
): BlockWrite[] {
  const { layout, dates, mode, names } = landing;
  const span = together(places.flatMap((place) => changedSpan(place, block.current, wanted) ?? []));
  if (!span) return [];
  const columns = places.flatMap((place) => layout.columns[place] ?? []);
  const rows = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
  const formulaAt = (row: number, place: number) => (mode === 'replace' ? '' : (block.formulas[row]?.[place] ?? ''));
  const plainAt = (row: number, place: number) => wanted[row]?.cells[place] ?? '';
  const toWrite = (row: number, column: Column, place: number): Cell => {
    const plain = plainAt(row, place);
    const position = layout.positionOf.get(column.key) ?? 0;
    const held =
      plain === block.current[row]?.[place] ? block.memory.valueAt(block.firstRow + row, position) : undefined;
    const shown = shownValue(column, names, plain);
    return cellToWrite(column, { value: held ?? dates.toSheet(column.kind, shown), formula: formulaAt(row, place) });
  };
  const written = areaOf(block, area.column, places, span);
  return [
    {
      area: written,
      columns,
      values: rows.map((row) => columns.map((column, index) => toWrite(row, column, places[index] ?? 0))),
      plain: rows.map((row) => places.map((place) => plainAt(row, place))),
      formulasInTexts: rows.flatMap((row, down) =>
        columns.flatMap((column, index) => {
          const formula = formulaAt(row, places[index] ?? 0);
          const cell = { row: written.row + down, column: written.column + index, rows: 1, columns: 1 };
          return formula !== '' && isTextual(column.kind) ? [{ cell, formula }] : [];
        }),
      ),
    },
  ];
}

function changedSpan(place: number, current: Block['current'], wanted: readonly WantedRow[]): Span | undefined {
  let span: Span | undefined;
  wanted.forEach(({ cells }, row) => {
    if (cells[place] === current[row]?.[place]) return;
    span = { first: span?.first ?? row, last: row };
  });
  return span;
}

const together = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };

const areaOf = (
  { firstRow }: Pick<Block, 'firstRow'>,
  column: number,
  places: readonly number[],
  { first, last }: Span,
): Area => ({ row: firstRow + first, column, rows: last - first + 1, columns: places.length });

/** Counts what a block changes, keeps and misses. */
export function countChanges(
  { columns }: TabLayout,
  current: Block['current'],
  wanted: readonly WantedRow[],
  counts: LandingCounts,
): void {
  wanted.forEach(({ cells, outcome }, row) => {
    if ('edits' in outcome) counts.keptEdits += outcome.edits.length;
    if (outcome.kind === 'vanished') counts.vanishedRows += 1;
    columns.forEach(({ key }, place) => {
      if (key !== resultColumn.key && cells[place] !== current[row]?.[place]) counts.changedCells += 1;
    });
  });
}
