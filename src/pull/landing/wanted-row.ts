import { addDays } from '../../days/day';
import { shopMoment } from '../../days/shop-day';
import { baselineValue } from '../../state/dataset-tab';
import { overtakenIn } from '../../state/edited-cells/overtaken-cells';
import { type Column, type PlainCell, resultColumn } from '../../tables/table';
import { hasNames, meantValue } from '../../text/coded-values';
import type { Block } from './block';
import type { KnownSince, Landing } from './landing';
import { mergeCell } from './merge-cell';
import { toBaselineValue } from './new-baseline';
import { type KeptEdit, type RowOutcome, resultText } from './row-outcome';
import { firstRowOf } from './tab-layout';

/** What a row should hold, and why. */
export interface WantedRow {
  readonly cells: readonly PlainCell[];
  readonly outcome: RowOutcome;
}

/** What the pull wants in a row. @param row its place in the block, from 0. @param id of the record that the row is to hold. */
export function wantedRow(landing: Landing, block: Block, row: number, id: string): WantedRow {
  const cells = block.current[row] ?? [];
  if (id === '')
    return { cells: hadRecord(landing, block, row) ? cells.map(() => '') : cells, outcome: { kind: 'none' } };
  if (!landing.table.rows.has(id)) return missingRow(landing, block, row, id);
  const server = landing.table.rows.cells(id);
  const edits: KeptEdit[] = [];
  const merged = landing.layout.columns.map((column, index): PlainCell => {
    const value = cells[index] ?? '';
    if (column.key === resultColumn.key) return landing.mode === 'replace' ? '' : value;
    const incoming = server[index] ?? '';
    if (landing.mode === 'replace' || value === incoming || block.displaced.has(column.key)) return incoming;
    const said = landing.said.map((baseline) => baselineValue(baseline, id, column.key));
    const merge = mergeCell(column, incoming, { value, formula: block.formulas[row]?.[index] ?? '' }, said);
    if (merge.kind === 'server') return incoming;
    if (merge.isEdit)
      edits.push(keptEdit(landing, block, { column, id, held: value, server: incoming, said: said[0] ?? '' }));
    return value;
  });
  const outcome: RowOutcome = edits.length > 0 ? { kind: 'kept', edits } : { kind: 'none' };
  return { cells: withResult(landing, block, merged, outcome), outcome };
}

/** Whether a row bore a record that a pull that replaces took out of it; otherwise what is in it is the person's own. */
const hadRecord = ({ mode, layout }: Landing, { firstRow }: Block, row: number): boolean =>
  mode === 'replace' && layout.ids[firstRow - firstRowOf(layout) + row] !== '';

/** A row that was not read, its codes by what they are: those that stand there in another language are written in that of the tab. */
const inOneLanguage = ({ layout }: Landing, block: Block, row: number): readonly PlainCell[] =>
  layout.columns.map((column, index) => {
    const plain = block.current[row]?.[index] ?? '';
    const held = block.memory.valueAt(block.firstRow + row, layout.positionOf.get(column.key) ?? 0);
    return hasNames(column) && plain === '' && typeof held === 'string' ? meantValue(column, held) : plain;
  });

/** A record that the pull did not bring: out of the period that it asked for, left out by its conditions, or gone. What is typed in its row stays. */
function missingRow(landing: Landing, block: Block, row: number, id: string): WantedRow {
  const { knownSince, isNarrowed, table } = landing;
  const held = block.current[row] ?? [];
  const cells = landing.isRetitled ? inOneLanguage(landing, block, row) : held;
  const isLeftOut = table.leftOut?.has(id) ?? false;
  const dated = landing.layout.columns.findIndex(({ key }) => key === knownSince?.column);
  const isUnread = !isLeftOut && knownSince && !wasAskedFor(cells[dated] ?? '', knownSince);
  const edits = isLeftOut || isUnread ? editsSince(landing, block, row, id) : [];
  const outcome: RowOutcome = isLeftOut
    ? { kind: 'leftOut', edits }
    : isUnread
      ? { kind: 'unread', edits }
      : { kind: 'vanished', isNarrowed };
  return { cells: withResult(landing, block, cells, outcome), outcome };
}

/** What a person changed in a row since the last pull, where nothing else is known of its record. */
const editsSince = (landing: Landing, block: Block, row: number, id: string): readonly KeptEdit[] =>
  landing.layout.columns.flatMap((column, index) => {
    if (!column.pushable) return [];
    const said = landing.said.map((baseline) => baselineValue(baseline, id, column.key));
    const [baseline = ''] = said;
    const current = { value: block.current[row]?.[index] ?? '', formula: block.formulas[row]?.[index] ?? '' };
    const merge = mergeCell(column, baseline, current, said);
    const isEdit = merge.kind === 'kept' && merge.isEdit;
    return isEdit
      ? [keptEdit(landing, block, { column, id, held: current.value, server: baseline, said: baseline })]
      : [];
  });

interface EditToKeep {
  readonly column: Column;
  readonly id: string;
  readonly held: PlainCell;
  readonly server: PlainCell;
  /** What the shop had said before. */
  readonly said: string | number;
}

/** An edit was made on what the shop had then, however often the tab was refreshed since, until something else is written there. */
function keptEdit({ before }: Landing, { told }: Block, { column, id, held, server, said }: EditToKeep): KeptEdit {
  const known = overtakenIn(before, id, column.key);
  const isSame = known !== undefined && (known.held === undefined || known.held === toBaselineValue(held));
  const baseline = isSame ? known.was : said;
  return { column: column.key, heading: told.nameOf(column), held, server, baseline };
}

/** Whether the pull would have brought a record of this day or moment. */
export const wasAskedFor = (cell: PlainCell, { day, before }: KnownSince): boolean =>
  !isBefore(cell, day) || before.some(({ from, to }) => !isBefore(cell, from) && isBefore(cell, addDays(to, 1)));

/** Days compare as texts; moments by the midnight in the shop. */
const isBefore = (cell: PlainCell, day: string): boolean =>
  typeof cell === 'number' ? cell < shopMoment(day) : cell === '' || String(cell) < day;

function withResult(
  { cellLanguage: language, layout }: Landing,
  { told }: Block,
  cells: readonly PlainCell[],
  outcome: RowOutcome,
): PlainCell[] {
  const result = { heading: told.nameOf(resultColumn), language };
  return layout.columns.map(({ key }, index) => {
    const cell = cells[index] ?? '';
    return key === resultColumn.key ? resultText(outcome, told.retold(String(cell)), result) : cell;
  });
}
