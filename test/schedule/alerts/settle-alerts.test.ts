import fc from 'fast-check';
import {
  mostOfTopic,
  newsMoment,
  nothingKnown,
  settleFailure,
  settleLook,
  withoutOthers,
} from '../../../src/schedule/alerts/settle-alerts';
import type { KnownAlerts } from '../../../src/state/schema/alerts/known-alerts';

const hour = 3_600_000;
const finding = (id: string, level = 1) => ({ id, level, name: `Produk ${id}` });

const look = (known: KnownAlerts, now: number, ...found: readonly ReturnType<typeof finding>[]): KnownAlerts =>
  settleLook(known, 'stock', { found }, { now, newsAt: newsMoment(known, now) });

const newsOf = ({ alerts }: KnownAlerts, since: number) =>
  alerts.filter(({ overAt, newsAt }) => overAt === undefined && newsAt > since).map(({ id }) => id);

describe('what a look changes of what is known', () => {
  it('is news once, and stays known since then while it is so, whatever it is called', () => {
    const first = look(nothingKnown, 5 * hour, finding('1'));
    const later = look(first, 6 * hour, { ...finding('1'), name: 'Nama lain' });
    expect(later.alerts).toEqual([{ ...first.alerts[0], name: 'Nama lain' }]);
    expect([newsOf(first, 0), newsOf(later, 5 * hour)]).toEqual([['1'], []]);
  });

  it('is news again where it got worse, not where it got better', () => {
    const low = look(nothingKnown, hour, finding('1', 1));
    const out = look(low, 2 * hour, finding('1', 2));
    const lowAgain = look(out, 3 * hour, finding('1', 1));
    expect([newsOf(out, hour), newsOf(lowAgain, 2 * hour)]).toEqual([['1'], []]);
  });

  it('is so since it is at this level, for the worse and for the better', () => {
    const low = look(nothingKnown, hour, finding('1', 1));
    const out = look(look(low, 2 * hour, finding('1', 2)), 3 * hour, finding('1', 2));
    const lowAgain = look(out, 4 * hour, finding('1', 1));
    expect([low, out, lowAgain].map(({ alerts }) => alerts[0]?.since)).toEqual([hour, 2 * hour, 4 * hour]);
  });

  it('is over where it was not found, is listed as that for a day, and is news when it comes back', () => {
    const there = look(nothingKnown, hour, finding('1'));
    const over = look(there, 2 * hour);
    expect(over.alerts).toEqual([{ ...there.alerts[0], overAt: 2 * hour }]);
    expect(look(over, 26 * hour).alerts).toEqual([]);
    expect(newsOf(look(over, 3 * hour, finding('1')), 2 * hour)).toEqual(['1']);
  });

  it('leaves all as it was where it failed, and tells since when nobody looked', () => {
    const there = look(nothingKnown, hour, finding('1'));
    const failed = settleFailure(there, 'stock', 'badAnswer', 2 * hour);
    expect(failed.alerts).toEqual(there.alerts);
    expect(failed.topics.stock).toEqual({ lookedAt: hour, leftOut: 0, failure: { code: 'badAnswer', at: 2 * hour } });
    expect(look(failed, 3 * hour, finding('1')).topics.stock).toEqual({ lookedAt: 3 * hour, leftOut: 0 });
  });

  it('leaves those as they were of which the shop did not say what was asked', () => {
    const there = look(nothingKnown, hour, finding('1'), finding('2'));
    const unsure = settleLook(there, 'stock', { found: [], unsure: ['1'] }, { now: 2 * hour, newsAt: 2 * hour });
    expect(unsure.alerts.map(({ id, overAt }) => [id, overAt])).toEqual([
      ['1', undefined],
      ['2', 2 * hour],
    ]);
  });

  it('counts what is too much, and keeps what was known before anything that is worse', () => {
    const known = look(nothingKnown, hour, finding('first'));
    const many = Array.from({ length: mostOfTopic + 3 }, (_, index) => finding(String(index), 2));
    const full = look(known, 2 * hour, ...many, finding('first'));
    expect([full.alerts.length, full.topics.stock?.leftOut]).toEqual([mostOfTopic, 4]);
    expect(full.alerts.some(({ id }) => id === 'first')).toBe(true);
  });

  it('forgets topics that are not wanted any more, and leaves the others', () => {
    const both = settleLook(look(nothingKnown, hour, finding('1')), 'ends', { found: [] }, { now: hour, newsAt: hour });
    expect(withoutOthers(both, (topic) => topic === 'ends')).toEqual({
      ...both,
      alerts: [],
      topics: { ends: both.topics.ends },
    });
  });

  it('tells each change for the worse once, over any looks, failures and jumps of the clock', () => {
    const ids = ['1', '2', '3'] as const;
    const levels = fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 2 })));
    const step = fc.record({ levels, isFailure: fc.boolean(), passes: fc.integer({ min: -3, max: 30 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let known: KnownAlerts = nothingKnown;
        let now = 100 * hour;
        let told = 0;
        let before = ids.map(() => 0);
        for (const { levels: wanted, isFailure, passes } of steps) {
          now += passes * hour;
          if (isFailure) {
            known = settleFailure(known, 'stock', 'serverFailed', now);
            expect(newsOf(known, told)).toEqual([]);
            continue;
          }
          known = look(known, now, ...ids.flatMap((id, at) => (wanted[at] ? [finding(id, wanted[at])] : [])));
          const worse = ids.filter((_, at) => (wanted[at] ?? 0) > (before[at] ?? 0));
          expect(newsOf(known, told).sort()).toEqual(worse);
          told = Math.max(told, ...known.alerts.map(({ newsAt }) => newsAt));
          before = [...wanted];
        }
      }),
    );
  });
});
