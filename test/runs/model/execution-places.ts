import { isOpen } from '../../../src/runs/operation-state';
import type { Rules } from './rules';
import type { Execution, LineState, OperationKind, Setting, World } from './world';

/** What is explored: a run, and what is kept to. */
export interface Scene {
  readonly setting: Setting;
  readonly rules: Rules;
}

const mostDeliveries = 3;

export const kindNow = ({ setting }: Scene, { type }: Execution): OperationKind => setting.types[type] ?? 'none';

/** The operations of the type that is being carried out which are in one of these states. */
export function inState(scene: Scene, execution: Execution, ...states: readonly LineState[]): number[] {
  const kind = kindNow(scene, execution);
  return execution.lines.flatMap(({ state }, index) =>
    scene.setting.operations[index] === kind && states.includes(state) ? [index] : [],
  );
}

/** Where an execution gets to once what it noted is saved: on to the next place at which something happens. */
export function reach(scene: Scene, execution: Execution): Execution {
  const { place, unsaved } = execution;
  switch (place) {
    case 'locate':
      return inState(scene, execution, 'leaving').length > 0 ? execution : afterLook(scene, execution);
    case 'prepare':
      if (unsaved.length > 0 || inState(scene, execution, 'planned').length > 0) return execution;
      return afterDelivery(scene, execution);
    case 'untried':
      return inState(scene, execution, 'planned').length > 0
        ? execution
        : reach(scene, { ...execution, place: 'settle' });
    case 'settle':
      return inState(scene, execution, 'accepted').length > 0 ? execution : nextType(scene, execution);
    default:
      return execution;
  }
}

/** After what may have left was looked up. */
export function afterLook(scene: Scene, execution: Execution): Execution {
  const { type, delivery, isClosing } = execution;
  if (isClosing) {
    const isLastType = type === scene.setting.types.length - 1;
    return isLastType
      ? { ...execution, place: 'cancel' }
      : reach(scene, { ...execution, place: 'locate', type: type + 1 });
  }
  return reach(scene, { ...execution, place: delivery > mostDeliveries ? 'untried' : 'prepare' });
}

function afterDelivery(scene: Scene, execution: Execution): Execution {
  if (inState(scene, execution, 'planned', 'leaving').length === 0)
    return reach(scene, { ...execution, place: 'settle' });
  return reach(scene, { ...execution, place: 'locate', delivery: execution.delivery + 1 });
}

/** Whether it is the last look, after which nothing is sent. */
export const isLastLook = ({ delivery }: Execution): boolean => delivery > mostDeliveries;

/** On to the first type of which something is open; to the conclusion where nothing is. */
export function nextType(scene: Scene, execution: Execution): Execution {
  const { operations, types } = scene.setting;
  const type = types.findIndex((kind) =>
    execution.lines.some(({ state }, index) => operations[index] === kind && state !== 'none' && isOpen(state)),
  );
  const fresh: Execution = { ...execution, delivery: 1, isClosing: false, wave: [], rest: [] };
  return type < 0 ? { ...fresh, type: 0, place: 'conclude' } : reach(scene, { ...fresh, type, place: 'locate' });
}

/** The operations of which the next step of whoever is at work may read in the shop, or change something there. */
export function touchedNext(scene: Scene, { holder, late }: World): readonly number[] {
  if (late) return scene.setting.operations.map((_, index) => index);
  if (holder?.place === 'locate') return inState(scene, holder, 'leaving');
  if (holder?.place === 'prepare') return inState(scene, holder, 'planned');
  return holder?.place === 'listen' ? holder.wave : [];
}
