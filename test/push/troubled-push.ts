import { expect } from 'expect';
import type { PullSummary } from '../../src/pull/pull';
import type { PushSummary } from '../../src/push/push-job';
import type { Verdict } from '../../src/push/report/verdict';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { Cloud } from '../../workbench/apps-script/cloud';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { Fault } from '../../workbench/shop/faults';
import type { Shop, ShopOptions } from '../../workbench/shop/shop';
import { viewTab } from '../../workbench/tab-view';
import { RpcFailure } from '../../workbench/workbench';
import { summaryOf } from './open-pulled';

/** What a push needs of a workbench, in the same thread or over real HTTP. */
interface Bench {
  readonly shop: Shop;
  readonly cloud: Cloud;
  readonly rpc: <T>(call: string, args?: Readonly<Record<string, unknown>>) => T | Promise<T>;
}

export const smallShop: Partial<ShopOptions> = { products: 4, orders: 0, warehouses: 1 };
/** Values that no seeded variation has: an edit must be one. Seeds may be large, what a shop takes may not. */
const moreThanSeeded = { stock: 200, price: 100_001 };
const differentWishes = 10_000;
/** After so many pushes a new spreadsheet is taken: a long journal is another test's matter. */
export const pushesASpreadsheet = 25;

const faults: readonly Fault[] = [
  { kind: 'status', status: 429 },
  { kind: 'status', status: 429, retryAfterSeconds: 2 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'dropAnswer' },
  { kind: 'dropRequest' },
  { kind: 'brokenJson' },
  { kind: 'slow', ms: 2000 },
];
/** Afterwards all is well again: more than nearly every push needs. */
const troubledRequests = 200;
const mostAttempts = 40;

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Trouble in a share of the requests to come. */
export function disturb(shop: Shop, seed: number, share: number): void {
  const next = random(seed * 97 + share * 100);
  for (let nth = 1; nth <= troubledRequests; nth += 1) {
    const fault = faults[Math.floor(next() * faults.length)];
    if (fault && next() < share) shop.faults.add({ nth, fault });
  }
}

/**
 * Confirms a plan with all its doubts. What a reading that failed for good left unfinished is taken up again until it is through, as a person
 * would.
 */
export async function pushThrough(rpc: Bench['rpc'], plan: PlanView, typed = ''): Promise<PushSummary> {
  const consent = { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key), typed };
  let work = async () => summaryOf(await rpc<PushOutcome>('push.confirm', consent));
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RpcFailure)) throw error;
      const { unfinishedRun } = await rpc<{ unfinishedRun: string | null }>('state.get');
      if (unfinishedRun) work = async () => summaryOf(await rpc<PushOutcome>('push.resume'));
    }
  }
  throw new Error('the push never came to its end');
}

/** One edit, and what the shop must hold after it. */
interface Wish {
  readonly key: string;
  readonly typed: string;
  readonly before: number;
  readonly wanted: number;
  readonly now: () => number | undefined;
}

/** How often edits ended in which way, so that a test can tell that it met what it is about. */
export type Endings = Partial<Record<Verdict['kind'], number>>;

/** A small shop in a tab that is edited and pushed again and again while the shop misbehaves. */
export async function openTroubled(bench: Bench) {
  const { shop, cloud, rpc } = bench;
  await rpc('connection.save', { key: shop.options.key });
  const { tabId } = await rpc<PullSummary>('pull.run');
  const own = shop
    .variations()
    .filter(({ productId, stock }) => shop.state.products.get(productId)?.type === 'S' && stock.has(0));
  const [counted, added, priced] = own.map(({ id }) => id);
  if (!counted || !added || !priced) throw new Error('too small a shop');
  const stockOf = (id: number) => shop.stockOf(id).get(0) ?? 0;
  const priceOf = (id: number) => shop.state.variations.get(id)?.price ?? 0;

  const wishesOf = (seed: number): Wish[] => {
    const difference = (seed % 5) + 1;
    const nth = seed % differentWishes;
    const [count, price] = [moreThanSeeded.stock + nth, moreThanSeeded.price + nth * 500];
    return [
      {
        ...{ key: `${counted}/stock:0`, typed: String(count), wanted: count },
        ...{ before: stockOf(counted), now: () => stockOf(counted) },
      },
      {
        ...{ key: `${added}/delta:0`, typed: String(difference), wanted: stockOf(added) + difference },
        ...{ before: stockOf(added), now: () => stockOf(added) },
      },
      {
        ...{ key: `${priced}/price`, typed: String(price), wanted: price },
        ...{ before: priceOf(priced), now: () => priceOf(priced) },
      },
    ];
  };
  const type = (wishes: readonly Wish[]): void => {
    const view = viewTab(cloud.workbook, tabId);
    for (const { key, typed } of wishes) {
      const [id = '', column = ''] = key.split('/');
      cloud.workbook.type(tabId, view.rowOf(Number(id)), view.columnOf(column), typed);
    }
  };
  /** Edits, pushes through trouble in a share of all requests, and checks every verdict against the shop. */
  const pushInTrouble = async (seed: number, share: number, endings: Endings): Promise<void> => {
    const wishes = wishesOf(seed);
    type(wishes);
    const plan = await rpc<PlanView>('push.preview');
    expect([seed, plan.counts.ready]).toEqual([seed, wishes.length]);
    disturb(shop, seed, share);
    const { verdicts } = await pushThrough(rpc, plan);
    shop.faults.clear();
    for (const { kind } of verdicts) endings[kind] = (endings[kind] ?? 0) + 1;
    expect([seed, verdicts.map(({ key }) => key).sort()]).toEqual([seed, wishes.map(({ key }) => key).sort()]);
    expect([seed, ...wishes.map((wish) => misjudged(wish, verdicts))]).toEqual([seed, ...wishes.map(() => '')]);
    if (verdicts.some(({ kind }) => kind !== 'done')) await pushTheRest(seed, wishes, verdicts);
  };

  /**
   * What failed is still in its cell, and happens once as soon as all is well. What is in doubt is in no cell any more; a person looks where its
   * verdict says, and types it again if it is not there.
   */
  const pushTheRest = async (seed: number, wishes: readonly Wish[], verdicts: readonly Verdict[]): Promise<void> => {
    const kindOf = ({ key }: Wish) => verdicts.find((verdict) => verdict.key === key)?.kind;
    type(wishes.filter((wish) => kindOf(wish) === 'unknown' && wish.now() !== wish.wanted));
    await pushThrough(rpc, await rpc<PlanView>('push.preview'));
    expect([seed, ...wishes.map(({ now }) => now())]).toEqual([seed, ...wishes.map(({ wanted }) => wanted)]);
    expect([seed, (await rpc<PlanView>('push.preview')).edits]).toEqual([seed, []]);
  };

  /** Every marker that stands twice in the shop: what was sent twice. */
  const doubled = (): string[] => {
    const markers = [
      ...shop.state.opnames.map(({ description }) => description),
      ...shop
        .variations()
        .flatMap(({ movements }) => movements.filter(({ opnameId }) => opnameId === null))
        .map(({ description }) => description)
        .filter((description) => description.startsWith('Ngorder for Sheets')),
    ];
    return markers.filter((marker, index) => markers.indexOf(marker) !== index);
  };
  return { pushInTrouble, doubled };
}

/** What a verdict says that is not so; `''` when it is. */
function misjudged({ key, before, wanted, now }: Wish, verdicts: readonly Verdict[]): string {
  const { kind, text } = verdicts.find((verdict) => verdict.key === key) ?? { kind: 'none', text: '' };
  const seen = now();
  const isRight =
    kind === 'done'
      ? seen === wanted
      : kind === 'unknown'
        ? seen === wanted || seen === before
        : (kind === 'failed' || kind === 'notPushed') && seen === before;
  return isRight ? '' : `${key} ${kind} (${text}): ${before} → ${wanted}, and the shop has ${seen}`;
}

/** So many pushes in one spreadsheet, in this thread, each of a seed of its own. Counts how their edits ended. */
export async function pushInOneSpreadsheet(
  share: number,
  firstSeed: number,
  pushes: number,
  endings: Endings,
): Promise<void> {
  const bench = openInProcessWorkbench({ shop: smallShop, locale: 'en' });
  const { pushInTrouble, doubled } = await openTroubled(bench);
  for (let nth = 0; nth < pushes; nth += 1) await pushInTrouble(firstSeed + nth, share, endings);
  expect(doubled()).toEqual([]);
  expect(bench.shop.violations).toEqual([]);
}

/** So many pushes, over as many spreadsheets as that takes; tells how their edits ended. */
export async function pushManyInTrouble(share: number, firstSeed: number, pushes: number): Promise<Endings> {
  const endings: Endings = {};
  for (let done = 0; done < pushes; done += pushesASpreadsheet) {
    await pushInOneSpreadsheet(share, firstSeed + done, Math.min(pushesASpreadsheet, pushes - done), endings);
  }
  return endings;
}
