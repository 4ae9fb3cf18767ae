import type { Execution, Journal, Line, LineState, Memory, Place, Target, World } from './world';

const stateCodes: Readonly<Record<LineState, number>> = {
  ...{ none: 0, planned: 1, leaving: 2, accepted: 3, done: 4, failed: 5, unknown: 6, abandoned: 7 },
};
const placeCodes: Readonly<Record<Place, number>> = {
  ...{ begin: 1, locate: 2, prepare: 3, checkpoint: 4, nextWave: 5, listen: 6, cancel: 7 },
  ...{ untried: 8, settle: 9, append: 10, conclude: 11, stop: 12 },
};
const valueCodes: Readonly<Record<Target['value'], number>> = { before: 0, wanted: 1, other: 2 };
const runCodes: Readonly<Record<Journal['run'], number>> = { none: 0, running: 1, finished: 2 };
const ownerCodes: Readonly<Record<Journal['owner'], number>> = { nobody: 0, A: 1, B: 2 };

const bit = (isSo: boolean, place: number): number => (isSo ? 1 << place : 0);
const maskOf = (indexes: readonly number[]): number => indexes.reduce((mask, index) => mask + (1 << index), 0);

/** Of one key after another; longer than any. */
const codes = new Uint16Array(64);
const bytes = Buffer.from(codes.buffer);
let length = 0;
function add(code: number): void {
  codes[length] = code;
  length += 1;
}

/** The same for worlds that are the same. */
export function keyOf(world: World): string {
  const { journal, written, memory, budget, holder, late } = world;
  const { crashes, troubles, changes, pauses, cancels, setBacks, others } = budget;
  length = 0;
  addJournal(journal);
  addJournal(written === journal ? undefined : written);
  addVersions(world.versions);
  add(memoryCode(memory.A) + 256 * memoryCode(memory.B));
  for (const target of world.shop) add(targetCode(target));
  add(crashes + 4 * troubles + 16 * changes + 64 * pauses + 256 * cancels + 1024 * setBacks + 4096 * others);
  const ended = bit(world.endedBy.includes('A'), 1) + bit(world.endedBy.includes('B'), 2);
  add(bit(world.isHeldByTheDead, 0) + ended + bit(world.isSetBack, 3) + 16 * world.turn);
  addExecution(holder);
  addExecution(late);
  return bytes.toString('latin1', 0, length * codes.BYTES_PER_ELEMENT);
}

/** Three of them in one number. */
function linesCode(lines: readonly Line[]): number {
  let code = 0;
  for (const { state, isYoung, isClosed } of lines)
    code = code * 32 + stateCodes[state] + bit(isYoung, 3) + bit(isClosed, 4);
  return code;
}

const memoryCode = ({ number, isOpen, isOther }: Memory): number => number + bit(isOpen, 4) + bit(isOther, 5);

const targetCode = ({ arrived, latest, value, isOnTheirWord }: Target): number =>
  arrived + 4 * latest + 16 * valueCodes[value] + bit(isOnTheirWord, 6);

function addJournal(journal: Journal | undefined): void {
  if (!journal) {
    add(0);
    return;
  }
  add(journalCode(journal));
  add(linesCode(journal.lines));
}

const journalCode = ({ run, owner, number, isBehind, turn }: Journal): number =>
  1 + runCodes[run] + 4 * ownerCodes[owner] + 16 * number + bit(isBehind, 7) + 256 * turn;

/** In whatever order they stand. */
function addVersions(versions: readonly Journal[]): void {
  add(versions.length);
  if (versions.length < 2) {
    for (const version of versions) addJournal(version);
    return;
  }
  const whole = (version: Journal) => journalCode(version) * 65_536 + linesCode(version.lines);
  for (const version of [...versions].sort((one, other) => whole(one) - whole(other))) addJournal(version);
}

function addExecution(execution: Execution | undefined): void {
  if (!execution) {
    add(0);
    return;
  }
  const { person, place, type, delivery, mayBeCancelled, isClosing, turn, number } = execution;
  add(placeCodes[place] + 16 * type + 64 * delivery + bit(person === 'B', 10));
  add(bit(mayBeCancelled, 0) + bit(isClosing, 1) + 4 * turn + 64 * number);
  add(maskOf(execution.unsaved) + 8 * maskOf(execution.wave) + 64 * maskOf(execution.rest));
  add(linesCode(execution.lines));
}
