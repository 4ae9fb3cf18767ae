import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  givenUp,
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

/** As docs/architecture.md prints it: a line per state, a column per event. */
function printedTransitions(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const lines = readFileSync('docs/architecture.md', 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('| state | means |'));
  const cellsOf = (line = '') => line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
  const [, , , ...titles] = cellsOf(lines[first]);
  const end = lines.findIndex((line, index) => index > first && line === '');
  return Object.fromEntries(
    lines.slice(first + 2, end).map((line) => {
      const [, state = '', , ...cells] = cellsOf(line);
      const after = titles.map((event, index) => [event, cells[index] ?? '']).filter(([, cell]) => cell !== '');
      return [state, Object.fromEntries(after)];
    }),
  );
}

describe('the states of an operation', () => {
  it('follow one another as here and in docs/architecture.md, and in no other way', () => {
    const expected = {
      planned: { leave: 'leaving', refuse: 'failed', doubt: 'leaving', abandon: 'abandoned' },
      leaving: {
        ...{ notArrived: 'planned', accept: 'accepted', refuse: 'failed', finish: 'done', lose: 'unknown' },
        ...{ doubt: 'leaving', abandon: 'abandoned' },
      },
      accepted: { refuse: 'failed', finish: 'done', lose: 'unknown', doubt: 'leaving', abandon: 'abandoned' },
      failed: { doubt: 'leaving' },
      ...{ done: {}, unknown: {}, abandoned: {} },
    };
    expect(transitions).toEqual(expected);
    expect(printedTransitions()).toEqual(expected);
  });

  it('are given up wherever something may have left, also where a line that is out of date says that it never did', () => {
    const given = Object.fromEntries(states.map((state) => [state, givenUp(state)]));
    const abandoned = { planned: 'abandoned', leaving: 'abandoned', accepted: 'abandoned', failed: 'abandoned' };
    expect(given).toEqual({ ...abandoned, done: undefined, unknown: undefined, abandoned: undefined });
  });

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
