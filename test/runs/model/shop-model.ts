import type { Rules } from './rules';
import type { Step } from './step';
import { type Line, type OperationKind, spend, type Target, type World, withItems } from './world';

export type Found = 'accepted' | 'absent' | 'unclear';

export const untouched: Target = { arrived: 0, latest: 0, value: 'before', isOnTheirWord: false };

export const leave = (target: Target): Target => ({ ...target, latest: target.latest + 1 });

/** What is under way comes to nothing. */
export const vanish = (target: Target): Target => ({ ...target, latest: 0 });

/** What may be sent again by the client is carried out again without any difference. */
export const arrive = (kind: OperationKind, target: Target): Target => ({
  ...vanish(target),
  arrived: kind === 'patch' ? 1 : target.arrived + 1,
  value: 'wanted',
});

/** What the shop says of an operation that may or may not have arrived. */
export function lookUp(kind: OperationKind, { arrived, value }: Target, { knowsThirdValue }: Rules): Found {
  if (kind === 'marker') return arrived > 0 ? 'accepted' : 'absent';
  if (value === 'wanted') return 'accepted';
  return value === 'other' && knowsThirdValue ? 'unclear' : 'absent';
}

/** Whether an operation may still leave, as far as the value that is read right before can tell. */
export function mayLeave(kind: OperationKind, { value }: Target): boolean {
  if (kind === 'value') return value === 'before';
  return kind !== 'patch' || value !== 'other';
}

const aged = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ isYoung }) => isYoung)
    ? lines.map((line) => (line.isYoung ? { ...line, isYoung: false } : line))
    : lines;

/**
 * As long as the grace passes: whatever is under way arrives, or never will.
 * @returns all that may come of it.
 */
export function afterGrace(world: World, kinds: readonly OperationKind[], { arrivesInTime }: Rules): World[] {
  const age = <T extends { readonly lines: readonly Line[] }>(one: T): T => {
    const lines = aged(one.lines);
    return lines === one.lines ? one : { ...one, lines };
  };
  const journal = age(world.journal);
  const older: World = {
    ...world,
    journal,
    written: world.written === world.journal ? journal : age(world.written),
    versions: world.versions.map((version) => (version === world.journal ? journal : age(version))),
    holder: world.holder && age(world.holder),
    late: world.late && age(world.late),
  };
  let outcomes: World[] = [older];
  world.shop.forEach((target, index) => {
    const kind = kinds[index];
    if (target.latest === 0 || kind === undefined) return;
    const outcomesOfOne: ((one: Target) => Target)[] = [(one) => arrive(kind, one), vanish];
    if (!arrivesInTime) outcomesOfOne.push((one) => one);
    outcomes = outcomes.flatMap((outcome) =>
      outcomesOfOne.map((change) => ({ ...outcome, shop: withItems(outcome.shop, [index], change) })),
    );
  });
  return outcomes;
}

/**
 * Somebody else changes a value in the shop: to what they want, or to the same as we do. Never back to what it was: then nothing tells whether
 * ours had arrived, and a value that is as before is taken for one that was not changed.
 * @param touched what the next step may read or change. A change of anything else may as well come after that step: nothing depends on it before.
 */
export function changesOfOthers(world: World, kinds: readonly OperationKind[], touched: readonly number[]): Step[] {
  if (world.budget.changes === 0) return [];
  const budget = spend(world.budget, 'changes');
  return world.shop.flatMap(({ value, latest }, index): Step[] => {
    const kind = kinds[index];
    if ((kind !== 'value' && kind !== 'patch') || !(touched.includes(index) || latest > 0)) return [];
    const values = (['wanted', 'other'] as const).filter((one) => one !== value);
    return values.map((one) => [
      `somebody else sets ${index + 1} to ${one === 'wanted' ? 'the wanted value' : 'another value'}`,
      { ...world, budget, shop: withItems(world.shop, [index], (target) => ({ ...target, value: one })) },
    ]);
  });
}
