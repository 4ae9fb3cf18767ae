import { expect } from 'expect';
import * as fc from 'fast-check';
import type { Verdict } from '../../src/push/report/verdict';
import type { Fault } from '../../workbench/shop/faults';
import type { LoggedRequest, Shop } from '../../workbench/shop/shop';
import { openPulled } from './open-pulled';

const counted = 300;
const added = 5;
const marker = 'Ngorder for Sheets';

/** A customer buys, a colleague corrects the stock by hand, or counts it; before or after the so-manieth wave of the confirmation. */
const happening = fc
  .record({
    wave: fc.integer({ min: 1, max: 16 }),
    phase: fc.constantFrom('before' as const, 'after' as const),
    isOfCount: fc.boolean(),
  })
  .chain((moment) =>
    fc.oneof(
      fc.record({ ...constants(moment), kind: fc.constant('sale' as const), by: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ ...constants(moment), kind: fc.constant('correction' as const), by: fc.constantFrom(-3, -1, 2, 4) }),
      fc.record({ ...constants(moment), kind: fc.constant('count' as const), by: fc.constantFrom(counted, 410, 420) }),
    ),
  );
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

function constants<T extends object>(facts: T): { [Key in keyof T]: fc.Arbitrary<T[Key]> } {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fc.constant(value)])) as {
    [Key in keyof T]: fc.Arbitrary<T[Key]>;
  };
}

/** What becomes of the first request of one of the two changes. */
const trouble = fc.record({
  path: fc.constantFrom('/stock-opname', '/product/update-stock'),
  fault: fc.constantFrom<Fault | undefined>(
    undefined,
    undefined,
    { kind: 'failedButDone', message: 'Gagal' },
    { kind: 'failed200', message: 'Gagal' },
    { kind: 'emptySuccess' },
    { kind: 'dropAnswer' },
    { kind: 'dropRequest' },
    { kind: 'late', ms: 30_300 },
  ),
});

const story = fc.record({
  happenings: fc.array(happening, { maxLength: 5 }),
  trouble,
  tellsReplacedStock: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

/** Something that happened, whether the count had been carried out by then, and how many requests the shop had had. */
type Happened = Happening & { readonly isAfter: boolean; readonly place: number };

function happen(shop: Shop, id: number, { kind, by }: Happening): void {
  const variation = shop.state.variations.get(id);
  if (!variation) throw new Error(`no variation ${id}`);
  if (kind === 'sale') shop.sell(id, 0, by);
  else if (kind === 'correction') shop.state.changeStock(variation, 0, by, { description: 'Koreksi manual' });
  else {
    const change = by - (variation.stock.get(0) ?? 0);
    shop.state.changeStock(variation, 0, change, { description: 'Stok opname Budi', opnameId: shop.state.nextId() });
  }
}

/** A count and a difference, pushed while things happen in the shop; what came of both. */
function pushWhile({ happenings, trouble: { path, fault }, tellsReplacedStock }: Story) {
  const bench = openPulled({ products: 8, warehouses: 1, latencyMs: 200, tellsReplacedStock });
  const { shop, own, type, typeIn, preview, confirmAll } = bench;
  const [first, second] = own.filter((one) => (one.stock.get(0) ?? 0) > 30).map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('too small a shop');
  const before = { first: bench.stock(first), second: bench.stock(second) };
  type(first, String(counted));
  typeIn(second, 'delta:0', String(added));
  const plan = preview();
  if (fault) shop.faults.add({ path, nth: 1, fault, method: path === '/stock-opname' ? 'POST' : 'PATCH' });
  const happened: Happened[] = [];
  let waves = 0;
  const isCounted = () =>
    shop.state.opnames.some(({ description, status }) => description.startsWith(marker) && status === 'SUCCESS');
  const { verdicts } = confirmAll(plan, {
    interrupt: ({ kind }, phase) => {
      if (kind !== 'httpWave') return false;
      if (phase === 'before') waves += 1;
      for (const one of happenings.filter((each) => each.wave === waves && each.phase === phase)) {
        const id = one.isOfCount ? first : second;
        // An opname that finds what it counted leaves no trace.
        if (one.kind === 'count' && bench.stock(id) === one.by) continue;
        happened.push({ ...one, isAfter: isCounted(), place: shop.log.length });
        happen(shop, id, one);
      }
      return false;
    },
  });
  bench.clock.advance(60_000);
  return { ...bench, first, second, before, happened, verdicts };
}

type Outcome = ReturnType<typeof pushWhile>;

const verdictOn = ({ verdicts }: Outcome, key: string): Verdict | undefined => verdicts.find((one) => one.key === key);

const isPushed = (verdict: Verdict | undefined): boolean =>
  ['done', 'soldMeanwhile', 'changedAfter'].includes(verdict?.kind ?? '');

/** Rows that leave it to a person. */
const asksPerson = (verdict: Verdict | undefined): boolean =>
  verdict?.kind === 'unknown' ||
  /may be right|Check the stock|a colleague counted|Take it off/.test(verdict?.text ?? '');

/** What is there where all this came to it; of a count, only what came after it. */
const after = (start: number, happened: readonly Happened[]): number =>
  happened.reduce((stock, { kind, by }) => (kind === 'count' ? by : stock + (kind === 'sale' ? -by : by)), start);

/** Whether a colleague counted after the history was read last and before what was sold was put in again: a second that nobody can look into. */
function isUnseen({ shop, first, happened }: Outcome): boolean {
  const isReading = ({ path, query }: LoggedRequest) =>
    path === '/product/history' && JSON.stringify(query).includes(String(first));
  const lastSent = shop.log.map(({ path }) => path).lastIndexOf('/product/update-stock');
  return happened.some(
    ({ kind, isOfCount, isAfter, place }) =>
      isOfCount && isAfter && kind === 'count' && place <= lastSent && !shop.log.slice(place, lastSent).some(isReading),
  );
}

/** What came to the stock before the count was carried out. */
const shiftOf = (own: readonly Happened[]): number =>
  after(
    0,
    own.filter(({ isAfter, kind }) => !isAfter && kind !== 'count'),
  );

/** The count of the person, with what was sold since; whatever a colleague counted before it arrived, the row has to tell. */
function checkCount(outcome: Outcome, { tellsReplacedStock, trouble: { fault } }: Story): void {
  const { first, before, stock } = outcome;
  const verdict = verdictOn(outcome, `${first}/stock:0`);
  const own = outcome.happened.filter(({ isOfCount }) => isOfCount);
  const counts = own.filter(({ kind }) => kind === 'count');
  // Whoever counted last has all of it.
  const isMendedByHand = own.some(({ kind, isAfter, by }) => isAfter && kind === 'correction' && by === shiftOf(own));
  const isCountedBefore = counts.some(({ isAfter }) => !isAfter) && !counts.some(({ isAfter }) => isAfter);
  const truth = isPushed(verdict) ? after(counted, own) : after(before.first, own);
  if (stock(first) === truth && !(isPushed(verdict) && isCountedBefore)) return;
  if (isUnseen(outcome)) return;
  expect({ stock: stock(first), truth, text: verdict?.text, isAsked: asksPerson(verdict) }).toMatchObject({
    isAsked: true,
  });
  // Sales and corrections alone are nobody's to decide.
  expect({
    own,
    fault,
    tellsReplacedStock,
    isOdd: isCountedBefore || isMendedByHand || fault !== undefined || !tellsReplacedStock,
  }).toMatchObject({
    isOdd: true,
  });
}

/** It was added as often as its row says. */
function checkDifference(outcome: Outcome): void {
  const { second, shop } = outcome;
  const verdict = verdictOn(outcome, `${second}/delta:0`);
  const movements = shop.state.variations.get(second)?.movements ?? [];
  const times = movements.filter(({ description }) => description.startsWith(marker)).length;
  if (verdict?.kind === 'unknown') return;
  const isTwice = /arrived twice/.test(verdict?.text ?? '');
  expect({ times, text: verdict?.text }).toMatchObject({ times: isTwice ? 2 : isPushed(verdict) ? 1 : 0 });
}

/** Counts and adds while things happen and go wrong, so many times; what happens, and when, follows from the seed. */
export function countAmongOthers(options: { readonly seed: number; readonly numRuns: number }): void {
  fc.assert(
    fc.property(story, (told) => {
      const outcome = pushWhile(told);
      checkCount(outcome, told);
      checkDifference(outcome);
      expect(outcome.shop.violations).toEqual([]);
    }),
    options,
  );
}
