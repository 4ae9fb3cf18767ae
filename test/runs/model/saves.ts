import { reach, type Scene } from './execution-places';
import { isToBeRemembered, remember, writtenBy } from './journal-model';
import type { Step } from './step';
import { type Execution, type Journal, spend, type World } from './world';

export type Slot = 'holder' | 'late';

export interface Actor {
  readonly scene: Scene;
  readonly world: World;
  readonly slot: Slot;
  readonly execution: Execution;
}

/** An execution that has stopped gives the lease back. */
export const put = (world: World, slot: Slot, execution: Execution | undefined): World => ({
  ...world,
  [slot]: execution?.place === 'stop' ? undefined : execution,
});

/**
 * Saves what an execution noted, if anything is new, and goes on to where it stands then: it writes, flushes, and remembers. Nobody else touches
 * file or memory meanwhile, so that only a death may come between: before the flush it is as if nothing had been noted, which is a death
 * before this step; before it is remembered, it is told here.
 */
export function saveThen(label: string, actor: Actor, execution: Execution, run: Journal['run'] = 'running'): Step[] {
  const { scene, world, slot } = actor;
  const { rules } = scene;
  if (execution.unsaved.length === 0 && run === 'running') return [[label, put(world, slot, reach(scene, execution))]];
  // Another execution may write these lines by now.
  if (slot === 'late' && rules.confirmsToWrite)
    return [[`${label}, and finds the lease gone`, put(world, slot, undefined)]];
  const written = writtenBy(execution, world.written, run);
  const saved = { ...execution, unsaved: [] };
  const on = (after: World) => put(after, slot, run === 'finished' ? undefined : reach(scene, saved));
  if (!rules.flushes && run !== 'finished' && execution.place !== 'stop')
    return [[`${label}, unflushed`, on({ ...world, written })]];
  return versionsOf(world, written).flatMap(([said, flushed]): Step[] => {
    if (!isToBeRemembered(written, rules)) return [[`${label}${said}`, on(ended(flushed, execution, run))]];
    const remembered = ended(remember(flushed, execution), execution, run);
    const steps: Step[] = [[`${label}${said}`, on(remembered)]];
    if (slot === 'holder' && world.budget.crashes > 0) {
      const dead = { ...flushed, holder: undefined, isHeldByTheDead: true, budget: spend(world.budget, 'crashes') };
      steps.push([`${label}${said}, and dies before it is remembered`, dead]);
    }
    return steps;
  });
}

/** What is flushed may be a version of the file that comes back some day; so may the file without the run. */
function versionsOf(world: World, written: Journal): Step[] {
  const { versions, budget, journal } = world;
  const flushed = { ...world, journal: written, written, isSetBack: false };
  const kept: Step[] = [['', flushed]];
  if (written.run === 'finished') return kept;
  const alsoKept = (label: string, one: Journal) => {
    for (const [said, after] of [...kept]) {
      if (after.versions.length < budget.setBacks)
        kept.push([`${said} (${label} will come back)`, { ...after, versions: [...after.versions, one] }]);
    }
  };
  if (versions.length < budget.setBacks) {
    if (journal.run === 'none') alsoKept('the file of before', journal);
    alsoKept('this', written);
  }
  return kept;
}

function ended(world: World, { person }: Execution, run: Journal['run']): World {
  if (run !== 'finished' || world.endedBy.includes(person)) return world;
  return { ...world, endedBy: [...world.endedBy, person].sort() };
}
