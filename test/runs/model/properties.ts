import { isOpen } from '../../../src/runs/operation-state';
import type { Scene } from './execution-places';
import { isLostFor, isOpenFor } from './journal-model';
import { setBack, takesAsEnded } from './people-model';
import type { Rules } from './rules';
import { lineOf, type Person, persons, type World } from './world';

/** What is wrong with a world; `undefined` where nothing is. */
export function faultOf({ setting, rules }: Scene, world: World): string | undefined {
  const { shop, journal } = world;
  const hidden = persons.find((person) => isHiddenFrom(world, person, rules));
  if (hidden) return `the run that ${hidden} left unfinished is not shown to them`;
  for (const [index, { arrived, latest, value, isOnTheirWord }] of shop.entries()) {
    const { state, isClosed } = journal.lines[index] ?? lineOf('none');
    const which = `operation ${index + 1}`;
    if (isOnTheirWord) continue;
    const most = setting.operations[index] === 'patch' ? arrived : arrived + latest;
    if (most > 1) return `${which} may be carried out twice`;
    if (state === 'done' && arrived === 0 && value !== 'wanted')
      return `${which} is told done, but was not carried out`;
    if (state === 'failed' && arrived + latest > 0 && !world.isSetBack && !isClosed)
      return `${which} is told failed, but may have been carried out`;
  }
  return undefined;
}

const isHiddenFrom = (world: World, person: Person, rules: Rules): boolean =>
  world.journal.run === 'running' &&
  world.memory[person].isOpen &&
  !world.memory[person].isOther &&
  !isOpenFor(world, person, rules);

const isOtherOpen = ({ memory }: World, person: Person): boolean => memory[person].isOther && memory[person].isOpen;

/** Whether another run of a person took the place of this one since its lines were theirs. */
const isReplacedFor = ({ memory, journal }: World, person: Person): boolean =>
  memory[person].isOther && journal.number <= memory[person].number;

const isOutOfDate = ({ isSetBack, journal, turn }: World): boolean => isSetBack || journal.turn < turn;

/** What is wrong with a step. */
export function faultOfStep(label: string, before: World, after: World): string | undefined {
  const resumedBy = persons.find((person) => label.startsWith(`${person} resumes`));
  if (resumedBy && before.endedBy.includes(resumedBy))
    return `${resumedBy} goes on by itself with a run that had ended`;
  if (resumedBy && isReplacedFor(before, resumedBy))
    return `${resumedBy} goes on by itself with a run that another one replaced`;
  const forgetful = persons.find((person) => isOtherOpen(before, person) && !isOtherOpen(after, person));
  if (forgetful && !label.endsWith(takesAsEnded)) return `the other run of ${forgetful} is forgotten`;
  if (label === setBack || before.journal === after.journal) return undefined;
  for (const [index, { state, isClosed }] of before.journal.lines.entries()) {
    const then = after.journal.lines[index]?.state;
    if (state === 'leaving' && isClosed && then === 'planned')
      return `operation ${index + 1} was closed, and is to be sent now`;
    // What lines that are out of date close as never sent may have left since.
    if (state === 'failed' && isOutOfDate(before)) continue;
    if (state !== 'none' && !isOpen(state) && then !== state)
      return `operation ${index + 1} was ${state}, and is ${then} now`;
  }
  return undefined;
}

/** Whether nothing is left to be done by anybody. */
export const isEnd = ({ rules, setting }: Scene, world: World): boolean =>
  !world.holder &&
  !world.late &&
  !world.isHeldByTheDead &&
  !persons.some((person) => isOpenFor(world, person, rules) || isLostFor(world, person)) &&
  !(setting.followUp !== undefined && isFollowUpLost(world, setting.followUp)) &&
  !isUntold(world);

/** Something has left of a run of which no line, and no memory, is left. */
const isUntold = ({ journal, memory, shop }: World): boolean =>
  journal.run === 'none' &&
  persons.every((person) => memory[person].number === 0) &&
  shop.some(({ arrived, latest }) => arrived + latest > 0);

const isFollowUpLost = ({ journal }: World, followUp: number): boolean =>
  journal.lines[0]?.state === 'done' && journal.lines[followUp]?.state === 'none';
