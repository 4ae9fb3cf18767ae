import fc from 'fast-check';
import {
  isOpen,
  isOperationState,
  next,
  type OperationEvent,
  type OperationState,
  transitions,
} from '../../src/runs/operation-state';

const states = Object.keys(transitions).filter(isOperationState);
const events: readonly OperationEvent[] = ['leave', 'notArrived', 'accept', 'refuse', 'finish', 'lose', 'abandon'];
const anEvent = fc.constantFrom(...events);

/** Where events lead, those left out that may not happen then. */
function follow(path: readonly OperationEvent[]): readonly OperationState[] {
  const seen: OperationState[] = ['planned'];
  let state: OperationState = 'planned';
  for (const event of path) {
    if (transitions[state][event] === undefined) continue;
    state = next(state, event);
    seen.push(state);
  }
  return seen;
}

describe('the states of an operation', () => {
  it('leave nothing that has come to its end to happen', () => {
    expect(states.filter((state) => !isOpen(state))).toEqual(['done', 'failed', 'unknown', 'abandoned']);
    for (const state of states.filter((one) => !isOpen(one))) {
      for (const event of events) expect(() => next(state, event)).toThrow(`is ${state} cannot ${event}`);
    }
  });

  it('let a person give up whatever is open', () => {
    for (const state of states.filter(isOpen)) expect(next(state, 'abandon')).toBe('abandoned');
  });

  it('are all reached from planned', () => {
    const reached = new Set<OperationState>(['planned']);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const state of [...reached]) for (const after of Object.values(transitions[state])) reached.add(after);
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('never call done or accepted what has not left', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), (path) => {
        const seen = follow(path);
        const told = seen.findIndex((state) => state === 'done' || state === 'accepted');
        expect(told < 0 || seen.slice(0, told).includes('leaving')).toBe(true);
      }),
    );
  });

  it('send again only what certainly did not arrive', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), (path) => {
        const seen = follow(path);
        seen.forEach((state, index) => {
          if (index > 0 && state === 'leaving') expect(seen[index - 1]).toBe('planned');
        });
      }),
    );
  });
});
