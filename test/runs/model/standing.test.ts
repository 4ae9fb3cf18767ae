import { digestOfSeals, printExtent } from '../../../src/runs/journal/run-extent';
import { standingOf as realStanding, type Standing } from '../../../src/runs/journal/standing';
import type { Seals } from '../../../src/state/seal/seals';
import { noJournal, standingOf } from './journal-model';
import { firstWorld } from './people-model';
import { runnerRules } from './rules';
import { run } from './settings';
import { type Person, persons } from './world';

const few = [0, 1, 2, 3] as const;
const cells = { kind: 'push', state: 'running', at: '1', stamp: 's', intent: '', result: '', version: '3' };
const world = firstWorld({ setting: run(['none'], {}), rules: runnerRules });

/** Each line bears its person's name. */
const seals: Seals = {
  author: () => 'A',
  seal: () => 'A',
  isOwn: (_purpose, _content, seal) => seal === 'A',
  withdrawn: { has: () => false, add: () => undefined, remove: () => undefined },
};

/** Everything that a person may remember, with what everybody is told of turns. */
const remembered = few.flatMap((number) =>
  few.flatMap((save) =>
    few.flatMap((noted) =>
      [true, false].flatMap((isOpen) => ['r', 'other'].map((run) => ({ run, number, save, noted, isOpen }))),
    ),
  ),
);

/** What is said of lines by the runner, and by the model. */
function judged(
  { number, save, turn, owner }: { number: number; save: number; turn: number; owner: Person },
  { noted, isOpen, ...known }: (typeof remembered)[number],
): readonly [Standing, Standing] {
  const extent = printExtent({ number, save, turn, digest: digestOfSeals([]) });
  const real = realStanding([{ ...cells, run: 'r', operation: '', extent, seal: owner }], {
    seals,
    memory: { read: () => ({ ...known, isOpen }), write: () => undefined },
    turns: { of: () => noted, note: () => undefined },
    latest: { read: () => undefined, begin: () => undefined, end: () => undefined },
  });
  const isBehind = number === known.number && save < known.save;
  const journal = { ...noJournal(0), owner, number, isBehind, turn };
  const memory = { ...world.memory, A: { number: known.number, isOpen, isOther: known.run !== 'r' } };
  return [real, standingOf({ ...world, journal, memory, turn: noted }, 'A', runnerRules)];
}

describe('how far lines are believed', () => {
  it.each(few.flatMap((number) => few.map((save) => [number, save])))(
    'is judged by the model as by the runner (note %i.%i)',
    (number, save) => {
      const lines = persons.flatMap((owner) => few.map((turn) => ({ number, save, turn, owner })));
      const cases = lines.flatMap((line) => remembered.map((known) => ({ line, known })));
      const differing = cases.filter(({ line, known }) => {
        const [real, model] = judged(line, known);
        return real !== model;
      });
      expect(differing).toEqual([]);
    },
  );
});
