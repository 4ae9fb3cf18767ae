import type { OperationEvent } from '../../../src/runs/operation-state';
import { afterLook, inState, isLastLook, kindNow, nextType, reach, type Scene } from './execution-places';
import { type Actor, put, type Slot, saveThen } from './saves';
import { afterGrace, arrive, leave, lookUp, mayLeave, vanish } from './shop-model';
import type { Step } from './step';
import {
  type Execution,
  type Line,
  lineOf,
  type OperationKind,
  type Place,
  spend,
  type World,
  withItems,
} from './world';

/** What an execution may do next. */
export function stepsOf(scene: Scene, world: World, slot: Slot): Step[] {
  const execution = world[slot];
  if (!execution) return [];
  const steps = atPlace[execution.place]({ scene, world, slot, execution });
  return steps.map(([label, after]) => [`${execution.person} ${label}`, after]);
}

function note(scene: Scene, execution: Execution, indexes: readonly number[], event: OperationEvent): Execution {
  if (indexes.length === 0) return execution;
  const lines = withItems(execution.lines, indexes, ({ state }) => {
    const after = scene.rules.next(state, event);
    return { ...lineOf(after), isYoung: after === 'leaving' };
  });
  return { ...execution, lines, unsaved: marked(execution, indexes) };
}

const marked = ({ unsaved }: Execution, indexes: readonly number[]): readonly number[] =>
  [...new Set([...unsaved, ...indexes])].sort();

/** Wherever the shop is asked something, the execution may be stopped first. @param takenBack what has not left after all. */
function stops(actor: Actor, takenBack: readonly number[] = []): Step[] {
  const { scene, world, execution } = actor;
  const { pauses, cancels } = world.budget;
  const unheard = [...execution.wave, ...execution.rest].filter((index) => !takenBack.includes(index));
  const repeated = scene.rules.repeatedIsYoung ? unheard : [];
  const back = { ...unanswered(note(scene, execution, takenBack, 'notArrived'), repeated), wave: [], rest: [] };
  const stop = (label: string, what: 'pauses' | 'cancels', place: 'stop' | 'cancel') =>
    saveThen(label, { ...actor, world: { ...world, budget: spend(world.budget, what) } }, { ...back, place });
  return [
    ...(pauses > 0 ? stop('runs out of time', 'pauses', 'stop') : []),
    ...(cancels > 0 && execution.mayBeCancelled ? stop('is asked to stop', 'cancels', 'cancel') : []),
  ];
}

const atPlace: Readonly<Record<Place, (actor: Actor) => Step[]>> = {
  begin: (actor) => saveThen('takes the lease', actor, nextType(actor.scene, actor.execution)),
  locate: (actor) => {
    const { scene, world, execution } = actor;
    const left = inState(scene, execution, 'leaving');
    const kind = kindNow(scene, execution);
    if (kind === 'none') {
      const lost = note(scene, execution, left, 'lose');
      return saveThen('gives up what cannot be looked up', actor, afterLook(scene, lost));
    }
    if (scene.rules.waitsForArrival && left.some((index) => execution.lines[index]?.isYoung)) {
      return afterGrace(world, scene.setting.operations, scene.rules).map((after) => ['waits', after]);
    }
    const closedBefore = left.filter((index) => execution.lines[index]?.isClosed);
    return [...stops(actor), ...located(actor, kind, closedBefore.length > 0 ? closedBefore : left)];
  },
  prepare: (actor) => {
    const kind = kindNow(actor.scene, actor.execution);
    const isRead = kind === 'value' || kind === 'patch';
    return [...(isRead ? stops(actor) : []), ...prepared(actor, kind)];
  },
  checkpoint: (actor) => depart(actor, [...actor.execution.wave, ...actor.execution.rest]),
  nextWave: (actor) => {
    const { scene, execution } = actor;
    const unheard = [...execution.wave, ...execution.rest];
    const mayBeRepeated = kindNow(scene, execution) === 'patch' && scene.rules.keepsRepeated;
    return depart(actor, mayBeRepeated ? [] : unheard);
  },
  listen: (actor) => heard(actor),
  cancel: (actor) => closed(actor),
  untried: (actor) => {
    const { scene, execution } = actor;
    const hasSucceeded = inState(scene, execution, 'accepted', 'done').length > 0;
    const refused = hasSucceeded ? execution : note(scene, execution, inState(scene, execution, 'planned'), 'refuse');
    return saveThen('gives up what is left', actor, { ...refused, place: 'settle' });
  },
  settle: (actor) => settled(actor),
  append: (actor) => saveThen('notes what makes good', actor, { ...appended(actor), place: 'settle' }),
  conclude: (actor) => saveThen('tells of it', actor, actor.execution, 'finished'),
  stop: () => [],
};

function located(actor: Actor, kind: OperationKind, left: readonly number[]): Step[] {
  const { scene, world, execution } = actor;
  const found = left.map((index) => {
    const target = world.shop[index];
    return target ? lookUp(kind, target, scene.rules) : 'absent';
  });
  const absent = isLastLook(execution) ? 'lose' : 'notArrived';
  const noted = left.reduce((one, index, place) => {
    const isClosed = one.lines[index]?.isClosed && scene.rules.keepsClosed;
    const eventOf = { accepted: 'accept', unclear: 'lose', absent: isClosed ? 'refuse' : absent } as const;
    return note(scene, one, [index], eventOf[found[place] ?? 'absent']);
  }, execution);
  const said = left.map((index, place) => `${index + 1} ${found[place]}`).join(', ');
  const isThrough = inState(scene, noted, 'leaving').length === 0;
  return saveThen(`looks up ${said}`, actor, isThrough ? afterLook(scene, noted) : noted);
}

function prepared(actor: Actor, kind: OperationKind): Step[] {
  const { scene, world, execution } = actor;
  const { width, part } = scene.setting;
  const planned = inState(scene, execution, 'planned');
  if (planned.length === 0) return saveThen('saves what came of it', actor, execution);
  const those = planned.slice(0, kind === 'none' ? width : part);
  const isReady = (index: number) => {
    const target = world.shop[index];
    return target !== undefined && mayLeave(kind, target);
  };
  const ready = those.filter(isReady);
  const held = note(
    scene,
    execution,
    those.filter((index) => !isReady(index)),
    'refuse',
  );
  if (ready.length === 0) return [['holds back what others changed', put(world, actor.slot, held)]];
  const wave = ready.slice(0, width);
  const rest = ready.slice(width);
  const label = `is about to send ${ready.map((index) => index + 1).join(', ')}`;
  const leaving = scene.rules.notesLeaving ? note(scene, held, ready, 'leave') : held;
  return saveThen(label, actor, { ...leaving, wave, rest, place: 'checkpoint' });
}

/** The last look at the lease and at the wish to stop; then the requests leave. */
function depart(actor: Actor, unheard: readonly number[]): Step[] {
  const { scene, world, slot, execution } = actor;
  const { confirmsToSend, notesLeaving } = scene.rules;
  if (slot === 'late' && confirmsToSend) return [['finds its lease gone', put(world, slot, undefined)]];
  const sending = notesLeaving ? execution : note(scene, execution, execution.wave, 'leave');
  const sent: World = {
    ...put(world, slot, { ...sending, place: 'listen' }),
    shop: withItems(world.shop, execution.wave, leave),
  };
  const steps: Step[] = [
    ...stops(actor, notesLeaving ? unheard : []),
    [`sends ${execution.wave.map((index) => index + 1).join(', ')}`, sent],
  ];
  // Requests may wait for their turn until what their lines say is old.
  if (slot === 'holder' && execution.lines.some(({ isYoung }) => isYoung)) {
    for (const after of afterGrace(world, scene.setting.operations, scene.rules))
      steps.push(['waits for its turn', after]);
  }
  return steps;
}

interface Hearing {
  readonly world: World;
  readonly execution: Execution;
  readonly said: readonly string[];
  readonly again: readonly number[];
}

/** All that the shop may have answered to a wave, or not. */
function heard(actor: Actor): Step[] {
  const { scene, world, slot, execution } = actor;
  let hearings: Hearing[] = [{ world, execution, said: [], again: [] }];
  for (const index of execution.wave) hearings = hearings.flatMap((hearing) => answers(scene, hearing, index));
  return hearings.map(({ world: after, execution: one, said, again }): Step => {
    const queue = [...again, ...one.rest];
    const { width } = scene.setting;
    const moved: Execution =
      queue.length > 0
        ? { ...one, place: 'nextWave', wave: queue.slice(0, width), rest: queue.slice(width) }
        : { ...one, place: 'prepare', wave: [], rest: [] };
    return [`hears: ${said.join(', ')}`, put(after, slot, moved.unsaved.length > 0 ? moved : reach(scene, moved))];
  });
}

function answers(scene: Scene, { world, execution, said, again }: Hearing, index: number): Hearing[] {
  const kind = kindNow(scene, execution);
  const target = world.shop[index];
  if (!target) return [];
  const say = (what: string) => [...said, `${index + 1} ${what}`];
  const change = (after: typeof target, budget = world.budget): World => ({
    ...world,
    budget,
    shop: withItems(world.shop, [index], () => after),
  });
  const on = { again };
  const hearings: Hearing[] = [];
  const isThere = target.latest > 0;
  if (!isThere && target.arrived > 0) {
    const taken = note(scene, execution, [index], kind === 'none' ? 'finish' : 'accept');
    hearings.push({ ...on, world, execution: taken, said: say('done') });
  }
  if (isThere) {
    const arrived = { ...arrive(kind, target), latest: target.latest - 1 };
    const taken = note(scene, execution, [index], kind === 'none' ? 'finish' : 'accept');
    hearings.push({ ...on, world: change(arrived), execution: taken, said: say('done') });
    // What it accepted once, it does not refuse when it comes again.
    if (target.arrived === 0) {
      const refused = note(scene, execution, [index], 'refuse');
      hearings.push({ ...on, world: change(vanish(target)), execution: refused, said: say('refused') });
    }
  }
  if (world.budget.troubles === 0 && isThere) return hearings;
  const budget = isThere ? spend(world.budget, 'troubles') : world.budget;
  const silent =
    kind === 'patch' ? { execution, again: [...again, index] } : { execution: unanswered(execution, [index]), again };
  if (!isThere) return [{ ...silent, world, said: say('without an answer') }, ...hearings];
  hearings.push(
    {
      ...silent,
      world: change({ ...arrive(kind, target), latest: target.latest - 1 }, budget),
      said: say('done, its answer lost'),
    },
    { ...silent, world: change({ ...target, latest: target.latest - 1 }, budget), said: say('lost') },
    { ...silent, world: change(target, budget), said: say('late') },
  );
  return hearings;
}

/** Its state stays, but it is as young as what was last seen of it. */
const unanswered = (execution: Execution, indexes: readonly number[]): Execution => ({
  ...execution,
  lines: withItems(execution.lines, indexes, (line) => ({ ...line, isYoung: true })),
  unsaved: marked(execution, indexes),
});

/** After a cancel: what has not left is closed, before what had left is looked up, and after. */
function closed(actor: Actor): Step[] {
  const { scene, execution } = actor;
  const { followUp } = scene.setting;
  const planned = execution.lines.flatMap(({ state }, index) =>
    state === 'planned' && index !== followUp ? [index] : [],
  );
  const refused = { ...note(scene, execution, planned, 'refuse'), mayBeCancelled: false };
  const label = 'closes what has not left';
  if (execution.isClosing) return saveThen(label, actor, nextType(scene, refused));
  return saveThen(label, actor, { ...refused, isClosing: true, type: 0, place: 'locate' });
}

function settled(actor: Actor): Step[] {
  const { scene, world, execution } = actor;
  const { followUp } = scene.setting;
  const accepted = inState(scene, execution, 'accepted');
  const owes = followUp !== undefined && accepted.includes(0) && execution.lines[followUp]?.state === 'none';
  if (owes && scene.rules.notesFollowUpsFirst) {
    return [...stops(actor), ...saveThen('notes what makes good', actor, appended(actor))];
  }
  const done = note(scene, execution, accepted, 'finish');
  const steps: Step[] = [
    ...stops(actor),
    ...saveThen('sees it done', actor, owes ? { ...done, place: 'append' } : done),
  ];
  if (world.budget.troubles === 0) return steps;
  const waiting = { ...world, budget: spend(world.budget, 'troubles') };
  for (const index of accepted) {
    const others = note(
      scene,
      execution,
      accepted.filter((one) => one !== index),
      'finish',
    );
    const lost = note(scene, others, [index], 'lose');
    steps.push(...saveThen(`waits in vain for ${index + 1}`, { ...actor, world: waiting }, lost));
  }
  return steps;
}

function appended({ scene: { setting, rules }, execution }: Actor): Execution {
  const { followUp = -1 } = setting;
  const isDoubted = execution.turn > 0 && rules.doubtsFollowUps;
  const lines = withItems(execution.lines, [followUp], (): Line => {
    return isDoubted ? { ...lineOf(rules.next('planned', 'doubt')), isYoung: true } : lineOf('planned');
  });
  return { ...execution, lines, unsaved: marked(execution, [followUp]) };
}
