import { codeOf } from '../push/open-pulled';
import { colleague } from './shared-push';
import { openStockAddingCall } from './stock-adding-call';

/*
 * The first two changes in a file, made by two persons at the very same time: whatever one execution asks of Google, the other one is there as a whole
 * right before or after it. Both find no hidden tab at first, and each would make them.
 */

function open() {
  const { rpc, cloud, call, added } = openStockAddingCall();
  return {
    pull: (options = {}) =>
      codeOf(() => rpc('pull.run', { dataset: 'warehouses', filters: {}, newTab: true }, options)),
    call: (options = {}) => codeOf(() => call({}, options)),
    added,
    journals: () => cloud.workbook.sheets().filter(({ name }) => name.startsWith('ngorder.journal')),
  };
}

type Work = (options: object) => string;

/** How one person's work ends, and the other's at the nth step of it; `undefined` where there is no such step. */
function doBoth(work: Work, other: Work, at: { readonly nth: number; readonly phase: string }) {
  let seen = 0;
  let inner: string | undefined;
  const outer = work({
    interrupt: (_operation: object, phase: string) => {
      if (phase !== at.phase) return false;
      seen += 1;
      if (seen === at.nth) inner = other(colleague);
      return false;
    },
  });
  return inner === undefined ? undefined : { outer, inner };
}

describe.each(['before', 'after'] as const)('two first changes at the very same time, %s each step', (phase) => {
  it('arrive both, or one person is told to wait, or asked in view of the other’s: a call and a call', () => {
    let both = 0;
    for (let nth = 1; ; nth += 1) {
      const opened = open();
      const ended = doBoth(opened.call, opened.call, { nth, phase });
      if (!ended) break;
      const codes = Object.values(ended);
      const arrived = codes.filter((code) => code === 'none').length;
      expect([nth, codes.filter((code) => !['none', 'busy', 'callInDoubt'].includes(code))]).toEqual([nth, []]);
      expect([nth, opened.added()]).toEqual([nth, 2 * arrived]);
      const [journal, ...others] = opened.journals();
      expect([nth, others.length, journal?.lastRow()]).toEqual([nth, 0, 1 + arrived]);
      if (arrived === 2) both += 1;
    }
    expect(both).toBeGreaterThan(2);
  });

  it('are both done, until one person has to wait: a pull and a pull', () => {
    for (let nth = 1; ; nth += 1) {
      const opened = open();
      const ended = doBoth(opened.pull, opened.pull, { nth, phase });
      expect([nth, ended?.outer]).toEqual([nth, 'none']);
      if (ended?.inner === 'busy') break;
      expect([nth, ended?.inner]).toEqual([nth, 'none']);
    }
  });
});
