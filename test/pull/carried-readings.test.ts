import type { PullOutcome } from '../../src/pull/pull';
import type { Dataset } from '../../src/tables/dataset';
import { datasets, requireDataset } from '../../src/tables/dataset-catalogue';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { callConfirmed } from '../call-confirmed';
import { changePersonal } from '../state/personal-document';
import { openDatasetShop } from './datasets/dataset-shop';

type Bench = ReturnType<typeof openDatasetShop>;
type Filters = Readonly<Record<string, unknown>>;

/** Two transfers or opnames of some variations, so that there are lines to read. */
function moveStock(
  { rpc, shop, clock }: Bench,
  id: string,
  amount: string,
  places: (warehouses: number[]) => object,
): void {
  const spread = shop
    .variations()
    .filter(({ stock }) => stock.size > 1 && [...stock.values()].every((count) => count > 4));
  const warehouses = [...(spread[0]?.stock.keys() ?? [])];
  const stock_adjustment = spread.slice(0, 3).map(({ id: variation_id }) => ({ variation_id, [amount]: 1 }));
  for (const description of ['Rak depan', 'Rak belakang']) {
    callConfirmed(rpc, { id, input: { ...places(warehouses), description, stock_adjustment } });
  }
  // Opnames are carried out in the background.
  clock.advance(60_000);
}

const nothing = (): Filters => ({});

/** What a shop needs for a dataset to carry anything, and the filters to pull it with. */
const arrangements: Readonly<Record<string, (bench: Bench) => Filters>> = {
  variations: nothing,
  'warehouse-stock': nothing,
  'unconfirmed-orders': nothing,
  'customer-orders': () => ({ start_date: '2025-01-01' }),
  'report-by-source': nothing,
  'report-by-staff': nothing,
  'stock-history': ({ shop }) => ({ id: shop.variations()[0]?.id, start_date: '2020-01-01' }),
  'stock-opname-lines': (bench) => {
    moveStock(bench, 'stockOpname.create', 'warehouse_stock', ([first]) => ({ warehouse_id: first }));
    return {};
  },
  'stock-transfer-lines': (bench) => {
    moveStock(bench, 'stockTransfer.create', 'transfer_stock', ([from, to]) => ({
      origin_warehouse_id: from,
      destination_warehouse_id: to,
    }));
    return {};
  },
};

/** The first answer takes so long that the execution stops after it. */
function stopAfterAnswer({ clock }: Bench): RunOptions {
  let isFirst = true;
  return {
    interrupt: ({ kind }, phase) => {
      if (kind === 'httpWave' && phase === 'after' && isFirst) {
        isFirst = false;
        clock.advance(280_000);
      }
      return false;
    },
  };
}

const open = (dataset: string) => {
  const bench = openDatasetShop({ products: 60 });
  const filters = arrangements[dataset]?.(bench) ?? {};
  const before = bench.shop.log.length;
  return { bench, filters, asked: () => bench.shop.log.length - before };
};

/** What a pull gives that was never stopped, and how many requests it takes. */
function pullAtOnce(dataset: string) {
  const { bench, filters, asked } = open(dataset);
  const { tabId, rows } = bench.pull(dataset, filters);
  expect(rows).toBeGreaterThan(0);
  return { rows: bench.table(tabId), requests: asked() };
}

function pullWithStop(dataset: string, meanwhile: (bench: Bench) => void) {
  const { bench, filters, asked } = open(dataset);
  const paused = bench.rpc<PullOutcome>('pull.run', { dataset, filters }, stopAfterAnswer(bench));
  expect(paused.status).toBe('paused');
  meanwhile(bench);
  const beforeStop = asked();
  const outcome = bench.rpc<PullOutcome>('pull.continue');
  if (outcome.status !== 'finished') throw new Error('it was not finished');
  expect(bench.rpc('pull.continue')).toBeNull();
  return { rows: bench.table(outcome.tabId), requests: asked(), beforeStop };
}

interface StoredTask {
  readonly query: string;
  readonly carry?: readonly unknown[];
}

interface Staged {
  readonly reading: {
    readonly context: object;
    readonly waiting: readonly StoredTask[];
  };
}

/** Changes what each waiting task carries; there must be one that carries something. */
function changeCarried(bench: Bench, change: (carry: readonly unknown[]) => unknown): void {
  let changed = 0;
  const changeTask = (task: StoredTask) => {
    if (task.carry === undefined) return task;
    changed += 1;
    return { ...task, carry: change(task.carry) };
  };
  changePersonal(bench, 'staged', (text) => {
    const staged: readonly Staged[] = JSON.parse(text);
    return JSON.stringify(
      staged.map((one) => ({ ...one, reading: { ...one.reading, waiting: one.reading.waiting.map(changeTask) } })),
    );
  });
  expect(changed).toBeGreaterThan(0);
}

function changeContext(bench: Bench, context: object): void {
  changePersonal(bench, 'staged', (text) => {
    const staged: readonly Staged[] = JSON.parse(text);
    expect(staged.map(({ reading }) => Object.keys(reading.context))).toEqual([['warehouses']]);
    return JSON.stringify(staged.map((one) => ({ ...one, reading: { ...one.reading, context } })));
  });
}

const carriesAnything = ({ queries }: Dataset): boolean => Object.values(queries).some(({ carries }) => carries);
const carrying = datasets.filter(carriesAnything).map(({ id }) => id);
const withContext = datasets.filter(({ context }) => context).map(({ id }) => id);
const all = [...carrying, ...withContext];

describe('a reading that was put away in the middle', () => {
  it('is tried for every dataset that carries something from one answer to the next', () => {
    expect([...all].sort()).toEqual(Object.keys(arrangements).sort());
    expect(withContext).toEqual(['variations']);
    expect(requireDataset('variations').context?.lists).toEqual({ warehouses: ['id', 'warehouse'] });
  });

  it.each(all)('of %s goes on from there, and asks nothing twice', (dataset) => {
    const atOnce = pullAtOnce(dataset);
    const { rows, requests, beforeStop } = pullWithStop(dataset, () => undefined);
    expect(rows).toEqual(atOnce.rows);
    expect(beforeStop).toBeLessThan(requests);
    expect(requests).toBe(atOnce.requests);
  });

  it.each(carrying)('of %s begins anew where what it carries is not as this version carries it', (dataset) => {
    const atOnce = pullAtOnce(dataset);
    const damages: readonly ((carry: readonly unknown[]) => unknown)[] = [
      () => null,
      () => [{ gone: 1 }],
      ([first]) => first ?? {},
      (carry) => [...carry, 'Sari'],
    ];
    for (const damage of damages) {
      const { rows, requests, beforeStop } = pullWithStop(dataset, (bench) => changeCarried(bench, damage));
      expect(rows).toEqual(atOnce.rows);
      expect(requests).toBe(beforeStop + atOnce.requests);
    }
  });

  it.each(withContext)('of %s begins anew where what its columns depend on is damaged', (dataset) => {
    const atOnce = pullAtOnce(dataset);
    for (const context of [{}, { warehouses: 7 }, { warehouses: [{ id: 0 }] }]) {
      const { rows, requests, beforeStop } = pullWithStop(dataset, (bench) => changeContext(bench, context));
      expect(rows).toEqual(atOnce.rows);
      expect(requests).toBe(beforeStop + atOnce.requests);
    }
  });
});
