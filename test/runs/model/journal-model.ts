import type { Standing } from '../../../src/runs/journal/standing';
import type { Rules } from './rules';
import { type Execution, type Journal, lineOf, type Memory, type Person, type World } from './world';

export const nothingRun: Memory = { number: 0, isOpen: false, isOther: true };

export const noJournal = (count: number): Journal => ({
  run: 'none',
  lines: Array.from({ length: count }, () => lineOf('none')),
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
  const isOfEnded = number < known.number && !(rules.knowsOwnNumbers && known.isOpen && !known.isOther);
  const isPassed = rules.countsTurns && journal.turn < turn;
  const isReplaced = number === known.number && known.isOther;
  const isEnded = !known.isOther && !known.isOpen && (number === known.number || (rules.knowsEndedAnew && isPassed));
  if ((rules.letsReplacedBe && isReplaced) || (rules.letsEndedBe && (isOfEnded || isEnded))) return 'closed';
  if (rules.doubtsEarlier && (number < known.number || isBehind)) return 'behind';
  return isPassed ? 'behind' : 'current';
}

/** Whether a person sees an unfinished run. */
export const isOpenFor = (world: World, person: Person, rules: Rules): boolean =>
  world.journal.run === 'running' && standingOf(world, person, rules) !== 'closed';

/** Whether a person knows of an unfinished run whose lines are gone: this one, or another that is not told of here. */
export const isLostFor = ({ journal, memory }: World, person: Person): boolean =>
  memory[person].isOpen && (journal.run === 'none' || memory[person].isOther);

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
export function remember(world: World, { person, number }: Pick<Execution, 'person' | 'number'>): World {
  const { journal } = world;
  const turn = Math.max(world.turn, journal.turn);
  const memory = { ...world.memory, [person]: { number, isOpen: journal.run === 'running', isOther: false } };
  const versions = world.versions.map((version) =>
    version.owner === person && version.number === number && version !== journal
      ? { ...version, isBehind: true }
      : version,
  );
  return { ...world, memory, turn, versions };
}
