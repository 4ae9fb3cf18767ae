import { openLatestRun } from '../../../src/runs/journal/latest-run';
import { openRunMemory } from '../../../src/runs/journal/run-memory';
import { openRunTurns } from '../../../src/runs/journal/run-turns';

/** Properties of which one write is refused: before it is stored, or after. */
function openRefusing(isStored: boolean) {
  const texts = new Map<string, string>();
  let refusals = 1;
  const store = {
    get: (key: string) => texts.get(key),
    set: (key: string, text: string) => {
      if (refusals === 0 || isStored) texts.set(key, text);
      refusals -= 1;
      if (refusals >= 0) throw new Error('Service Properties failed');
      refusals = 0;
    },
    remove: (key: string) => texts.delete(key),
    all: () => texts,
  };
  return { properties: { user: store, document: store }, texts };
}

type Properties = ReturnType<typeof openRefusing>['properties'];

const stamp = 'file|https://api.ngorder.id|7';

/** What is remembered outside of the file: how it is noted, and what is answered. */
const stores: readonly (readonly [string, (properties: Properties) => { note: () => void; read: () => unknown }])[] = [
  [
    'the latest run',
    (properties) => {
      const latest = openLatestRun(properties, stamp);
      return { note: () => latest.begin('one', {}), read: () => latest.read()?.run ?? 'nothing' };
    },
  ],
  [
    'the turn of a run',
    (properties) => {
      const turns = openRunTurns(properties, stamp);
      return { note: () => turns.note('one', 2), read: () => turns.of('one') };
    },
  ],
  [
    'how far a run is',
    (properties) => {
      const memory = openRunMemory(properties, stamp);
      return {
        note: () => memory.write({ run: 'one', number: 1, save: 3, isOpen: true }),
        read: () => memory.read(),
      };
    },
  ],
];

describe.each(stores)('%s, where writing it fails', (_name, open) => {
  it.each([
    ['before it is stored', false],
    ['after it was stored', true],
  ])('is told as it is stored: %s', (_when, isStored) => {
    const { properties } = openRefusing(isStored);
    const { note, read } = open(properties);
    expect(note).toThrow('Service Properties failed');
    expect(read()).toEqual(open(properties).read());
  });

  it('is noted when it is noted again', () => {
    const { properties, texts } = openRefusing(false);
    const { note, read } = open(properties);
    expect(note).toThrow('Service Properties failed');
    expect(texts.size).toBe(0);
    note();
    expect(texts.size).toBe(1);
    expect(read()).toEqual(open(properties).read());
  });
});
