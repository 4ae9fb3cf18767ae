import { openRunTurns } from '../../../src/runs/journal/run-turns';

const stamp = 'file|https://api.ngorder.id|7';
const nameOf = (index: number): string => `20260302-${String(index).padStart(8, '0')}`;

function openTurns() {
  const texts = new Map<string, string>();
  const store = {
    get: (key: string) => texts.get(key),
    set: (key: string, text: string) => texts.set(key, text),
    remove: (key: string) => texts.delete(key),
    all: () => texts,
  };
  return { turns: openRunTurns({ user: store, document: store }, stamp), texts };
}

describe('turns of runs', () => {
  it('are kept of each run, though others were gone on with in doubt since', () => {
    const { turns } = openTurns();
    turns.note(nameOf(1), 2);
    turns.note(nameOf(2), 1);
    turns.note(nameOf(1), 3);
    expect([1, 2, 3].map((index) => turns.of(nameOf(index)))).toEqual([3, 1, 0]);
  });

  it('take no more than a property holds, the latest kept', () => {
    const { turns, texts } = openTurns();
    for (let index = 1; index <= 300; index += 1) turns.note(nameOf(index), 99_999_999);
    expect([...texts.values()].map(({ length }) => length < 9000)).toEqual([true]);
    expect([300, 201, 200].map((index) => turns.of(nameOf(index)))).toEqual([99_999_999, 99_999_999, 0]);
  });

  it('do not carry along a name that is none of ours', () => {
    const { turns, texts } = openTurns();
    turns.note('x'.repeat(8000), 1);
    turns.note(nameOf(1), 1);
    expect([...texts.values()].map(({ length }) => length < 100)).toEqual([true]);
  });
});
