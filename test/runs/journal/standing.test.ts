import { digestOfSeals, parseExtent, printExtent } from '../../../src/runs/journal/run-extent';
import { standingOf } from '../../../src/runs/journal/standing';
import type { Seals } from '../../../src/state/seal/seals';

const seals: Seals = {
  author: () => 'A',
  seal: () => 'A',
  isOwn: (_purpose, _content, seal) => seal === 'A',
  withdrawn: { has: () => false, add: () => undefined, remove: () => undefined },
};
const cells = { kind: 'push', state: 'running', at: '1', stamp: 's', intent: '', result: '', version: '3', seal: 'A' };
const digest = digestOfSeals([]);
const earlier = '0'.repeat(32);
const latest = 'f'.repeat(32);

/** How lines are judged that were noted so, by a person who remembers the seventh note of their run, and by what its lines were told apart. */
function judge(noted: { readonly save: number; readonly after?: string }, remembered: { readonly digest?: string }) {
  const extent = printExtent({ number: 1, turn: 0, digest, ...noted });
  return standingOf([{ ...cells, run: 'r', operation: '', extent }], {
    seals,
    memory: { read: () => ({ run: 'r', number: 1, save: 7, isOpen: true, ...remembered }), write: () => undefined },
    turns: { of: () => 0, note: () => undefined },
    latest: { read: () => undefined, begin: () => undefined, end: () => undefined },
  });
}

describe('lines of a run that was gone on with in two ways', () => {
  it('are those that are remembered, or come after them', () => {
    expect(judge({ save: 7 }, { digest })).toBe('current');
    expect(judge({ save: 8, after: latest }, { digest: latest })).toBe('current');
  });

  it('are behind where they are of the other way, also where they bear the same number, or a higher one', () => {
    for (const save of [7, 8, 99]) {
      expect(judge({ save, after: earlier }, { digest: latest })).toBe('behind');
      expect(judge({ save }, { digest: latest })).toBe('behind');
    }
  });

  it('are told by their numbers where an earlier version of the add-on remembers them', () => {
    expect(judge({ save: 7 }, {})).toBe('current');
    expect(judge({ save: 6, after: latest }, {})).toBe('behind');
  });
});

describe('lines of a run that their person took over anew, and that ended under an earlier number', () => {
  const judgeAnew = (turn: number, isOpen: boolean) =>
    standingOf([{ ...cells, run: 'r', operation: '', extent: printExtent({ number: 2, save: 1, turn, digest }) }], {
      seals,
      memory: { read: () => ({ run: 'r', number: 1, save: 7, isOpen }), write: () => undefined },
      turns: { of: () => 3, note: () => undefined },
      latest: { read: () => undefined, begin: () => undefined, end: () => undefined },
    });

  it('are closed where it was gone on with since, and open where it was taken over since it ended', () => {
    expect([judgeAnew(2, false), judgeAnew(3, false)]).toEqual(['closed', 'current']);
  });

  it('are behind as long as it has not ended', () => {
    expect(judgeAnew(2, true)).toBe('behind');
  });
});

describe('what the line of a run says of all of them', () => {
  it('is read as it was printed, also as earlier versions did', () => {
    const extent = { number: 2, save: 3, turn: 1, digest };
    for (const one of [extent, { ...extent, after: earlier }]) expect(parseExtent(printExtent(one))).toEqual(one);
    expect(parseExtent(`n2.s3.t1.${digest}.axyz`)).toBeUndefined();
  });
});
