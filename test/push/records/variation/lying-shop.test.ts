import type { FaultRule } from '../../../../workbench/shop/faults';
import type { ShopOptions } from '../../../../workbench/shop/shop';
import { meanwhile, openPulled } from '../../open-pulled';

function openOne(options: Partial<ShopOptions> = {}) {
  const opened = openPulled({ products: 8, warehouses: 1, ...options });
  const { id } = opened.variation(0);
  const before = opened.stock(id);
  return { ...opened, id, before };
}

const opnames = { method: 'POST', path: '/stock-opname', nth: 1, fault: { kind: 'emptySuccess' } } satisfies FaultRule;
const differences = { ...opnames, method: 'PATCH', path: '/product/update-stock' } satisfies FaultRule;
const saidFailed = { kind: 'failedButDone', message: 'Gagal menyimpan' } as const;

describe('a shop that says Failed and did it', () => {
  it('is looked up before it is believed, so that a difference is not added twice', () => {
    const { shop, id, before, typeIn, preview, confirmAll, stock, cell } = openOne();
    shop.faults.add({ ...differences, fault: saidFailed });
    typeIn(id, 'delta:0', '7');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1, failed: 0 });
    expect([stock(id), cell(id, 'delta:0')]).toEqual([before + 7, '']);
    expect(preview().edits).toEqual([]);
  });

  it('is looked up before it is believed, for a count as well', () => {
    const { shop, id, type, preview, confirmAll, stock } = openOne();
    shop.faults.add({ ...opnames, fault: saidFailed });
    type(id, '300');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1, failed: 0 });
    expect(stock(id)).toBe(300);
  });

  it('is believed where nothing of it is found', () => {
    const { shop, id, before, typeIn, preview, confirmAll, stock, cell } = openOne();
    shop.faults.add({ ...differences, fault: { kind: 'failed200', message: 'Gudang sedang dikunci' } });
    typeIn(id, 'delta:0', '7');
    expect(confirmAll(preview()).counts).toMatchObject({ failed: 1 });
    expect([stock(id), cell(id, 'delta:0')]).toEqual([before, 7]);
    expect(cell(id, '#result')).toContain('Gudang sedang dikunci');
  });

  it.each([
    ['it had not', { kind: 'failed200', message: 'Gudang sedang dikunci' } as const, 0],
    ['it had', { ...saidFailed, message: 'Gudang sedang dikunci' }, 7],
  ])('is not confirmed where its history cannot be told, and not added again: %s', (_what, fault, added) => {
    const { shop, id, before, typeIn, preview, confirmAll, stock, cell } = openOne();
    shop.faults.add({ ...differences, fault });
    shop.faults.add({ method: 'GET', path: '/product/history', fault: { kind: 'status', status: 404 } });
    typeIn(id, 'delta:0', '7');
    expect(confirmAll(preview()).counts).toMatchObject({ failed: 0, unknown: 1 });
    expect([stock(id), cell(id, 'delta:0')]).toEqual([before + added, '']);
    expect(cell(id, '#result')).toContain('Gudang sedang dikunci');
    expect(cell(id, '#result')).toContain('does not give the stock history');
    shop.faults.clear();
    expect(preview().edits).toEqual([]);
  });
});

describe('a shop that says success and does nothing', () => {
  it('leaves the wish for a count in its cell, to be tried again', () => {
    const { shop, id, before, type, preview, confirmAll, stock, cell, rpc } = openOne();
    shop.faults.add(opnames);
    type(id, '300');
    const { run, counts } = confirmAll(preview());
    expect(counts).toMatchObject({ failed: 1 });
    expect([stock(id), cell(id)]).toEqual([before, 300]);
    expect(rpc('push.retry', { run })).toMatchObject({ counts: { ready: 1 } });
    confirmAll(preview());
    expect(stock(id)).toBe(300);
  });

  it('leaves the wish for a difference in its cell, to be tried again', () => {
    const { shop, id, before, typeIn, preview, confirmAll, stock, cell, rpc } = openOne();
    typeIn(id, 'delta:0', '1');
    confirmAll(preview());
    shop.faults.add(differences);
    typeIn(id, 'delta:0', '7');
    const { run, counts } = confirmAll(preview());
    expect(counts).toMatchObject({ failed: 1 });
    expect([stock(id), cell(id, 'delta:0')]).toEqual([before + 1, 7]);
    expect(cell(id, '#result')).toContain('did not apply it');
    expect(rpc('push.retry', { run })).toMatchObject({ counts: { ready: 1 } });
  });

  it('leaves the wish for a price in its cell, to be tried again', () => {
    const { shop, id, typeIn, preview, confirmAll, cell, rpc } = openOne();
    shop.faults.add({ method: 'PATCH', path: '/product', nth: 1, fault: { kind: 'emptySuccess' } });
    typeIn(id, 'price', '345000');
    const { run, counts } = confirmAll(preview());
    expect(counts).toMatchObject({ failed: 1, changedAfter: 0 });
    expect(cell(id, 'price')).toBe(345_000);
    expect(cell(id, '#result')).toContain('did not apply it');
    expect(rpc('push.retry', { run })).toMatchObject({ counts: { ready: 1 } });
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1 });
  });

  it('is not confirmed where nothing tells whether a difference was added', () => {
    const { shop, id, typeIn, preview, confirmAll, cell } = openOne();
    typeIn(id, 'delta:0', '1');
    confirmAll(preview());
    shop.faults.add(differences);
    shop.faults.add({ method: 'GET', path: '/product/history', fault: { kind: 'status', status: 404 } });
    typeIn(id, 'delta:0', '7');
    expect(confirmAll(preview()).counts).toMatchObject({ unknown: 1, changedAfter: 0 });
    expect(cell(id, '#result')).toContain('Not confirmed: ');
  });

  it('is not suspected where a sale took just what a difference had added', () => {
    const { shop, id, before, typeIn, preview, confirmAll, cell } = openOne();
    typeIn(id, 'delta:0', '1');
    confirmAll(preview());
    typeIn(id, 'delta:0', '2');
    const { counts } = confirmAll(preview(), {
      interrupt: ({ kind }, phase) => {
        const isSent = shop.log.filter(({ path }) => path === '/product/update-stock').length === 2;
        if (kind === 'httpWave' && phase === 'after' && isSent && shop.stockOf(id).get(0) === before + 3) {
          shop.sell(id, 0, 2);
        }
        return false;
      },
    });
    expect([counts.failed, cell(id, 'delta:0')]).toEqual([0, '']);
  });
});

describe('a request that arrives late, after it was sent again', () => {
  const late = (ms: number) => ({ kind: 'late', ms }) as const;

  it('is known by its marker: what was sold between the two arrivals of a count is taken off again', () => {
    const { shop, id, type, preview, confirmAll, stock, cell } = openOne();
    shop.faults.add({ ...opnames, fault: late(32_000) });
    type(id, '300');
    let isSold = false;
    confirmAll(preview(), {
      interrupt: () => {
        if (!isSold && shop.stockOf(id).get(0) === 300) {
          isSold = true;
          shop.sell(id, 0, 5);
        }
        return false;
      },
    });
    expect([isSold, stock(id)]).toEqual([true, 295]);
    expect(cell(id, '#result')).toContain('arrived twice');
  });

  it('is told where a difference was added twice', () => {
    const { shop, id, before, typeIn, preview, confirmAll, stock, cell } = openOne({ latencyMs: 200 });
    shop.faults.add({ ...differences, fault: late(30_300) });
    typeIn(id, 'delta:0', '7');
    const { counts } = confirmAll(preview());
    expect([stock(id), counts.done, counts.soldMeanwhile]).toEqual([before + 14, 0, 1]);
    expect(cell(id, '#result')).toContain('arrived twice');
  });
});

describe('a count of which the shop does not tell what it replaced', () => {
  const untold = { tellsReplacedStock: false };

  it('is reckoned by the stock history: what was sold meanwhile is taken off again', () => {
    const { shop, id, before, type, preview, confirmAll, stock } = openOne(untold);
    type(id, String(before + 50));
    confirmAll(
      preview(),
      meanwhile(1, 'after', () => shop.sell(id, 0, 3)),
    );
    expect(stock(id)).toBe(before + 47);
  });

  it('is done where nothing happened', () => {
    const { id, type, preview, confirmAll } = openOne(untold);
    type(id, '300');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1 });
  });

  it('is a person’s matter where no history tells either', () => {
    const { shop, id, type, preview, confirmAll, stock, cell } = openOne(untold);
    shop.faults.add({ method: 'GET', path: '/product/history', fault: { kind: 'status', status: 404 } });
    type(id, '300');
    const { counts } = confirmAll(
      preview(),
      meanwhile(1, 'after', () => shop.sell(id, 0, 3)),
    );
    expect([counts.soldMeanwhile, stock(id)]).toEqual([1, 300]);
    expect(cell(id, '#result')).toContain('does not say what the stock was before');
  });
});
