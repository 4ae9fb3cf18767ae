import type { PushSummary } from '../../src/push/push-job';
import type { PushOutcome } from '../../src/rpc/push-calls';
import { type Interrupt, isKilled } from '../push/crash-points';
import { openPulled } from '../push/open-pulled';
import { journalCells } from './journal-cells';
import { watchSteps } from './model/seen-steps';
import { changesSomething, silenceMs } from './shared-push';

/*
 * A file that is set back, gone on with otherwise than the first time, and set back once more to what stood there in the first: notes of both ways may
 * be numbered alike, and must not be taken for one another.
 */

const added = 5;
const price = 123_000;
/** Longer than a wish to stop is remembered outside of the journal. */
const wishMs = 700_000;

/** Dies once its nth wave that changes something has arrived, or after its nth flush. */
function dying({ wave = 0, flush = 0 }: { readonly wave?: number; readonly flush?: number }): Interrupt {
  const seen = { waves: 0, flushes: 0 };
  return ({ kind, requests }, phase) => {
    if (phase !== 'after') return false;
    if (kind === 'flush') seen.flushes += 1;
    if (changesSomething(requests)) seen.waves += 1;
    return (kind === 'flush' && seen.flushes === flush) || (changesSomething(requests) && seen.waves === wave);
  };
}

/** Differences and prices of which the differences are under way, once its execution died. */
function openDead() {
  const opened = openPulled({ products: 20 });
  const ids = [0, 1, 2].map((index) => opened.variation(index).id);
  for (const id of ids) {
    opened.typeIn(id, 'delta:0', String(added));
    opened.typeIn(id, 'price', String(price));
  }
  const before = ids.map((id) => opened.stock(id));
  const cells = journalCells(opened.workbook);
  expect(isKilled(() => opened.confirmAll(opened.preview(), { interrupt: dying({ wave: 2 }) }))).toBe(true);
  opened.clock.advance(silenceMs);
  const { unfinishedRun: run } = opened.rpc<{ unfinishedRun: string }>('state.get');
  const watch = watchSteps(opened);
  return {
    ...opened,
    ...{ ids, cells, run, watch },
    /** The file comes back as it was. */
    setBack: (lines: string[][]) => {
      cells.write(lines);
      watch.forget();
    },
    /** Gone on with until it dies, or to its end. */
    resume: (interrupt?: Interrupt): PushSummary | undefined => {
      let outcome: PushOutcome | undefined;
      isKilled(() => {
        outcome = opened.rpc<PushOutcome>('runs.resume', {}, { interrupt: watch.beside(interrupt) });
      });
      watch.expectKnown();
      opened.clock.advance(silenceMs);
      return outcome?.status === 'finished' ? outcome.summary : undefined;
    },
    arrived: () => ids.map((id, index) => opened.stock(id) - (before[index] ?? 0)),
    hasPrice: (id: number) => opened.shop.variations().find((one) => one.id === id)?.price === price,
  };
}

/** The first way: it is asked to stop, and dies after so many flushes. Then the file comes back, and the second way dies at its wave. */
function goTwoWays(flush: number, wave: number) {
  const opened = openDead();
  const earlier = opened.cells.read();
  opened.rpc('runs.cancel', { run: opened.run });
  opened.resume(dying({ flush }));
  const first = opened.cells.read();
  if (first.some(([, , , state]) => state === 'finished')) return undefined;
  opened.clock.advance(wishMs);
  opened.setBack(earlier);
  expect(opened.resume(dying({ wave }))).toBeUndefined();
  return { ...opened, first, second: opened.cells.read() };
}

/** Every place of the first way at which it may have died, beside every one of the second. */
function everyTwoWays(play: (opened: NonNullable<ReturnType<typeof goTwoWays>>, at: string) => void): number {
  let played = 0;
  for (const wave of [1, 2]) {
    for (let flush = 1; ; flush += 1) {
      const opened = goTwoWays(flush, wave);
      if (!opened) break;
      play(opened, `flush ${flush}, wave ${wave}`);
      played += 1;
    }
  }
  return played;
}
/** Of every price that was sent, whether its person is told that it certainly was not. */
const denied = ({ verdicts }: PushSummary, { hasPrice }: ReturnType<typeof openDead>): boolean =>
  verdicts.some(({ column, recordId, kind }) => column === 'price' && kind === 'failed' && hasPrice(Number(recordId)));

describe('a file that was set back, gone on with, and set back to what had been written before that', () => {
  it('tells of nothing that has left that it was not sent, and sends nothing twice', () => {
    const played = everyTwoWays((opened, at) => {
      opened.setBack(opened.first);
      const summary = opened.resume();
      expect([at, summary && denied(summary, opened)]).toEqual([at, false]);
      expect([at, opened.arrived()]).toEqual([at, [added, added, added]]);
      expect([at, opened.rpc('state.get')]).toMatchObject([at, { unfinished: null }]);
    });
    expect(played).toBeGreaterThan(7);
  });

  it('nor where a person ends the run then', () => {
    everyTwoWays((opened, at) => {
      opened.setBack(opened.first);
      const summary = opened.rpc<PushOutcome>(
        'runs.abandon',
        { run: opened.run },
        { interrupt: opened.watch.beside() },
      );
      opened.watch.expectKnown();
      if (summary.status !== 'finished') throw new Error('it was paused');
      expect([at, denied(summary.summary, opened)]).toEqual([at, false]);
    });
  });

  it('closes once more what had certainly not left', () => {
    const opened = openDead();
    opened.rpc('runs.cancel', { run: opened.run });
    opened.resume(dying({ flush: 3 }));
    const first = opened.cells.read();
    opened.resume(dying({ flush: 1 }));
    opened.setBack(first);
    const summary = opened.resume();
    const prices = summary?.verdicts.filter(({ column }) => column === 'price') ?? [];
    expect(prices.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed']);
    expect(opened.ids.some(opened.hasPrice)).toBe(false);
  });
});
