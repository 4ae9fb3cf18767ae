import type { Fault } from '../../../workbench/shop/faults';
import { codeOf } from '../../push/open-pulled';
import { openProducts } from '../open-products';
import { openRows } from '../open-rows';
import { productCells } from '../row-cells';

/** Rows that give some products a discount of Rp5,000, in a shop of so many. */
function openDiscounts(rows: number, products = 40) {
  const opened = openProducts('product.update', false, products);
  const ids = opened.own.slice(0, rows).map(({ id }) => id);
  ids.forEach((id, index) => {
    opened.fill(3 + index, { ...productCells, id, discount: '5000' });
  });
  return { ...opened, ids };
}

const onDetail = (id: number | undefined) => new RegExp(`/product/${id}/detail`);

describe('a product of which the shop does not say how it is', () => {
  it.each<[string, Fault]>([
    ['it fails without a word', { kind: 'failed200', message: 'Terjadi kesalahan' }],
    ['it answers with a page', { kind: 'html', status: 200 }],
    ['it breaks off', { kind: 'brokenJson' }],
    ['it is out of order', { kind: 'status', status: 500 }],
    ['it answers with other kinds of values', { kind: 'wrongTypes' }],
  ])('is held back with the reason, and no other is: %s', (_, fault) => {
    const { ids, plan, shop } = openDiscounts(3);
    shop.faults.add({ method: 'GET', path: onDetail(ids[1]), times: 9, fault });
    const { records, counts } = plan();
    expect(counts).toMatchObject({ ready: 2, problem: 1 });
    expect(records.find(({ status }) => status === 'problem')).toMatchObject({
      rows: [4],
      problem: expect.stringContaining('Ngorder does not say what this is like now, so nothing is replaced.'),
    });
  });

  it('keeps nobody from a preview of orders either', () => {
    const { shop, fill, plan } = openRows('order.cancel', { orders: 12 });
    const ids = shop.state.orders.slice(0, 3).map(({ id }) => id);
    ids.forEach((id, index) => {
      fill(3 + index, { id });
    });
    shop.faults.add({ method: 'GET', path: /order\/detail/, nth: 2, fault: { kind: 'brokenJson' } });
    expect(plan().records.map(({ problem }) => /does not say/.test(problem))).toEqual([false, false, true, false]);
  });

  it('is told once, as what fails, where the shop answers nothing at all', () => {
    const { plan, shop } = openDiscounts(3);
    shop.faults.add({ method: 'GET', path: /detail/, times: 99, fault: { kind: 'status', status: 503 } });
    expect(codeOf(plan)).toBe('serverFailed');
  });

  it('is told to be gone where it is, and nothing is sent for it', () => {
    const { fill, plan } = openDiscounts(1);
    fill(4, { ...productCells, id: '999' });
    expect(plan().records.map(({ problem }) => problem)).toContain(
      'Product ID: Your shop has no product 999. Correct the ID, or leave the row out',
    );
  });
});

describe('many products that rows change', () => {
  it('are read from the list, where that takes fewer requests than each by itself', () => {
    const { plan, requests } = openDiscounts(30);
    expect(plan().counts.ready).toBe(30);
    expect(requests('GET', /detail/)).toBe(0);
    // The first page tells how many there are, and is read once more with the others.
    expect(requests('GET', /product\/search/)).toBe(1 + 4);
  });

  it('are read each by itself where they are few of many', () => {
    const { plan, requests } = openDiscounts(11, 160);
    expect(plan().counts.ready).toBe(11);
    expect([requests('GET', /detail/), requests('GET', /product\/search/)]).toEqual([11, 0]);
  });

  it('are read each by itself where the list is longer, or cannot be read', () => {
    const many = openDiscounts(14, 160);
    expect(many.plan().counts.ready).toBe(14);
    expect([many.requests('GET', /detail/), many.requests('GET', /product\/search/)]).toEqual([14, 1]);
    const broken = openDiscounts(20);
    broken.shop.faults.add({ method: 'GET', path: /search/, times: 9, fault: { kind: 'html', status: 200 } });
    expect(broken.plan().counts.ready).toBe(20);
    expect(broken.requests('GET', /detail/)).toBe(20);
  });

  it('take no more requests before they are sent than in their preview', () => {
    const { plan, confirm, requests } = openDiscounts(30);
    const previewed = plan();
    confirm(previewed, previewed.confirmWith ?? '');
    expect([requests('GET', /detail/), requests('GET', /product\/search/)]).toEqual([0, 2 * 5]);
  });

  it('are not sent where one got a variation since the preview, which would be lost', () => {
    const { own, shop, plan, confirm } = openDiscounts(2);
    const previewed = plan();
    const [product] = own;
    const [variation] = product?.variations ?? [];
    if (!product || !variation) throw new Error('too small a shop');
    const added = { ...variation, id: 777, sku: 'BARU-1' };
    product.variations.push(added);
    shop.state.variations.set(added.id, added);
    expect(codeOf(() => confirm(previewed, previewed.confirmWith ?? ''))).toBe('planGone');
  });

  it('tell how far their preview is, which can be cancelled', () => {
    const opened = openDiscounts(150, 160);
    opened.shop.faults.add({ method: 'GET', path: /search/, times: 999, fault: { kind: 'slow', ms: 1500 } });
    const seen: ({ run: string; step: string } | null)[] = [];
    const watch = () => opened.rpc<{ run: string; step: string } | null>('runs.progress');
    const order = { endpoint: 'product.update', tabId: opened.tabId };
    const preview = () =>
      opened.rpc('rows.plan', order, {
        interrupt: ({ kind }, when) => {
          if (kind !== 'httpWave' || when !== 'after') return false;
          const progress = watch();
          seen.push(progress);
          if (progress) opened.rpc('runs.cancel', { run: progress.run });
          return false;
        },
      });
    expect(codeOf(preview)).toBe('cancelled');
    expect(seen.filter(Boolean)).toEqual([expect.objectContaining({ step: 'step.reading' })]);
    expect(watch()).toBeNull();
  });
});
