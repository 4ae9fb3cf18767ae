import { endpointCallKind } from '../../state/schema/endpoint-call-lines';
import type { RunMemory } from '../../state/schema/runs/run-memory';
import type { Seals } from '../../state/seal/seals';
import { runIdPattern } from '../run-id';
import { gapBeside } from './journal-gap';
import { isOwnRow, type JournalRow, sealRow } from './journal-row';
import type { LatestRunStore } from './latest-run';
import { digestOfSeals, parseExtent, printExtent, type RunExtent } from './run-extent';
import type { RunMemoryStore } from './run-memory';
import type { RunTurns } from './run-turns';

/** By what a person's lines are told from those that others could have written. */
export interface Authorship {
  readonly seals: Seals;
  readonly memory: RunMemoryStore;
  readonly turns: RunTurns;
  readonly latest: LatestRunStore;
}

/** Copies of a spreadsheet keep the lines of the one that they were made of. */
const isSameRun = (one: JournalRow, other: JournalRow): boolean => one.run === other.run && one.stamp === other.stamp;

const isRunLine = ({ operation }: JournalRow): boolean => operation === '';

/** The row as its changed form may be sealed: a change to what somebody else may have written does not make it one's own. */
export const isSealable = (before: JournalRow, { seals }: Authorship): boolean => isOwnRow(before, seals);

/**
 * Seals rows, and then the lines of their runs, which count the notes in the journal and bear all seals together.
 * @param rows all rows of the journal, as they are to be written.
 * @param indexes of those to be sealed.
 * @param newTurn where their run is gone on with in doubt of its lines, as {@link beginTurn} says.
 * @returns the rows, and the indexes of all that were sealed.
 */
export function sealRows(
  rows: readonly JournalRow[],
  indexes: ReadonlySet<number>,
  authorship: Authorship,
  newTurn?: number,
): { readonly rows: readonly JournalRow[]; readonly sealed: ReadonlySet<number> } {
  const { seals } = authorship;
  const operations = rows.map((row, index) => (indexes.has(index) && !isRunLine(row) ? sealRow(row, seals) : row));
  const touched = [...indexes].flatMap((index) => rows[index] ?? []);
  const sealed = new Set(indexes);
  const all = operations.map((row, index) => {
    if (!isRunLine(row) || !touched.some((one) => isSameRun(one, row))) return row;
    if (!indexes.has(index) && !isOwnRow(row, seals)) return row;
    sealed.add(index);
    const extent = nextExtent(row, operations, authorship);
    return sealRow(
      { ...row, extent: printExtent(newTurn === undefined ? extent : { ...extent, turn: newTurn }) },
      seals,
    );
  });
  return { rows: all, sealed };
}

function nextExtent(line: JournalRow, rows: readonly JournalRow[], { memory, seals }: Authorship): RunExtent {
  const known = memory.read();
  const after = known !== 'unreadable' && known.run === line.run ? known.digest : undefined;
  const digest = digestOfSeals(rows.filter((row) => !isRunLine(row) && isSameRun(row, line)));
  const lines = { digest, ...(after === undefined ? {} : { after }) };
  const before = parseExtent(line.extent);
  if (!before) {
    // What others may have written counts for nothing.
    const latest = known === 'unreadable' ? latestNumber(rows.filter((row) => isOwnRow(row, seals))) : known.number;
    return { number: latest + 1, save: 1, turn: 0, ...lines };
  }
  const { turn } = before;
  // Earlier lines of a run that its person took over anew since.
  if (known !== 'unreadable' && known.run === line.run && known.number > before.number) {
    return { number: known.number, save: known.save + 1, turn, ...lines };
  }
  const remembered = known !== 'unreadable' && known.number === before.number ? known.save : 0;
  return { number: before.number, save: Math.max(before.save, remembered) + 1, turn, ...lines };
}

/** So many executions at most die right after they took a run over. What lies further ahead nobody of us wrote. */
const mostUnnoted = 99;

/**
 * The turn after all that a run had, whoever wrote its lines. It is told to everybody before anything is written: no two ways on from the same lines are
 * of one turn, however early their executions die.
 * @param rows of one run.
 */
export function beginTurn(rows: readonly JournalRow[], { turns }: Authorship): number {
  const line = rows.find(isRunLine);
  if (!line) return 0;
  const noted = turns.of(line.run);
  const turn = Math.max(noted, Math.min(parseExtent(line.extent)?.turn ?? 0, noted + mostUnnoted)) + 1;
  // A run of another name is ended only, and the name may be longer than a property.
  if (runIdPattern.test(line.run)) turns.note(line.run, turn);
  return turn;
}

const latestNumber = (rows: readonly JournalRow[]): number =>
  Math.max(0, ...rows.map(({ extent }) => parseExtent(extent)?.number ?? 0));

/**
 * Remembers outside of the file how far a run is, where from here on something of it may leave, or it has ended. Called once its lines last.
 * @param rows of one run.
 * @param isGone whether the journal holds no line of a run: that it once did is remembered too.
 */
export function rememberRun(
  rows: readonly JournalRow[],
  { memory, turns, latest }: Authorship,
  isGone: (run: string) => boolean,
): void {
  const line = rows.find(isRunLine);
  const extent = line && parseExtent(line.extent);
  if (!line) for (const call of rows.filter(isCall)) rememberCall(call, { memory, latest }, isGone);
  // What bears no name of ours was never begun by us: it is ended, and nothing has to be known of it.
  if (!line || !extent || !runIdPattern.test(line.run)) return;
  const isOpen = line.state === 'running';
  if (isOpen && !rows.some(({ state }) => state === 'leaving')) return;
  const { run } = line;
  const known = memory.read();
  const gapAfter = (before: Parameters<typeof gapBeside>[0]) => gapBeside(before, run, Number(line.at), isGone);
  const beside = gapAfter(known === 'unreadable' ? undefined : known);
  const { number, save, digest } = extent;
  memory.write({ run, number, save, digest, isOpen, ...beside });
  turns.note(run, extent.turn);
  if (isOpen)
    latest.begin(run, { digest, at: Math.max(...rows.map(({ at }) => Number(at))), ...gapAfter(latest.read()) });
  else latest.end(run);
}

/** A single call has no line of a run, and is never carried on; that it may have left is remembered all the same. */
export const isCall = ({ kind }: Pick<JournalRow, 'kind'>): boolean => kind === endpointCallKind;

function rememberCall(
  { run, state, at }: JournalRow,
  { memory, latest }: Pick<Authorship, 'memory' | 'latest'>,
  isGone: (run: string) => boolean,
): void {
  if (state === 'leaving') {
    latest.begin(run, { at: Number(at), ...gapBeside(latest.read(), run, Number(at), isGone) });
    noteGap(memory, (known) => gapBeside(known, run, Number(at), isGone));
  } else if (state !== 'planned') latest.end(run);
}

/** A call is none of the person's runs; that it was made since lines were lost is remembered with these, or every later one would be asked about. */
function noteGap(memory: RunMemoryStore, gapAfter: (known: RunMemory) => Pick<RunMemory, 'gap'>): void {
  const known = memory.read();
  if (known === 'unreadable') return;
  const { gap } = gapAfter(known);
  if (gap && gap.next !== known.gap?.next) memory.write({ ...known, gap });
}
