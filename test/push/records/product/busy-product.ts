import { expect } from 'expect';
import * as fc from 'fast-check';
import type { Verdict } from '../../../../src/push/report/verdict';
import type { PushOutcome } from '../../../../src/rpc/push-calls';
import { ExecutionKilled, type RunOptions } from '../../../../workbench/apps-script/run-options';
import type { Fault } from '../../../../workbench/shop/faults';
import type { Shop, ShopOptions } from '../../../../workbench/shop/shop';
import { openPulled, summaryOf } from '../../open-pulled';

/** What the product is sent for, and which of its variation's fields shows it. */
const edits = {
  price: { text: '345000', field: 'price', value: 345_000 },
  price_buy: { text: '45000', field: 'priceBuy', value: 45_000 },
  price_reseller: { text: '310000', field: 'priceReseller', value: 310_000 },
  price1: { text: '320000', field: 'price1', value: 320_000 },
  weight: { text: '777', field: 'weight', value: 777 },
  sku: { text: 'SKU-BARU', field: 'sku', value: 'SKU-BARU' },
  size: { text: 'XXL', field: 'size', value: 'XXL' },
  name: { text: 'Sarung Baru', field: 'name', value: 'Sarung Baru' },
} as const;
type Column = keyof typeof edits;

/** A request that gets no answer that says what became of it, or is one too many. */
const faults: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfterSeconds: 60 },
  { kind: 'status', status: 429, retryAfterSeconds: 60 },
  { kind: 'status', status: 429, retryAfterSeconds: 60 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'dropAnswer' },
  { kind: 'dropRequest' },
  { kind: 'brokenJson' },
  { kind: 'slow', ms: 25_000 },
];

/** A customer buys, a colleague corrects the stock by hand, or counts it; before or after the so-manieth wave, or while nobody is at work. */
const happening = fc.record({
  wave: fc.integer({ min: 0, max: 24 }),
  phase: fc.constantFrom('before' as const, 'after' as const),
  kind: fc.constantFrom('sale' as const, 'sale' as const, 'correction' as const, 'count' as const),
  by: fc.integer({ min: 1, max: 4 }),
  isUp: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

const minute = 60_000;

const play = fc.record({
  column: fc.constantFrom<Column>('price', 'price_buy', 'price_reseller', 'price1', 'weight', 'sku', 'size', 'name'),
  happenings: fc.array(happening, { maxLength: 6 }),
  faults: fc.array(fc.constantFrom(...faults), { maxLength: 4 }),
  /** The execution dies there; nobody is at work for so long before it is taken up again. */
  killAt: fc.option(fc.record({ wave: fc.integer({ min: 1, max: 16 }), phase: fc.constantFrom('before', 'after') })),
  pauseMs: fc.constantFrom(3 * minute, 30 * minute, 14 * 60 * minute),
  clockAheadMs: fc.constantFrom(0, 11 * minute, -7 * minute),
  isSpread: fc.boolean(),
  isProven: fc.boolean(),
});
export type Play = typeof play extends fc.Arbitrary<infer Value> ? Value : never;

/** Something that happened to the stock, and how many requests the shop had had by then. */
interface Happened {
  readonly isSale: boolean;
  readonly change: number;
  readonly place: number;
}

const shopOf = ({ clockAheadMs, isSpread }: Play): Partial<ShopOptions> => ({
  ...{ products: 8, warehouses: 2, clockAheadMs },
  warehouseShare: isSpread ? 1 : 0,
});

/** Pushes one edit of a product while things happen to its stock, through all faults and a death. */
function pushThrough(given: Play) {
  const bench = openPulled(shopOf(given));
  const { shop, clock, rpc, own, typeIn, preview } = bench;
  const variation = own.find(({ stock }) => (stock.get(0) ?? 0) > 60);
  const other = own.find(({ productId }) => productId !== variation?.productId);
  if (!variation || !other) throw new Error('too small a shop');
  const { id } = variation;
  if (given.isProven) {
    typeIn(other.id, 'price', '234000');
    bench.confirmAll(preview());
  }
  const { text } = edits[given.column];
  typeIn(id, given.column, text);
  const plan = preview();
  for (const [index, fault] of given.faults.entries()) {
    shop.faults.add({ method: 'PATCH', path: '/product', nth: index + 1, fault });
  }
  const stocks = [...(shop.stockOf(id) ?? [])];
  const happened: Happened[] = [];
  let waves = 0;
  let isDead = false;
  const happen = (phase: string) => {
    for (const one of given.happenings) {
      if (one.wave === waves && one.phase === phase) happened.push(change(shop, id, one));
    }
  };
  const interrupt: NonNullable<RunOptions['interrupt']> = ({ kind }, phase) => {
    if (kind !== 'httpWave') return false;
    if (phase === 'before') waves += 1;
    happen(phase);
    const { killAt } = given;
    const isKill = !isDead && killAt?.wave === waves && killAt.phase === phase;
    isDead ||= isKill;
    return isKill;
  };
  const acknowledged = plan.edits.map(({ key }) => key);
  const confirm = () => rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged }, { interrupt });
  const resume = () => rpc<PushOutcome>('push.resume', {}, { interrupt });
  let outcome = lives(confirm);
  for (let time = 0; outcome?.status !== 'finished' && time < 12; time += 1) {
    clock.advance(given.pauseMs);
    waves += 1;
    happen('before');
    happen('after');
    const { unfinishedRun } = rpc<{ unfinishedRun: string | null }>('state.get');
    outcome = lives(unfinishedRun ? resume : confirm);
  }
  if (!outcome) throw new Error('the push never came to its end');
  return { ...bench, id, stocks, happened, verdicts: summaryOf(outcome).verdicts, productId: variation.productId };
}

function lives<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExecutionKilled) return undefined;
    throw error;
  }
}

function change(shop: Shop, id: number, { kind, by, isUp }: Happening): Happened {
  const place = shop.log.length;
  const variation = shop.state.variations.get(id);
  if (!variation) throw new Error(`no variation ${id}`);
  if (kind === 'sale') {
    shop.sell(id, 0, by);
    return { isSale: true, change: -by, place };
  }
  const amount = isUp ? by : -by;
  const because = kind === 'count' ? { description: 'Hitung ulang', opnameId: 77 } : { description: 'Koreksi manual' };
  shop.state.changeStock(variation, 0, amount, because);
  return { isSale: false, change: amount, place };
}

/**
 * What the stock may be: nothing that happened is lost, except perhaps what a colleague did by hand, with no sale beside it, between the last
 * reading of the product and its arrival, which nobody can see.
 */
function possibleStocks({ shop, happened, stocks, productId, id }: ReturnType<typeof pushThrough>): readonly number[] {
  const tellsStock = [`/product/${productId}/detail`, `/product/history/warehouse/${id}`];
  let reading = 0;
  const unseen = shop.log.flatMap(({ method, path, status }, index) => {
    if (tellsStock.includes(path)) reading = index;
    if (method !== 'PATCH' || path !== '/product' || status !== 200) return [];
    const within = happened.filter(({ place }) => place > reading && place <= index);
    return within.some(({ isSale }) => isSale) ? [] : within;
  });
  const before = stocks.find(([warehouse]) => warehouse === 0)?.[1] ?? 0;
  return [[], unseen].map((lost) =>
    happened.filter((one) => !lost.includes(one)).reduce((stock, one) => stock + one.change, before),
  );
}

const toldOfDoubt = ({ text }: Verdict): boolean => /Check the stock/.test(text);

function check(given: Play): void {
  const outcome = pushThrough(given);
  const { shop, id, stocks, verdicts, productId, rpc } = outcome;
  const elsewhere = ([warehouse]: readonly [number, number]) => warehouse !== 0;
  expect([...shop.stockOf(id)].filter(elsewhere)).toEqual(stocks.filter(elsewhere));
  if (!verdicts.some(toldOfDoubt)) expect(possibleStocks(outcome)).toContain(shop.stockOf(id).get(0));
  const [own] = verdicts.filter(({ column }) => column === given.column);
  const { field, value } = edits[given.column];
  if (own?.kind === 'done') {
    const held = { ...shop.state.products.get(productId), ...shop.state.variations.get(id) };
    expect(given.column === 'name' ? shop.state.products.get(productId)?.name : held[field]).toBe(value);
  }
  expect(own?.kind).not.toBe('failed');
  expect(rpc<{ unfinishedRun: unknown }>('state.get').unfinishedRun).toBeNull();
  expect(shop.violations).toEqual([]);
}

/** Pushes a product while its stock changes, so many times; what happens, and when, follows from the seed. */
export function pushBusyProduct(options: { readonly seed: number; readonly numRuns: number }): void {
  fc.assert(fc.property(play, check), options);
}
