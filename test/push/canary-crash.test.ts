import { changesOf, type RunInHistory } from '../../src/jobs/run-history';
import type { PushOperation } from '../../src/push/operation';
import { productPatch } from '../../src/push/records/product/product-patch';
import type { ShopSession } from '../../src/runs/shop-session';
import { finishAfterCrash, type Interrupt, isKilled, killAt, leavesTrace } from './crash-points';
import { openPulled } from './open-pulled';

const quiet: Interrupt = () => false;

/** A connection's first change of whole products: a category, wholesale steps and a name, each of another product. */
function openFirstPush() {
  const pulled = openPulled({ products: 8 });
  const { shop, own, typeIn, preview, rpc } = pulled;
  const products = [...new Set(own.map(({ productId }) => productId))].slice(0, 3);
  const rows = products.map((productId) => own.find((variation) => variation.productId === productId)?.id ?? 0);
  const [categorized = 0, graded = 0, named = 0] = rows;
  const steps = [
    { id: 501, from: 3, to: 10, price: 90_000 },
    { id: 502, from: 11, to: 50, price: 80_000 },
  ];
  const productOf = (index: number) => shop.state.products.get(products[index] ?? 0);
  Object.assign(productOf(0) ?? {}, { categoryId: 1, categoryName: 'Pakaian' });
  Object.assign(productOf(1) ?? {}, { wholesaleStatus: 'Y', wholesales: steps });
  rpc('pull.run');
  typeIn(categorized, 'category', 'Tas');
  typeIn(graded, 'wholesale', '3-10: 91000');
  typeIn(named, 'name', 'Sarung Baru');
  const { id: plan, counts, edits } = preview();
  expect(counts).toMatchObject({ ready: 3 });
  const acknowledged = edits.map(({ key }) => key);
  return {
    ...pulled,
    confirm: (interrupt: Interrupt = quiet) => rpc('push.confirm', { plan, acknowledged }, { interrupt }),
    outcome: () => ({
      products: [0, 1, 2].map(productOf).map((product) => product && { ...product, variations: undefined }),
      requests: shop.changes.get('PATCH /product'),
      states: changesOf(rpc<RunInHistory[]>('runs.list')).map(({ run }) =>
        rpc<{ readonly lines: readonly { readonly state: string }[] }>('runs.show', { run }).lines.map(
          ({ state }) => state,
        ),
      ),
    }),
  };
}

describe('a connection’s first change of whole products that is killed', () => {
  it('after any step that leaves a trace, also between settling and proving, is carried out once and told as done', () => {
    const undisturbed = openFirstPush();
    const steps: string[] = [];
    undisturbed.confirm(({ kind }, when) => {
      if (when === 'before' && leavesTrace(kind)) steps.push(kind);
      return false;
    });
    const expected = undisturbed.outcome();
    expect(expected).toMatchObject({
      products: [{ categoryName: 'Tas' }, { wholesales: [{ id: 501, price: 91_000 }] }, { name: 'Sarung Baru' }],
      requests: 3,
      states: [['done', 'done', 'done']],
    });
    expect(steps.length).toBeGreaterThan(12);
    steps.forEach((_, index) => {
      const bench = openFirstPush();
      expect(isKilled(() => bench.confirm(killAt(index + 1, 'after', leavesTrace)))).toBe(true);
      finishAfterCrash(bench, bench.confirm);
      expect([index, bench.outcome()]).toEqual([index, expected]);
      expect(bench.shop.violations).toEqual([]);
    });
  });
});

describe('the proof of a product that was settled before it was proved', () => {
  const settled = (result: PushOperation['result']): PushOperation => ({
    run: '20260101-00000000',
    operation: '1',
    kind: productPatch.id,
    state: 'done',
    at: 0,
    intent: {
      marker: '',
      changes: [{ id: '8', parentId: '1', column: 'price', sku: '', name: '', from: 1000, to: 2000 }],
    },
    result,
  });
  // What was sent is no longer kept, so there is nothing to ask the shop for.
  const proves = (result: PushOperation['result']) => productPatch.prove?.({} as ShopSession, settled(result));

  it('is what was found when it was settled', () => {
    expect(proves({ seen: { '8/price': 2000 } })).toBe(true);
    expect(proves({ seen: { '8/price': 1000 } })).toBe(false);
    expect(proves({ seen: { '8/price': 2000 }, altered: ['description'] })).toBe(false);
    expect(proves({})).toBe(false);
  });
});
