import { expect } from 'expect';
import * as fc from 'fast-check';
import type { Verdict } from '../../src/push/report/verdict';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { Shop } from '../../workbench/shop/shop';
import { openPulled } from './open-pulled';

/** When something happens in the shop: before or after the so-manieth wave of the confirmation. */
const moment = {
  wave: fc.integer({ min: 1, max: 14 }),
  phase: fc.constantFrom('before' as const, 'after' as const),
};
/** The edited variations, in the order in which they are pushed: one counted, one added to, one with a new price. */
const which = fc.integer({ min: 0, max: 2 });

const happening = fc.oneof(
  /** A customer buys. */
  fc.record({ ...moment, kind: fc.constant('sale' as const), which, by: fc.integer({ min: 1, max: 2 }) }),
  /** A colleague corrects the stock by hand. */
  fc.record({ ...moment, kind: fc.constant('stock' as const), which, by: fc.constantFrom(-3, -1, 2, 4) }),
  /** A colleague sets a price: the one that is pushed, or one that is none of our business. */
  fc.record({ ...moment, kind: fc.constant('price' as const), which, by: fc.integer({ min: 1, max: 900 }) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** Something that happened, and how many requests the shop had had by then. */
type Happened = Happening & { readonly place: number };

/** Tells of every wave of requests, before and after it, and never kills. */
function inWaves(happen: (wave: number, phase: string) => void): NonNullable<RunOptions['interrupt']> {
  let waves = 0;
  return ({ kind }, phase) => {
    if (kind !== 'httpWave') return false;
    if (phase === 'before') waves += 1;
    happen(waves, phase);
    return false;
  };
}

const sum = (happened: readonly Happened[]): number =>
  happened.reduce((total, { kind, by }) => total + (kind === 'sale' ? -by : kind === 'stock' ? by : 0), 0);

const newPrice = 345_000;

/** Three edits, pushed while things happen in the shop; what came of both. */
function pushWhile(happenings: readonly Happening[]) {
  const bench = openPulled({ products: 8, warehouses: 1 });
  const { shop, own, type, typeIn, preview, confirmAll } = bench;
  const edited = own.filter((one) => (one.stock.get(0) ?? 0) > 20).slice(0, 3);
  const [counted, added, priced] = edited;
  if (!counted || !added || !priced) throw new Error('too small a shop');
  const before = edited.map(({ id, price }) => ({ id, stock: bench.stock(id), price }));
  const rest = restOf(shop, priced.productId);
  type(counted.id, '100');
  typeIn(added.id, 'delta:0', '5');
  typeIn(priced.id, 'price', String(newPrice));
  const plan = preview();
  const happened: Happened[] = [];
  const interrupt = inWaves((wave, phase) => {
    for (const one of happenings) {
      if (one.wave !== wave || one.phase !== phase) continue;
      happened.push({ ...one, place: shop.log.length });
      happen(shop, edited[one.which]?.id ?? 0, one);
    }
  });
  const { verdicts } = confirmAll(plan, { interrupt });
  const { productId } = priced;
  return { ...bench, before, happened, verdicts, productId, rest, isTogether: added.productId === productId };
}

function happen(shop: Shop, id: number, { kind, by }: Happening): void {
  const variation = shop.state.variations.get(id);
  if (!variation) throw new Error(`no variation ${id}`);
  if (kind === 'sale') shop.sell(id, 0, by);
  else if (kind === 'stock') shop.state.changeStock(variation, 0, by, { description: 'Koreksi manual' });
  else Object.assign(variation, { price: 200_000 + by });
}

type Outcome = ReturnType<typeof pushWhile>;

const verdictOf = ({ verdicts, before }: Outcome, index: number, column: string): Verdict | undefined =>
  verdicts.find(({ key }) => key === `${before[index]?.id}/${column}`);

/** Whether it fell between the reading of a whole product and its sending, a second that nobody can look into. */
const isUnseen = ({ shop }: Outcome, { place }: Happened): boolean => {
  const next = shop.log[place];
  return next?.method === 'PATCH' && next.path === '/product';
};

/** Whether the value was read again, after that happened, before its change left; a change that never left was held back for what was read. */
function wasReadable({ shop }: Outcome, { place }: Happened, reading: RegExp, change: string): boolean {
  const requests = shop.log.map(({ method, path }) => `${method} ${path}`);
  if (!requests.includes(change)) return true;
  const sent = requests.indexOf(change, place);
  return sent >= 0 && requests.slice(place, sent).some((request) => reading.test(request));
}

/** No sale is lost, whatever became of the edit; nor is a correction, except alone in the second that nobody sees. */
function expectedStock(outcome: Outcome, index: number): number {
  const { before, happened, isTogether } = outcome;
  const here = happened.filter(({ which: place }) => place === index);
  const isCarried = index === 2 || (index === 1 && isTogether);
  const unseen = isCarried ? here.filter((one) => isUnseen(outcome, one)) : [];
  const isLost = !unseen.some(({ kind }) => kind === 'sale');
  const wasCounted = index === 0 && isPushed(verdictOf(outcome, 0, 'stock:0'));
  const stock = before[index]?.stock ?? 0;
  return (wasCounted ? 100 : stock) + (index === 1 ? 5 : 0) + sum(here) - (isLost ? sum(unseen) : 0);
}

const isPushed = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && verdict.kind !== 'notPushed' && verdict.kind !== 'failed';

/** The last price that was set and seen; ours, if it was pushed and nobody set another one afterwards. */
function expectedPrice(outcome: Outcome, index: number): number {
  const { before, happened, isTogether, shop } = outcome;
  const patchAt = shop.log.findIndex(({ method, path }) => method === 'PATCH' && path === '/product');
  const isCarried = index === 2 || (index === 1 && isTogether);
  const steps = happened
    .filter(({ kind, which: place }) => kind === 'price' && place === index)
    .filter((one) => !isCarried || !isUnseen(outcome, one))
    .map(({ by, place }) => ({ place, price: 200_000 + by }));
  const own = index === 2 && isPushed(verdictOf(outcome, 2, 'price')) ? [{ place: patchAt, price: newPrice }] : [];
  const last = [...steps, ...own].sort((one, other) => one.place - other.place).pop();
  return last?.price ?? before[index]?.price ?? 0;
}

const heldBack = { kind: 'notPushed', text: expect.stringMatching(/Now (Rp)?[\d,]+ in the shop/) };

/** What could be read before the change left was not written over, and the person was told. */
function checkConflicts(outcome: Outcome): void {
  const { happened } = outcome;
  const onCount = happened
    .filter(({ kind, which: place }) => kind !== 'price' && place === 0)
    .filter((one) => wasReadable(outcome, one, /^GET \/product\/search/, 'POST /stock-opname'));
  if (sum(onCount) !== 0) expect(verdictOf(outcome, 0, 'stock:0')).toMatchObject(heldBack);
  const onPrice = happened
    .filter(({ kind, which: place }) => kind === 'price' && place === 2)
    .filter((one) => wasReadable(outcome, one, /^GET \/product\/\d+\/detail/, 'PATCH /product'));
  if (onPrice.length > 0) expect(verdictOf(outcome, 2, 'price')).toMatchObject(heldBack);
}

/** Everything of the product that is pushed whole, except stock and prices: those have expectations of their own. */
const restOf = (shop: Shop, id: number): unknown => {
  const { variations = [], ...rest } = shop.state.products.get(id) ?? {};
  return { ...rest, variations: variations.map(({ stock: _, movements: __, price: ___, ...other }) => other) };
};

function check(outcome: Outcome): void {
  const { before, stock, shop, verdicts, productId, rest } = outcome;
  expect(before.map(({ id }) => stock(id))).toEqual(before.map((_, index) => expectedStock(outcome, index)));
  expect(before.map(({ id }) => shop.state.variations.get(id)?.price)).toEqual(
    before.map((_, index) => expectedPrice(outcome, index)),
  );
  checkConflicts(outcome);
  expect(restOf(shop, productId)).toEqual(rest);
  expect(verdicts.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  expect(shop.violations).toEqual([]);
}

/** Pushes while things happen in the shop, so many times; what happens, and when, follows from the seed. */
export function pushInBusyShop(options: { readonly seed: number; readonly numRuns: number }): void {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 5 }), (happenings) => {
      check(pushWhile(happenings));
    }),
    options,
  );
}
