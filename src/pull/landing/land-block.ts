import type { Area } from '../../google/ports';
import { saidIn } from '../../state/dataset-tab';
import { besideMeant } from '../../state/edited-cells/meant-cells';
import type { OvertakenAt } from '../../state/edited-cells/overtaken-cells';
import { isCut } from '../../tables/plain-value';
import { CellMemory } from '../../tables/tab/cell-memory';
import { toldColumns } from '../../tables/tab/cell-states';
import type { ComparedRows } from '../../tables/tab/compared-rows';
import { type GuardedTable, type Landed, withNeighbours, writeGuarded } from '../../tables/tab/guarded-write';
import { leftOver } from '../../tables/tab/left-over';
import { mixedUpColumns, refuseMixUps } from '../../tables/tab/mix-ups';
import type { PlainCell } from '../../tables/table';
import { plainIn } from '../../text/coded-values';
import { say } from '../../text/message';
import { tellLostValues } from '../mixed-up/lost-values';
import type { Block, BlockOrder, ReadBlock } from './block';
import { type BlockWrite, blockWrites, type ChangedArea, changedAreas, countChanges } from './block-changes';
import type { Landing, LandingCounts } from './landing';
import { keyOf, toBaselineValue } from './new-baseline';
import type { KeptEdit, RowOutcome } from './row-outcome';
import { areStanding, idsStanding } from './standing-rows';
import { stretchesOf } from './tab-layout';
import { type WantedRow, wantedRow } from './wanted-row';

/**
 * Brings rows that are in the tab already up to date. Reads values of our columns; where something may change, formulas too, since those stay;
 * writes, in as few calls as may be, only columns and rows in which something really changes.
 * @throws AddOnError `columnsMixedUp` before anything of the block is written.
 */
export function landBlock(landing: Landing, order: BlockOrder, counts: LandingCounts): Landed {
  const { layout } = landing;
  const planned = planBlock(landing, order);
  if (planned === 'displaced') return planned;
  const { block, wanted, writes } = planned;
  if (writes.length > 0 && landWrites(landing, block, writes) === 'displaced') return 'displaced';
  for (const { area, plain } of writes) noteCuts(landing, area, plain);
  tellLost(landing, block, wanted);
  noteOvertaken(landing, block, wanted);
  countChanges(layout, block.current, wanted, counts);
  return 'landed';
}

function noteOvertaken(landing: Landing, block: Block, wanted: readonly WantedRow[]): void {
  const { overtaken } = landing;
  wanted.forEach(({ outcome }, row) => {
    const id = block.ids[row] ?? '';
    for (const edit of editsOf(outcome)) {
      const { column, server, baseline: was } = edit;
      const key = keyOf({ id, column });
      const other = overtaken.get(key);
      const found: OvertakenAt = { id, column, was: toBaselineValue(was), ...heldIn(landing, block, row, edit) };
      // Of a record that is in several rows, whichever is left must not go unseen.
      const isOfOtherRow = other !== undefined && other.held !== found.held;
      if (server !== was) overtaken.set(key, isOfOtherRow ? { id, column, was: other.was } : found);
      else if (!isOfOtherRow) overtaken.delete(key);
    }
  });
}

/** What a formula shows may be another value each time, and nobody has looked. */
function heldIn(
  { layout }: Landing,
  { formulas }: Block,
  row: number,
  { column, held }: KeptEdit,
): Pick<OvertakenAt, 'held'> {
  const place = layout.columns.findIndex(({ key }) => key === column);
  return formulas[row]?.[place] ? {} : { held: toBaselineValue(held) };
}

const editsOf = (outcome: RowOutcome): readonly KeptEdit[] => ('edits' in outcome ? outcome.edits : []);

/** Of edits under which the shop has another value, where they stand: it is to be known which of them are formulas. */
function overtakenAreas({ layout }: Landing, { firstRow }: ReadBlock, wanted: readonly WantedRow[]): ChangedArea[] {
  return layout.columns.flatMap((column, place) => {
    const isOvertaken = ({ column: key, server, baseline }: KeptEdit) => key === column.key && server !== baseline;
    const rows = wanted.flatMap(({ outcome }, row) => (editsOf(outcome).some(isOvertaken) ? [row] : []));
    const [first, last] = [rows[0], rows[rows.length - 1]];
    const position = layout.positionOf.get(column.key);
    if (first === undefined || last === undefined || position === undefined) return [];
    const area = { row: firstRow + first, column: position, rows: last - first + 1, columns: 1 };
    return [{ area, places: [place] }];
  });
}

interface PlannedBlock {
  readonly block: Block;
  readonly wanted: readonly WantedRow[];
  readonly writes: readonly BlockWrite[];
}

/**
 * Reads a block, and says what is to be written into it.
 * @returns `displaced` where rows moved while it was read.
 * @throws AddOnError `columnsMixedUp`.
 */
export function planBlock(landing: Landing, order: BlockOrder): PlannedBlock | 'displaced' {
  const read = readBlock(landing, order);
  const displaced = landing.mode === 'replace' ? new Set<string>() : displacedIn(landing, read);
  if (displaced === 'displaced') return displaced;
  const block = { ...read, displaced };
  // First as if there were no formulas: that tells which cells may change, and only those are looked at for formulas.
  const maybe = order.ids.map((id, row) => wantedRow(landing, block, row, id));
  const areas = idsLast(landing, changedAreas(landing.layout, block, maybe));
  for (const changed of [...areas, ...overtakenAreas(landing, block, maybe)]) readFormulas(landing, block, changed);
  const wanted = order.ids.map((id, row) => wantedRow(landing, block, row, id));
  return { block, wanted, writes: areas.flatMap((changed) => blockWrites(landing, block, changed, wanted)) };
}

/** Cut off before its id, a row that is emptied still says that what is left in it is ours. */
function idsLast({ table, layout }: Landing, areas: readonly ChangedArea[]): readonly ChangedArea[] {
  const hasIds = ({ places }: ChangedArea) => places.some((place) => layout.columns[place]?.key === table.idColumn);
  return [...areas.filter((changed) => !hasIds(changed)), ...areas.filter(hasIds)];
}

/**
 * Columns whose cells stand beside other records, as a landing left them that was cut off just when rows moved. Otherwise a person mixed them up.
 * @throws AddOnError `columnsMixedUp`.
 */
function displacedIn(landing: Landing, block: ReadBlock): ReadonlySet<string> | 'displaced' {
  const { tab, table, layout, before, beforeInZone, cutOff } = landing;
  const { ids, current } = block;
  const placeOf = new Map(layout.columns.map(({ key }, place) => [key, place]));
  const comparedWith = (saidAbout: ComparedRows['saidAbout']): ComparedRows => {
    const heldAt: ComparedRows['heldAt'] = (row, { key }) => current[row]?.[placeOf.get(key) ?? 0] ?? '';
    return besideMeant({ columns: layout.columns, ids, heldAt, saidAbout }, before);
  };
  const saidBefore = comparedWith(saidIn(before, beforeInZone));
  const isCutOff = cutOff.columns.length > 0;
  if (!isCutOff && mixedUpColumns(saidBefore).size === 0) return new Set();
  // Rows that moved while their columns were read, one after the other, look like a mix-up.
  if (!areStanding(landing, block)) return 'displaced';
  if (!isCutOff) refuseMixUps(tab, saidBefore, landing.language);
  const saidThen = comparedWith(saidIn(cutOff));
  const saidNow = comparedWith((id, key) =>
    table.rows.has(id) ? [toBaselineValue(table.rows.cells(id)[placeOf.get(key) ?? 0] ?? '')] : [],
  );
  return new Set([saidBefore, saidThen, saidNow].flatMap((rows) => [...mixedUpColumns(rows)]));
}

/** Of columns that took the shop's values: what none of their records ever had was typed by somebody, who has to know. */
function tellLost(landing: Landing, { displaced, current, ids }: Block, wanted: readonly WantedRow[]): void {
  const { layout, said, language, tell } = landing;
  layout.columns.forEach((column, place) => {
    const { key } = column;
    if (!displaced.has(key)) return;
    const rows = ids.flatMap((id, row) => (current[row]?.[place] === wanted[row]?.cells[place] ? [] : [{ id, row }]));
    const known = rows.flatMap(({ id, row }) => [
      ...new Set([...saidIn(...said)(id, key), toBaselineValue(wanted[row]?.cells[place] ?? '')]),
    ]);
    const held = rows.map(({ row }) => toBaselineValue(current[row]?.[place] ?? '')).filter((value) => value !== '');
    const lost = leftOver(held, known);
    if (lost.length > 0) tell(tellLostValues(column, lost, language));
  });
}

const landWrites = (landing: Landing, block: Block, writes: readonly BlockWrite[]): Landed =>
  writeGuarded(guardedTable(landing, block.memory), {
    writes,
    firstRow: block.firstRow,
    idsBefore: idsStanding(landing, block),
    idsAfter: block.ids,
  });

/** The tab of a landing, as far as it was read. */
export const guardedTable = ({ tab, table, layout, flush }: Landing, memory: CellMemory): GuardedTable => ({
  ...{ tab, columns: layout.columns, idColumn: table.idColumn },
  ...{ place: layout.place, ids: layout.formerIds ?? layout.ids, memory, flush },
});

function readBlock({ tab, layout, dates, names, cellLanguage }: Landing, { firstRow, ids }: BlockOrder): ReadBlock {
  const memory = new CellMemory();
  const rows = ids.length;
  const current = Array.from({ length: rows }, () => new Array<PlainCell>(layout.columns.length).fill(''));
  const placeOf = new Map(layout.columns.map(({ key }, index) => [key, index]));
  const existing = layout.columns.filter((column) => !layout.added.includes(column));
  for (const { first, columns } of stretchesOf(layout, existing)) {
    const area = { row: firstRow, column: first, rows, columns: columns.length };
    const cells = tab.read(area);
    memory.rememberValues(area, cells);
    columns.forEach((column, offset) => {
      const place = placeOf.get(column.key) ?? 0;
      cells.forEach((line, row) => {
        const target = current[row];
        if (target) target[place] = plainIn(column, names, dates.toPlain(column.kind, line[offset] ?? ''));
      });
    });
  }
  const formulas = ids.map(() => new Array<string>(layout.columns.length).fill(''));
  const told = toldColumns(tab, layout.place, layout.columns, cellLanguage);
  return { firstRow, ids, current, formulas, memory, told };
}

function readFormulas({ tab, layout }: Landing, block: ReadBlock, { area, places }: ChangedArea): void {
  if (places.every((place) => layout.added.some((column) => column === layout.columns[place]))) return;
  const wider = withNeighbours(area, layout.place.lastColumn);
  const formulas = tab.readFormulas(wider);
  block.memory.rememberFormulas(wider, formulas);
  formulas.forEach((line, row) => {
    const target = block.formulas[area.row - block.firstRow + row];
    places.forEach((place, index) => {
      if (target) target[place] = line[area.column - wider.column + index] ?? '';
    });
  });
}

/** Nothing is cut in silence. */
export function noteCuts({ tab, cellLanguage }: Landing, area: Area, cells: readonly (readonly PlainCell[])[]): void {
  cells.forEach((line, row) => {
    line.forEach((cell, index) => {
      if (isCut(cell)) tab.setNote(area.row + row, area.column + index, say(cellLanguage, 'note.cut'));
    });
  });
}
