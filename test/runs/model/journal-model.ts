import type { Standing } from '../../../src/runs/journal/standing';
import type { Rules } from './rules';
import type { Execution, Journal, Memory, Person, World } from './world';

export const nothingRun: Memory = { number: 0, isOpen: false };

export const noJournal = (count: number): Journal => ({
  run: 'none',
  lines: Array.from({ length: count }, () => ({ state: 'none', isYoung: false })),
  owner: 'nobody',
  number: 0,
  isBehind: false,
  turn: 0,
});

/** How far a person can believe the lines, as `standing.ts` judges them. */
export function standingOf({ journal, memory, turn }: World, person: Person, rules: Rules): Standing {
  const { owner, number, isBehind } = journal;
  const known = memory[person];
  if (owner !== person) return 'foreign';
  const isOfEnded = number < known.number && !(rules.knowsOwnNumbers && known.isOpen);
  if (rules.letsEndedBe && (isOfEnded || (number === known.number && !known.isOpen))) return 'closed';
  if (rules.doubtsEarlier && (number < known.number || isBehind)) return 'behind';
  return rules.countsTurns && journal.turn < turn ? 'behind' : 'current';
}

/** Whether a person sees an unfinished run. */
export const isOpenFor = (world: World, person: Person, rules: Rules): boolean =>
  world.journal.run === 'running' && standingOf(world, person, rules) !== 'closed';

/** Whether a person knows of an unfinished run whose lines are gone. */
export const isLostFor = ({ journal, memory }: World, person: Person): boolean =>
  journal.run === 'none' && memory[person].isOpen;

/** What is not saved yet, in its place among the lines that stand there, and sealed. */
export function writtenBy(execution: Execution, { lines }: Journal, run: Journal['run']): Journal {
  const { person, number, turn, unsaved } = execution;
  const after = lines.map((line, index) => (unsaved.includes(index) ? (execution.lines[index] ?? line) : line));
  // What fits together bears the writer's seal; what another execution wrote meanwhile does not fit.
  const isWhole = after.every(({ state }, index) => state === execution.lines[index]?.state);
  return { run, lines: after, owner: isWhole ? person : 'nobody', number, isBehind: false, turn };
}

/** Whether the person's properties, and those of the document, have to be told of what lasts now. */
export function isToBeRemembered({ run, lines }: Journal, rules: Rules): boolean {
  if (run === 'finished') return rules.remembersEnd;
  return rules.remembersLeaving && lines.some(({ state }) => state === 'leaving');
}

/** After these properties were told of what lasts now: a version of before is behind. */
export function remember(world: World, { person, number }: Execution): World {
  const { journal, version } = world;
  const turn = Math.max(world.turn, journal.turn);
  const memory = { ...world.memory, [person]: { number, isOpen: journal.run === 'running' } };
  const after = { ...world, memory, turn };
  if (version?.owner !== person || version.number !== number || version === journal) return after;
  return { ...after, version: { ...version, isBehind: true } };
}
