import type { PushSummary } from '../../src/push/push-job';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { type OpenedFile, openShops } from '../rpc/several-shops';

/*
 * Two files of one shop, in which changes are confirmed at the same time: what the one does falls right before or after each wave of requests of the
 * other. Neither file knows of the other; the shop is all that they share.
 */

interface Unfinished {
  readonly unfinished: object | null;
}

/** A file's tab with cells typed into it, previewed. */
interface Ready {
  readonly file: OpenedFile;
  readonly plan: PlanView;
  readonly run: RunOptions;
}

type Typed = readonly (readonly [index: number, column: string, text: string])[];

/** Variations that can be counted, of both files alike. */
const countable = (file: OpenedFile) => file.variations('bandung').filter(({ stock }) => (stock.get(0) ?? 0) > 10);

function prepare(file: OpenedFile, typed: Typed, run: RunOptions = {}): Ready {
  file.connect('bandung', run);
  const tab = file.pull(run);
  for (const [index, column, text] of typed) file.type(tab, countable(file)[index]?.id ?? 0, column, text);
  return { file, plan: file.rpc<PlanView>('push.preview', { tabId: tab }, run), run };
}

function confirm({ file, plan, run }: Ready, options: RunOptions = {}): PushSummary {
  const acknowledged = plan.edits.map(({ key }) => key);
  const outcome = file.rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged }, { ...run, ...options });
  if (outcome.status !== 'finished') throw new Error('the push was paused');
  return outcome.summary;
}

type Whose = 'one person' | 'two persons';

/** Both files, with what is typed into each, and where the shop stood. */
function openTwo(whose: Whose, first: Typed, second: Typed) {
  const opened = openShops({ shop: { products: 12 } });
  const other = opened.openFile(whose === 'two persons' ? { owner: 'colleague' } : {});
  const one = prepare(opened.first, first);
  const two = prepare(other, second, whose === 'two persons' ? { as: 'colleague' } : {});
  const { bandung } = opened.shops;
  const ids = countable(opened.first).map(({ id }) => id);
  const before = ids.map((id) => bandung.stockOf(id).get(0) ?? 0);
  return {
    ...opened,
    one,
    two,
    before,
    held: (index: number) => bandung.stockOf(ids[index] ?? 0).get(0) ?? 0,
    unfinished: () => [one, two].map(({ file, run }) => file.rpc<Unfinished>('state.get', {}, run).unfinished),
  };
}

/** Confirms the one, and at the nth wave of it the other as a whole. `undefined` where there is no nth wave. */
function confirmBoth({ one, two }: ReturnType<typeof openTwo>, at: { readonly wave: number; readonly phase: string }) {
  let waves = 0;
  let second: PushSummary | undefined;
  const first = confirm(one, {
    interrupt: ({ kind }, phase) => {
      if (kind === 'httpWave' && phase === at.phase) {
        waves += 1;
        if (waves === at.wave) second = confirm(two);
      }
      return false;
    },
  });
  return second && { first, second };
}

/** What a person was told of their only edit. */
const toldOf = ({ verdicts }: PushSummary) => verdicts.map(({ kind }) => kind);

const everyMoment = (play: (at: { readonly wave: number; readonly phase: 'before' | 'after' }) => boolean): number => {
  let played = 0;
  for (const phase of ['before', 'after'] as const) {
    let wave = 1;
    while (play({ wave, phase })) {
      wave += 1;
      played += 1;
    }
  }
  return played;
};

describe.each<Whose>(['one person', 'two persons'])('two files of one shop, %s', (whose) => {
  it('push changes of different records at the same time: all arrive, each once', () => {
    const moments = everyMoment((at) => {
      const both = openTwo(
        whose,
        [
          [0, 'stock:0', '71'],
          [1, 'delta:0', '5'],
        ],
        [
          [2, 'stock:0', '72'],
          [3, 'delta:0', '3'],
        ],
      );
      const told = confirmBoth(both, at);
      if (!told) return false;
      expect([
        at,
        both.held(0),
        both.held(1) - (both.before[1] ?? 0),
        both.held(2),
        both.held(3) - (both.before[3] ?? 0),
      ]).toEqual([at, 71, 5, 72, 3]);
      expect([toldOf(told.first), toldOf(told.second)]).toEqual([
        ['done', 'done'],
        ['done', 'done'],
      ]);
      expect(both.unfinished()).toEqual([null, null]);
      return true;
    });
    expect(moments).toBeGreaterThan(6);
  });

  it('push differences to the same stock at the same time: both are added, each once', () => {
    const moments = everyMoment((at) => {
      const both = openTwo(whose, [[0, 'delta:0', '5']], [[0, 'delta:0', '3']]);
      const told = confirmBoth(both, at);
      if (!told) return false;
      expect([at, both.held(0) - (both.before[0] ?? 0)]).toEqual([at, 8]);
      expect(both.unfinished()).toEqual([null, null]);
      return true;
    });
    expect(moments).toBeGreaterThan(4);
  });

  it('push two counts of the same stock at the same time: one of them stands in the shop, and that there were two is told', () => {
    const moments = everyMoment((at) => {
      const both = openTwo(whose, [[0, 'stock:0', '71']], [[0, 'stock:0', '72']]);
      const told = confirmBoth(both, at);
      if (!told) return false;
      const held = both.held(0);
      expect([at, [71, 72].includes(held)]).toEqual([at, true]);
      const verdicts = [told.first.verdicts[0], told.second.verdicts[0]];
      // Whoever came later is told the other's count, as what is in the way, what was replaced, or what took its place.
      const warned = verdicts.filter((verdict) => verdict && verdict.kind !== 'done');
      expect([
        at,
        warned.length > 0,
        warned.every((verdict) => /7[12]\b.*\b7[12]\b|Now 7[12] in the shop/.test(verdict?.text ?? '')),
      ]).toEqual([at, true, true]);
      expect([at, verdicts.some((verdict) => verdict?.to === held && verdict.kind !== 'notPushed')]).toEqual([
        at,
        true,
      ]);
      expect(both.unfinished()).toEqual([null, null]);
      return true;
    });
    expect(moments).toBeGreaterThan(4);
  });
});
