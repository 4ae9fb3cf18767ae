import { type ReadingFamilyId, readingFamilies } from '../../src/api/reading-families';
import { property } from '../state/stored-places';
import { openFormulas } from './open-formulas';

const stockOf = ({ own }: ReturnType<typeof openFormulas>, index = 0): string => `=NGORDER_STOCK("${own[index]?.sku}")`;

describe('live reading', () => {
  it('is off until the owner allows it; then the error says what to do', () => {
    expect(openFormulas().error('=NGORDER_STOCK("A")')).toBe(
      'Pull variations into a tab first (Ngorder panel), or let the owner of this file allow live reading in Settings.',
    );
    expect(openFormulas({ locale: 'id' }).error('=NGORDER_STOCK("A")')).toBe(
      'Tarik variasi ke tab dulu (panel Ngorder), atau minta pemilik file mengizinkan baca langsung di Pengaturan.',
    );
    expect(openFormulas({ live: true, connected: false }).error('=NGORDER_STOCK("A")')).toMatch(
      /^No API key: the owner/,
    );
  });

  it('keeps to the list of endpoints', () => {
    const { error, cell, calls } = openFormulas({ live: ['warehouse.list'] });
    const before = calls();
    expect(error('=NGORDER("bank.list"; "type"; "BANK")')).toBe(
      'Functions may not read this yet (Bank accounts of the shop): the owner of this file can tick it in Settings, Functions; or pull it into a tab.',
    );
    expect(error('=NGORDER_STOCK("A")')).toBe(
      'Functions may not read this yet: the owner of this file can tick "Products and stock" in Settings, Functions; or pull it into a tab.',
    );
    expect(calls()).toBe(before);
    expect((cell('=NGORDER("warehouse.list")') as unknown[][]).length).toBeGreaterThan(1);
  });

  it.each<[ReadingFamilyId, string]>([
    ['products', '=NGORDER_STOCK("x")'],
    ['products', '=NGORDER_PRODUCTS()'],
    ['shipping', '=NGORDER_REGION("Malang")'],
    ['shipping', '=NGORDER_ONGKIR(3630; 3633; 2; 150000)'],
    ['reports', '=NGORDER_SALES("2026-02-01"; "2026-02-28")'],
    ['reports', '=NGORDER_SALES("2026-02-01"; "2026-02-28"; ; "day")'],
    ['reports', '=NGORDER_SALES("2026-02-01"; "2026-02-28"; ; "source")'],
    ['reports', '=NGORDER_SALES("2026-02-01"; "2026-02-28"; ; "bank")'],
    ['reports', '=NGORDER_SALES("2026-02-01"; "2026-02-28"; ; "courier")'],
    ['reports', '=NGORDER_BEST("sku"; "2026-02-01"; "2026-02-28")'],
    ['reports', '=NGORDER_BEST("city"; "2026-02-01"; "2026-02-28")'],
    ['reports', '=NGORDER_BEST("channel"; "2026-02-01"; "2026-02-28")'],
    ['orders', '=NGORDER_ORDERS("2026-02-01"; "2026-02-28")'],
    ['orders', '=NGORDER_ORDER(1)'],
    ['tracking', '=NGORDER_TRACK("x"; "JNE")'],
    ['customers', '=NGORDER_CUSTOMER(1)'],
    ['customers', '=NGORDER_BEST("customer"; "2026-02-01"; "2026-02-28")'],
    ['balance', '=NGORDER_BALANCE()'],
    ['balance', '=NGORDER_BALANCE("xendit")'],
  ])('lets the family %s answer %s', (family, formula) => {
    const told = openFormulas({ live: readingFamilies[family].endpoints }).error(formula) ?? '';
    expect(told).not.toMatch(/may not read|Pull .* into a tab/);
  });

  it('uses nobody’s key but the owner’s, and only for what the owner allowed', () => {
    const bench = openFormulas();
    const { rpc, error, calls, shop } = bench;
    const formulas = (endpoints: readonly string[]) => ({ settings: { formulas: { live: true, endpoints } } });
    rpc('settings.set', formulas(['product.search']), { as: 'colleague' });
    const before = calls();
    expect(error('=NGORDER_STOCK("A")')).toMatch(/^Live reading is not confirmed: the owner/);
    expect(calls()).toBe(before);
    rpc('settings.set', formulas(['warehouse.list']));
    rpc('settings.set', formulas(['warehouse.list', 'bank.list']), { as: 'colleague' });
    expect(error('=NGORDER("bank.list"; "type"; "BANK")')).toMatch(/^Functions may not read this yet \(/);
    expect(error('=NGORDER("warehouse.list")')).toBeUndefined();
    expect(
      rpc<{ settings: { formulas: { endpoints: string[] } } }>('settings.get').settings.formulas.endpoints,
    ).toEqual(['warehouse.list', 'bank.list']);
    expect(shop.log.filter(({ path }) => path.includes('bank'))).toEqual([]);
  });

  it('is signed for nothing that a colleague put on the list, whatever else the owner saves', () => {
    const { rpc, error } = openFormulas({ live: ['warehouse.list'] });
    const formulas = { live: true, endpoints: ['warehouse.list', 'bank.list'] };
    const banks = (type: string) => error(`=NGORDER("bank.list"; "type"; "${type}")`);
    rpc('settings.set', { settings: { formulas } }, { as: 'colleague' });
    const refused = /^Functions may not read this yet \(/;
    rpc('settings.set', { name: 'Sari' });
    rpc('settings.set', { name: 'Sari', settings: { formulas } });
    expect(rpc('settings.get')).toMatchObject({ allowed: ['warehouse.list'] });
    rpc('settings.set', { settings: { formulas: { ...formulas, minutes: 5 } }, allowed: ['warehouse.list'] });
    expect(banks('PAYMENT GATEWAY')).toMatch(refused);
    expect(rpc('settings.get')).toMatchObject({ allowed: ['warehouse.list'], settings: { formulas } });
    rpc('settings.set', { settings: { formulas }, allowed: ['warehouse.list', 'bank.list'] });
    expect(banks('BANK')).toBeUndefined();
  });

  it('lets the pulled tab answer where there is one and live reading is not allowed for it', () => {
    const { cell, own, calls } = openFormulas({ pulled: true, live: ['warehouse.list'] });
    const before = calls();
    expect(cell(`=NGORDER_STOCK("${own[0]?.sku}")`)).toEqual(expect.any(Number));
    expect(calls()).toBe(before);
  });

  it('never writes, asks or locks the document, and leaves no key anywhere', () => {
    const bench = openFormulas({ live: true });
    const { cloud, cell, shop } = bench;
    const holder = {};
    cloud.locks.document.take(holder);
    cloud.counters.reset();
    expect(cell(stockOf(bench))).toEqual(expect.any(Number));
    expect([cloud.counters.sheetWrites, cloud.counters.propertyWrites]).toEqual([0, 0]);
    expect(cloud.locks.document.isHeldBy(holder)).toBe(true);
    const kept = JSON.stringify([cloud.properties.document.all(), cloud.logs]);
    expect(kept).not.toContain(shop.options.key);
  });
});

/** Cells share what lies in the cache, and nothing else. */
const apart = { live: true, contexts: 'fresh' } as const;

describe('the shared cache', () => {
  it('answers all cells from one reading, and a second calculation without any', () => {
    const bench = openFormulas(apart);
    const { cell, own, calls, host } = bench;
    const before = calls();
    for (const { sku } of own.slice(0, 10)) cell(`=NGORDER_STOCK("${sku}")`);
    cell('=NGORDER_VARIATIONS()');
    expect(calls() - before).toBe(Math.ceil(bench.shop.state.products.size / 10));
    const after = calls();
    host.recalculate({ forget: true });
    expect(calls()).toBe(after);
  });

  it('reads anew when the time in Settings is over, and answers from the last good copy while the shop fails', () => {
    const bench = openFormulas(apart);
    const { cell, calls, clock, shop, own } = bench;
    const id = own[0]?.id ?? 0;
    const first = cell(stockOf(bench));
    shop.faults.add({ fault: { kind: 'status', status: 500 } });
    clock.advance(11 * 60_000);
    expect(cell(stockOf(bench))).toBe(first);
    const before = calls();
    expect(cell(`${stockOf(bench)}+0`)).toBe(first);
    expect(calls()).toBe(before);
    shop.faults.clear();
    clock.advance(31_000);
    expect(cell(`=NGORDER_STOCK(${id})`)).toBe(first);
    expect(calls()).toBeGreaterThan(before);
  });

  it('reads anew when the refresh argument changes, once for all cells, and not at every tick of a volatile one', () => {
    const bench = openFormulas(apart);
    const { cell, calls, clock, own } = bench;
    const pages = Math.ceil(bench.shop.state.products.size / 10);
    cell(`=NGORDER_STOCK("${own[0]?.sku}"; ; 1)`);
    clock.advance(60_000);
    const before = calls();
    for (const { sku } of own.slice(0, 5)) cell(`=NGORDER_STOCK("${sku}"; ; 2)`);
    expect(calls() - before).toBe(pages);
    cell(`=NGORDER_STOCK("${own[1]?.sku}"; ; 1)`);
    for (let tick = 1; tick <= 5; tick += 1) {
      clock.advance(1000);
      cell('=NGORDER_STOCK(A1; ; B1)', [[own[2]?.sku ?? '', { $date: clock.now() }]]);
    }
    expect(calls() - before).toBe(pages);
  });

  it('reads anew each time a refresh argument is switched between two, half a minute apart', () => {
    const bench = openFormulas(apart);
    const { cell, calls, clock, own } = bench;
    const pages = Math.ceil(bench.shop.state.products.size / 10);
    const switchTo = (box: boolean): number => {
      const before = calls();
      // Sheets has forgotten what it answered to the same arguments.
      bench.host.recalculate({ forget: true });
      for (const { sku } of own.slice(0, 3)) cell(`=NGORDER_STOCK("${sku}"; ; ${box ? 'TRUE' : 'FALSE'})`);
      return calls() - before;
    };
    const asked = [true, false, true, false].map((box) => {
      clock.advance(31_000);
      return switchTo(box);
    });
    expect(asked).toEqual([pages, pages, pages, pages]);
    expect(switchTo(false)).toBe(0);
  });

  it('reads anew in all cells when the menu is used, and a refresh that was cut off loses no formula', () => {
    const bench = openFormulas(apart);
    const { cloud, host, calls, own, shop } = bench;
    const sheet = cloud.workbook.insertSheet('Analisis');
    const formulas = own.slice(0, 3).map(({ id }) => `=NGORDER_STOCK(${id})`);
    for (const [index, formula] of formulas.entries()) cloud.workbook.type(sheet.id, index + 1, 1, formula);
    host.recalculate();
    const area = { row: 1, column: 1, rows: 3, columns: 1 };
    const shown = sheet.readValues(area);
    const before = calls();
    bench.clock.advance(1000);
    host.run('refreshFunctions');
    host.recalculate();
    expect(calls() - before).toBe(Math.ceil(shop.state.products.size / 10));
    expect([sheet.readFormulas(area).flat(), sheet.readValues(area)]).toEqual([formulas, shown]);
    const cutOff = () =>
      host.run('refreshFunctions', [], {
        interrupt: ({ name }, phase) => name === 'SpreadsheetApp.flush' && phase === 'after',
      });
    expect(cutOff).toThrow();
    expect(sheet.readFormulas(area).flat()).toEqual(own.slice(0, 3).map(({ id }) => `=ZZ_REFRESHING__STOCK(${id})`));
    bench.clock.advance(1000);
    host.run('refreshFunctions');
    host.recalculate();
    expect([sheet.readFormulas(area).flat(), sheet.readValues(area)]).toEqual([formulas, shown]);
  });

  it('survives the loss of any part of it', () => {
    const bench = openFormulas(apart);
    const first = bench.cell(stockOf(bench));
    bench.cloud.caches.document.clear();
    expect(bench.cell(`${stockOf(bench)}+0`)).toBe(first);
    bench.clock.advance(1);
    bench.host.recalculate({ forget: true });
    expect(bench.cell(stockOf(bench, 1))).toEqual(expect.any(Number));
  });
});

describe('errors in a cell', () => {
  it('tell an expired key, once for all cells', () => {
    const bench = openFormulas({ live: true });
    const { rpc, error, calls, shop, cloud } = bench;
    const place = property({ cloud }, 'user', 'ngorder.connection');
    place.spoil((saved) => JSON.stringify({ ...JSON.parse(saved), way: { by: 'key', key: shop.options.expiredKey } }));
    const told =
      'The API key has expired or is wrong: the owner of this file makes a new one in Ngorder (Settings → API) and enters it in the panel.';
    expect(error(stockOf(bench))).toBe(told);
    const before = calls();
    expect(error(stockOf(bench, 1))).toBe(told);
    expect(calls()).toBe(before);
    expect(rpc('settings.get')).toBeDefined();
  });

  it('tell that a list is too large, with the filter to add', () => {
    const { error, calls } = openFormulas({ live: true, shop: { products: 5000, orders: 0, warehouseShare: 0 } });
    const before = calls();
    expect(error('=NGORDER("product.search")')).toBe(
      'Too much for a formula (product.search): narrow it down by keyword, shop_id, category, type, or pull it into a tab.',
    );
    expect(calls()).toBe(before + 1);
  });

  it('tell that time ran out before Google ends the execution', () => {
    const bench = openFormulas({ live: true, shop: { latencyMs: 4000, products: 1500, orders: 0, warehouseShare: 0 } });
    const { cloud, error } = bench;
    cloud.counters.reset();
    expect(error(stockOf(bench))).toMatch(/^Google gives a formula 30 seconds; this took longer/);
    expect(cloud.counters.longestExecutionMs).toBeLessThan(30_000);
  });

  it('are one line each, in both languages', () => {
    for (const locale of ['en', 'id']) {
      const { error } = openFormulas({ live: true, locale, shop: { products: 5, orders: 0 } });
      for (const formula of [
        '=NGORDER("x.y")',
        '=NGORDER_SALES("a"; "b")',
        '=NGORDER_STOCK("x")',
        '=NGORDER_BEST("x"; 1; 2)',
      ]) {
        const told = error(formula) ?? '';
        expect(told.length).toBeGreaterThan(10);
        expect(told).not.toMatch(/\n|HTTP/);
      }
    }
  });
});
