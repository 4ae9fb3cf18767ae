import { isOpen } from '../../../src/runs/operation-state';
import { stepsOf } from './execution-model';
import { type Scene, touchedNext } from './execution-places';
import { isLostFor, isOpenFor, noJournal, nothingRun, remember, standingOf } from './journal-model';
import { afterGrace, changesOfOthers, untouched } from './shop-model';
import type { Step } from './step';
import {
  type Execution,
  type Journal,
  type Line,
  type LineState,
  lineOf,
  type Person,
  persons,
  spend,
  type World,
  withItems,
} from './world';

const fresh = {
  place: 'begin',
  type: 0,
  delivery: 1,
  unsaved: [],
  wave: [],
  rest: [],
  mayBeCancelled: true,
  isClosing: false,
  turn: 0,
} as const;

const everyIndex = ({ setting }: Scene): number[] => setting.operations.map((_, index) => index);

/** A's execution is about to note the run and its operations. */
export function firstWorld(scene: Scene): World {
  const { operations, followUp, budget } = scene.setting;
  const journal = noJournal(operations.length);
  const lines = operations.map((_, index): Line => lineOf(index === followUp ? 'none' : 'planned'));
  return {
    shop: operations.map(() => untouched),
    journal,
    written: journal,
    versions: [],
    isSetBack: false,
    memory: { A: nothingRun, B: nothingRun },
    turn: 0,
    endedBy: [],
    isHeldByTheDead: false,
    holder: { ...fresh, person: 'A', lines, unsaved: everyIndex(scene), number: 1 },
    late: undefined,
    budget,
  };
}

/** Everything that may happen next. */
export const everyStep = (scene: Scene, world: World): Step[] => [
  ...stepsOf(scene, world, 'holder'),
  ...stepsOf(scene, world, 'late'),
  ...ends(scene, world),
  ...restored(world),
  ...changesOfOthers(world, scene.setting.operations, touchedNext(scene, world)),
  ...(world.holder || world.isHeldByTheDead ? [] : persons.flatMap((person) => takesUp(scene, world, person))),
];

/** Executions die, or fall silent; after long enough the lease is anybody's. */
function ends({ setting, rules }: Scene, world: World): Step[] {
  const { holder, late, budget, journal } = world;
  const later = (label: string, after: World): Step[] =>
    afterGrace(after, setting.operations, rules).map((one) => [label, one]);
  if (world.isHeldByTheDead) return later('the lease goes stale', { ...world, isHeldByTheDead: false });
  if (!holder || budget.crashes === 0) return [];
  const fewer = { ...world, budget: spend(budget, 'crashes'), holder: undefined };
  const dead: Step = [`${holder.person} dies`, { ...fewer, written: journal, isHeldByTheDead: true }];
  // Whatever an execution that lost the lease does next, it ends before it writes or sends anything: for everybody else it has died.
  if (late || (rules.confirmsToWrite && rules.confirmsToSend)) return [dead];
  return [dead, ...later(`${holder.person} falls silent`, { ...fewer, late: holder })];
}

/** Somebody restores an earlier version of the file. */
export const setBack = 'the file is set back';

function restored(world: World): Step[] {
  const { versions, holder } = world;
  if (holder) return [];
  const budget = spend(world.budget, 'setBacks');
  return versions.map((version): Step => {
    const left = budget.setBacks === 0 ? [] : versions.filter((one) => one !== version);
    return [setBack, { ...world, journal: version, written: version, versions: left, isSetBack: true, budget }];
  });
}

/** What a person does about a run whose lines are gone. */
export const takesAsEnded = 'takes the lost run as ended';

/** What a person may do about the run while nobody is at work. */
function takesUp(scene: Scene, world: World, person: Person): Step[] {
  const { rules } = scene;
  if (isLostFor(world, person)) {
    const memory = { ...world.memory, [person]: { ...world.memory[person], isOpen: false } };
    return [[`${person} ${takesAsEnded}`, { ...world, memory }]];
  }
  if (world.journal.run !== 'running') return othersOf(scene, world, person);
  const abandoned = abandonedBy(scene, world, person);
  if (!isOpenFor(world, person, rules)) return [abandoned, closed(scene, world, person)];
  const isForeign = standingOf(world, person, rules) === 'foreign';
  return [...(isForeign ? adoptions(scene, world, person) : [resumed(scene, world, person)]), abandoned];
}

/** Where a line cannot be believed, its request may just have left. */
const doubted = ({ rules }: Scene, { state, isYoung }: Line): Line => {
  const after = rules.next(state, 'doubt');
  return { ...lineOf(after), isYoung: after === 'leaving' && (isYoung || rules.waitsWhereDoubted) };
};

/** What had been closed as never sent is looked up, and stays closed where it is not there. */
const doubtedAsClosed = (scene: Scene, line: Line): Line => {
  const after = doubted(scene, line);
  const isClosed = line.isClosed || line.state === 'failed';
  return { ...after, isClosed: after.state === 'leaving' && isClosed };
};

function resumed(scene: Scene, world: World, person: Person): Step {
  const { lines, number, turn } = world.journal;
  const execution: Execution = { ...fresh, person, lines, number, turn };
  if (standingOf(world, person, scene.rules) !== 'behind')
    return [`${person} resumes it`, { ...world, holder: execution }];
  const mayHaveLeft: readonly LineState[] = [
    'planned',
    'leaving',
    ...(scene.rules.doubtsClosed ? ['failed' as const] : []),
  ];
  const left = lines.map((line) => (mayHaveLeft.includes(line.state) ? doubtedAsClosed(scene, line) : line));
  const doubtedNow = { number: Math.max(number, world.memory[person].number), turn: nextTurn(world) };
  const holder = { ...execution, ...doubtedNow, lines: left, unsaved: everyIndex(scene) };
  return [`${person} resumes it, in doubt`, { ...world, ...notedTurn(scene, world), holder }];
}

/** Closed by others, it is told on their word. */
const hearsay = (line: Line): Line => (line.state === 'failed' ? { ...line, isClosed: true } : line);

/** A person looks through a run that others may have written, and chooses what of it is carried out. */
function adoptions(scene: Scene, world: World, person: Person): Step[] {
  const { rules, setting } = scene;
  const { lines } = world.journal;
  const open = lines.flatMap(({ state }, index) => (state !== 'none' && isOpen(state) ? [index] : []));
  return subsetsOf(open).map((chosen): Step => {
    const onTheirWord = chosen.filter(
      (index) => setting.operations[index] === 'none' && lines[index]?.state === 'planned',
    );
    const adopted = lines.map((line, index): Line => {
      if (onTheirWord.includes(index)) return line;
      if (!open.includes(index)) return hearsay(line);
      return chosen.includes(index) ? doubted(scene, line) : lineOf(rules.next(line.state, 'abandon'));
    });
    const shop = withItems(world.shop, onTheirWord, (target) => ({ ...target, isOnTheirWord: true }));
    const label = `${person} adopts ${chosen.map((index) => index + 1).join(', ') || 'nothing'}`;
    return [label, takenOver(scene, { ...world, shop }, person, adopted)];
  });
}

function abandonedBy(scene: Scene, world: World, person: Person): Step {
  const { rules } = scene;
  const standing = standingOf(world, person, rules);
  const mayBelieve = standing === 'current' || !rules.believesOnlyCurrent;
  const lines = world.journal.lines.map((line): Line => {
    const { state } = line;
    if (state === 'failed' && (standing === 'behind' || standing === 'closed') && rules.doubtsClosed)
      return lineOf(rules.next(rules.next(state, 'doubt'), 'abandon'));
    if (state === 'none' || !isOpen(state)) return standing === 'foreign' ? hearsay(line) : line;
    return lineOf(rules.next(state, state === 'planned' && mayBelieve ? 'refuse' : 'abandon'));
  });
  return [`${person} ends it`, takenOver(scene, world, person, lines)];
}

/** The next execution of a person closes their run that had ended, or that another one replaced; what they remember stays. */
function closed({ rules }: Scene, world: World, person: Person): Step {
  const { journal } = world;
  const lines = journal.lines.map((line): Line => {
    const { state } = line;
    if (state === 'failed' && rules.doubtsClosed) return lineOf(rules.next(rules.next(state, 'doubt'), 'abandon'));
    return state === 'none' || !isOpen(state) ? line : lineOf(rules.next(state, 'abandon'));
  });
  const ended: Journal = { ...journal, run: 'finished', lines };
  const memory = rules.remembersReplacing
    ? world.memory
    : remember({ ...world, journal: ended }, { person, number: journal.number }).memory;
  return [
    `${person} closes it beside what they do`,
    { ...world, journal: ended, written: ended, memory, isSetBack: false },
  ];
}

/** A person has another run, where they know of none that is unfinished: it ends, or its lines are gone before it does. */
function othersOf({ rules }: Scene, world: World, person: Person): Step[] {
  if (world.budget.others === 0) return [];
  const number = world.memory[person].number + 1;
  const budget = spend(world.budget, 'others');
  const after = (isOpen: boolean, more: Partial<World> = {}): World => {
    const memory = { ...world.memory, [person]: { number, isOpen, isOther: true } };
    return { ...world, budget, memory, ...more };
  };
  return [
    [`${person} has another run`, after(false)],
    [`${person} has another run, and dies`, after(true)],
    [`${person} has another run, that was gone on with in doubt`, after(false, rules.keepsTurns ? {} : { turn: 0 })],
  ];
}

const nextTurn = ({ journal, turn }: World): number => Math.max(journal.turn, turn) + 1;

/** It is told to everybody before anything is written, so that no two ways on from there are of the same turn. */
const notedTurn = ({ rules }: Scene, world: World): Pick<World, 'turn'> => ({
  turn: rules.notesTurnsFirst ? nextTurn(world) : world.turn,
});

/** All lines become this person's own. */
function takenOver(scene: Scene, world: World, person: Person, lines: readonly Line[]): World {
  const number = world.memory[person].number + 1;
  const taken = { unsaved: everyIndex(scene), turn: nextTurn(world) };
  const endedBy = world.endedBy.filter((one) => one !== person);
  return { ...world, ...notedTurn(scene, world), endedBy, holder: { ...fresh, ...taken, person, lines, number } };
}

const subsetsOf = (items: readonly number[]): number[][] =>
  items.reduce<number[][]>((subsets, item) => subsets.flatMap((one) => [one, [...one, item]]), [[]]);
