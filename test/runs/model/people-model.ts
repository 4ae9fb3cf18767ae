import { isOpen } from '../../../src/runs/operation-state';
import { stepsOf } from './execution-model';
import { type Scene, touchedNext } from './execution-places';
import { isLostFor, isOpenFor, noJournal, nothingRun, standingOf } from './journal-model';
import { afterGrace, changesOfOthers, untouched } from './shop-model';
import type { Step } from './step';
import { type Execution, type Line, type Person, persons, spend, type World, withItems } from './world';

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
  const lines = operations.map(
    (_, index): Line => ({ state: index === followUp ? 'none' : 'planned', isYoung: false }),
  );
  return {
    shop: operations.map(() => untouched),
    journal,
    written: journal,
    version: undefined,
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
  const { version, holder } = world;
  if (!version || holder) return [];
  const budget = spend(world.budget, 'setBacks');
  return [[setBack, { ...world, journal: version, written: version, version: undefined, budget }]];
}

/** What a person may do about the run while nobody is at work. */
function takesUp(scene: Scene, world: World, person: Person): Step[] {
  const { rules } = scene;
  if (isLostFor(world, person)) {
    const memory = { ...world.memory, [person]: { ...world.memory[person], isOpen: false } };
    return [[`${person} takes the lost run as ended`, { ...world, memory }]];
  }
  if (world.journal.run !== 'running') return [];
  const abandoned = abandonedBy(scene, world, person);
  if (!isOpenFor(world, person, rules)) return [abandoned];
  const isForeign = standingOf(world, person, rules) === 'foreign';
  return [...(isForeign ? adoptions(scene, world, person) : [resumed(scene, world, person)]), abandoned];
}

/** Where a line cannot be believed, its request may just have left. */
const doubted = ({ rules }: Scene, { state, isYoung }: Line): Line => {
  const after = rules.next(state, 'doubt');
  return { state: after, isYoung: after === 'leaving' && (isYoung || rules.waitsWhereDoubted) };
};

function resumed(scene: Scene, world: World, person: Person): Step {
  const { lines, number, turn } = world.journal;
  const execution: Execution = { ...fresh, person, lines, number, turn };
  if (standingOf(world, person, scene.rules) !== 'behind')
    return [`${person} resumes it`, { ...world, holder: execution }];
  const left = lines.map((line) =>
    line.state === 'planned' || line.state === 'leaving' ? doubted(scene, line) : line,
  );
  const doubtedNow = { number: Math.max(number, world.memory[person].number), turn: nextTurn(world) };
  const holder = { ...execution, ...doubtedNow, lines: left, unsaved: everyIndex(scene) };
  return [`${person} resumes it, in doubt`, { ...world, holder }];
}

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
      if (!open.includes(index) || onTheirWord.includes(index)) return line;
      return chosen.includes(index)
        ? doubted(scene, line)
        : { state: rules.next(line.state, 'abandon'), isYoung: false };
    });
    const shop = withItems(world.shop, onTheirWord, (target) => ({ ...target, isOnTheirWord: true }));
    const label = `${person} adopts ${chosen.map((index) => index + 1).join(', ') || 'nothing'}`;
    return [label, takenOver(scene, { ...world, shop }, person, adopted)];
  });
}

function abandonedBy(scene: Scene, world: World, person: Person): Step {
  const { rules } = scene;
  const mayBelieve = standingOf(world, person, rules) === 'current' || !rules.believesOnlyCurrent;
  const lines = world.journal.lines.map((line): Line => {
    if (line.state === 'none' || !isOpen(line.state)) return line;
    const event = line.state === 'planned' && mayBelieve ? 'refuse' : 'abandon';
    return { state: rules.next(line.state, event), isYoung: false };
  });
  return [`${person} ends it`, takenOver(scene, world, person, lines)];
}

const nextTurn = ({ journal, turn }: World): number => Math.max(journal.turn, turn) + 1;

/** All lines become this person's own. */
function takenOver(scene: Scene, world: World, person: Person, lines: readonly Line[]): World {
  const number = world.memory[person].number + 1;
  const taken = { unsaved: everyIndex(scene), turn: nextTurn(world) };
  const endedBy = world.endedBy.filter((one) => one !== person);
  return { ...world, endedBy, holder: { ...fresh, ...taken, person, lines, number } };
}

const subsetsOf = (items: readonly number[]): number[][] =>
  items.reduce<number[][]>((subsets, item) => subsets.flatMap((one) => [one, [...one, item]]), [[]]);
