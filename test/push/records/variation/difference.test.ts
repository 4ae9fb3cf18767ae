import { openPulled } from '../../open-pulled';

const delta = (warehouseId = 0) => `delta:${warehouseId}`;

describe('the Δ column', () => {
  it('adds to whatever the shop holds, so that what was sold since the pull stays sold', () => {
    const { shop, variation, typeIn, preview, confirm, stock } = openPulled();
    const [more, less] = [variation(0).id, variation(1).id];
    const before = [stock(more), stock(less)] as const;
    typeIn(more, delta(), '+5');
    typeIn(less, delta(), '-3');
    shop.sell(more, 0, 2);
    const plan = preview();
    expect(new Map(plan.edits.map(({ wanted, live, status }) => [wanted, [live, status]]))).toEqual(
      new Map([
        [5, [before[0] - 2, 'ready']],
        [-3, [before[1], 'ready']],
      ]),
    );
    expect(confirm(plan).counts.done).toBe(2);
    expect([stock(more), stock(less)]).toEqual([before[0] + 3, before[1] - 3]);
    expect(shop.violations).toEqual([]);
  });

  it('is blank again afterwards, and the stock beside it is what the shop holds', () => {
    const { variation, typeIn, preview, confirm, cell, stock } = openPulled();
    const { id } = variation(0);
    typeIn(id, delta(), '5');
    confirm(preview());
    expect([cell(id, delta()), cell(id)]).toEqual(['', stock(id)]);
    expect(preview().edits).toEqual([]);
  });

  it.each(['+5', '-2', '=2+3'])(
    'is blank again after %s too, which a sheet takes for a formula, and is not added twice',
    (typed) => {
      const { variation, typeIn, preview, confirm, cell, stock } = openPulled();
      const { id } = variation(0);
      typeIn(id, delta(), typed);
      expect(confirm(preview()).counts.done).toBe(1);
      expect([cell(id, delta()), cell(id)]).toEqual(['', stock(id)]);
      expect(preview().edits).toEqual([]);
    },
  );

  it('sends one request per variation, whatever the number of warehouses', () => {
    const { shop, typeIn, preview, confirm, stock } = openPulled({ warehouseShare: 0.5 });
    const spread = shop.variations().filter(({ stock: held }) => held.size === 3);
    const [{ id } = { id: 0 }] = spread;
    const before = [0, 21, 22].map((warehouse) => stock(id, warehouse));
    for (const [warehouse, amount] of [
      [0, '+1'],
      [21, '+2'],
      [22, '+3'],
    ] as const)
      typeIn(id, delta(warehouse), amount);
    confirm(preview());
    expect([0, 21, 22].map((warehouse) => stock(id, warehouse))).toEqual(
      before.map((count, index) => count + index + 1),
    );
    expect(shop.changes.get('PATCH /product/update-stock')).toBe(1);
  });

  it('is not pushed beside an edited stock of the same warehouse', () => {
    const { variation, type, typeIn, preview } = openPulled();
    const { id } = variation(0);
    type(id, '100');
    typeIn(id, delta(), '5');
    const reason = 'Stock and ± Stock of this warehouse are both filled in; keep one of them';
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason },
      { status: 'blocked', reason },
    ]);
  });

  it('takes no more than there is', () => {
    const { variation, typeIn, preview, stock } = openPulled();
    const { id } = variation(0);
    typeIn(id, delta(), String(-stock(id) - 1));
    expect(preview().edits).toMatchObject([{ status: 'blocked', reason: `Only ${stock(id)} in the shop` }]);
  });

  it('lets the first of a connection prove itself alone before the others go', () => {
    const { shop, own, typeIn, preview, confirm } = openPulled();
    for (const { id } of own.slice(0, 5)) typeIn(id, delta(), '5');
    const plan = preview();
    const seen = shop.log.length;
    confirm(plan);
    const kinds = shop.log.slice(seen).map(({ method, path }) => `${method} ${path}`);
    const firstChange = kinds.indexOf('PATCH /product/update-stock');
    expect(kinds.slice(firstChange, firstChange + 3)).toEqual([
      'PATCH /product/update-stock',
      'GET /product/history',
      'PATCH /product/update-stock',
    ]);
    // Proven once and for all.
    for (const { id } of own.slice(0, 5)) typeIn(id, delta(), '5');
    confirm(preview());
    expect(shop.log.filter(({ path }) => path === '/product/history')).toHaveLength(1);
  });

  it('sends nothing more when the first one did something else than the document says', () => {
    const { shop, own, typeIn, preview, confirm, cell, stock } = openPulled();
    for (const { id } of own.slice(0, 3)) typeIn(id, delta(), '5');
    const plan = preview();
    const [first = 0, ...others] = plan.edits.map(({ recordId }) => Number(recordId));
    const before = others.map((id) => stock(id));
    // A shop that takes the amount for the new stock.
    const { state } = shop;
    const change = state.changeStock.bind(state);
    state.changeStock = (variation, warehouse, amount, because) =>
      change(variation, warehouse, amount - (variation.stock.get(warehouse) ?? 0), because);
    expect(confirm(plan).counts).toMatchObject({ changedAfter: 1, failed: 2 });
    expect(others.map((id) => stock(id))).toEqual(before);
    for (const id of others) expect(cell(id, '#result')).toContain('did not do in this shop what Ngorder documents');
    // What was never sent can be tried again; what was must not be added twice.
    expect([first, ...others].map((id) => cell(id, delta()))).toEqual(['', 5, 5]);
  });

  it.each([
    ['dropAnswer', { kind: 'dropAnswer' }],
    ['dropRequest', { kind: 'dropRequest' }],
    ['a 500', { kind: 'status', status: 500 }],
    ['broken JSON', { kind: 'brokenJson' }],
  ] as const)('is added exactly once after %s', (_, fault) => {
    const { shop, own, typeIn, preview, confirm, stock } = openPulled();
    const chosen = own.slice(0, 4);
    const before = chosen.map(({ id }) => stock(id));
    for (const { id } of chosen) typeIn(id, delta(), '5');
    const plan = preview();
    shop.faults.add({ method: 'PATCH', nth: 1, times: 2, fault });
    expect(confirm(plan).counts.done).toBe(4);
    expect(chosen.map(({ id }) => stock(id))).toEqual(before.map((count) => count + 5));
  });

  it('is written by no pull', () => {
    const { variation, typeIn, rpc, cell } = openPulled();
    const { id } = variation(0);
    typeIn(id, delta(), '5');
    rpc('pull.run');
    expect(cell(id, delta())).toBe(5);
  });

  it('is undone by the opposite difference', () => {
    const { shop, variation, typeIn, preview, confirm, rpc, stock } = openPulled();
    const { id } = variation(0);
    const before = stock(id);
    typeIn(id, delta(), '5');
    const { run } = confirm(preview());
    shop.sell(id, 0, 2);
    confirm(rpc('push.undo', { run }));
    expect(stock(id)).toBe(before - 2);
  });
});
