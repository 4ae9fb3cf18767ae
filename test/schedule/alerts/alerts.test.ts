import { viewTab } from '../../../workbench/tab-view';
import { type AlertsView, nothingWanted, openAlerts } from './open-alerts';

describe('alerts', () => {
  it('list what is low and what is out, the worst first, and say so once', () => {
    const { stock, turn, rows, news, rpc, states } = openAlerts();
    const [low, out] = [stock(0, 3), stock(1, 0)];
    turn();
    expect(rows().map(([kind, , figure, bound, state]) => [kind, figure, bound, state])).toEqual([
      ['Out of stock', 0, 5, 'New'],
      ['Low stock', 3, 5, 'New'],
    ]);
    expect(news()).toMatchObject({ count: 2, open: 2, kinds: [{ title: 'Out of stock' }, { title: 'Low stock' }] });
    rpc('alerts.seen', { until: news()?.until });
    turn();
    expect(news()).toBeNull();
    expect(states()).toEqual([
      [String(out), 'Out of stock', false],
      [String(low), 'Low stock', false],
    ]);
    expect(rows().map((line) => line[4])).toEqual(['Unchanged', 'Unchanged']);
  });

  it('list the oldest unpaid orders first, in tab and panel, whatever was paid of them or told before', () => {
    const { choose, turn, get, rows, rpc, shop, own, clock, news } = openAlerts();
    const order = (days: number, payment: 'UNPAID' | 'INSTALLMENT') => {
      shop.sell(own[0]?.id ?? 0, 0, 1);
      const [latest] = shop.state.orders.slice(-1);
      if (latest) Object.assign(latest, { payment, createdAt: clock.now() - days * 86_400_000 });
    };
    const late = [30, 9, 45, 12, 60, 10, 33, 11, 50, 13, 58, 14];
    late.slice(0, 3).forEach((days, index) => {
      order(days, index === 1 ? 'INSTALLMENT' : 'UNPAID');
    });
    choose({ unpaid: { isOn: true, days: 7 } });
    turn();
    rpc('alerts.seen', { until: news()?.until });
    late.slice(3).forEach((days, index) => {
      order(days, index % 2 === 1 ? 'INSTALLMENT' : 'UNPAID');
    });
    turn();
    const oldest = [...late].sort((one, other) => other - one);
    expect(rows().map(([kind, , days]) => [kind, days])).toEqual(oldest.map((days) => ['Unpaid orders (days)', days]));
    expect(get().alerts.map(({ figure }) => figure)).toEqual(oldest.slice(0, 10));
    expect(rows().filter(([, thing]) => / in all, paid in part$/.test(String(thing)))).toHaveLength(5);
    expect(rows().filter(([, thing]) => / · Rp[\d,]+ due$/.test(String(thing)))).toHaveLength(7);
  });

  it('are looked at when a person wants it, also without a schedule', () => {
    const { stock, rpc, job, get, rows } = openAlerts();
    rpc('jobs.delete', { id: job?.id });
    const id = stock(0, 2);
    expect(rpc<AlertsView>('alerts.check').kinds.map(({ title, count }) => [title, count])).toEqual([['Low stock', 1]]);
    expect([get().alerts[0]?.id, rows()[0]?.[4]]).toEqual([String(id), 'New']);
  });

  it('that a person wants to look at say what the shop did not answer', () => {
    const { stock, rpc, shop, get } = openAlerts();
    stock(0, 2);
    shop.faults.add({ path: /product/, fault: { kind: 'html', status: 200 } });
    expect(() => rpc('alerts.check')).toThrow();
    expect(get()).toMatchObject({ alerts: [], failed: [{ topic: 'stock' }] });
  });

  it('list what is lowest first', () => {
    const { stock, turn, rows, rpc, news } = openAlerts();
    stock(0, 4);
    turn();
    rpc('alerts.seen', { until: news()?.until });
    stock(1, 1);
    stock(2, 5);
    stock(3, 0);
    turn();
    expect(rows().map(([kind, , left]) => [kind, left])).toEqual([
      ['Out of stock', 0],
      ['Low stock', 1],
      ['Low stock', 4],
      ['Low stock', 5],
    ]);
  });

  it('are news again where something got worse, or came back after it was over', () => {
    const { stock, turn, news, rpc, rows } = openAlerts();
    const seen = () => rpc('alerts.seen', { until: news()?.until ?? 0 });
    stock(0, 3);
    turn();
    seen();
    stock(0, 0);
    turn();
    expect(news()).toMatchObject({ count: 1, kinds: [{ title: 'Out of stock', count: 1 }] });
    seen();
    stock(0, 50);
    turn();
    expect([news(), rows().map((line) => line[4])]).toEqual([null, ['Resolved']]);
    stock(0, 4);
    turn();
    expect(news()).toMatchObject({ count: 1, kinds: [{ title: 'Low stock', count: 1 }] });
  });

  it('can be muted, until something about them changes', () => {
    const { stock, turn, news, rpc, get, rows } = openAlerts();
    stock(0, 3);
    turn();
    const [alert] = get().alerts;
    rpc('alerts.mute', { topic: alert?.topic, id: alert?.id, newsAt: alert?.newsAt, isMuted: true });
    turn();
    expect([news(), rows().map((line) => line[4])]).toEqual([null, ['Muted until it changes']]);
    stock(0, 0);
    turn();
    expect([news()?.count, get().alerts[0]?.isMuted]).toEqual([1, false]);
  });

  it('take the nearest bound: the row’s own, else its category’s, else that of all', () => {
    const bench = openAlerts();
    const { own, stock, choose, turn, get, low, cloud, pullVariations, shop } = bench;
    const categoryOf = (nth: number) => shop.state.products.get(own[nth]?.productId ?? 0)?.categoryId;
    const tabId = pullVariations();
    const view = viewTab(cloud.workbook, tabId);
    const free = (cloud.workbook.sheet(tabId)?.lastColumn() ?? 0) + 1;
    cloud.workbook.type(tabId, 1, free, 'Batas');
    const first = stock(0, 40);
    cloud.workbook.type(tabId, view.rowOf(first), free, '50');
    const category = categoryOf(1);
    const inCategory = own.findIndex((_, nth) => nth > 0 && categoryOf(nth) === category);
    const second = stock(inCategory, 15);
    // The column of results is ours, as those of the table are.
    expect(view.columnOf('#result')).toBeGreaterThan(0);
    expect(get().columns).toEqual([{ tabId, title: 'Batas', tabName: 'Variations' }]);
    const categories = [{ id: String(category), name: 'Kaos', most: 20 }];
    choose({ stock: { ...low, categories, column: { tabId, title: 'Batas' } } });
    turn();
    expect(get().alerts.map(({ id, bound }) => [id, bound])).toEqual(
      expect.arrayContaining([
        [String(first), 50],
        [String(second), 20],
      ]),
    );
    expect(get().alerts).toHaveLength(2);
  });

  it('of a bound in a column that is gone say that nothing was looked at, and end nothing', () => {
    const { stock, choose, turn, badTurn, get, low, rows } = openAlerts();
    const id = stock(0, 1);
    turn();
    choose({ stock: { ...low, column: { tabId: 4711, title: 'Batas' } } });
    badTurn();
    expect(get().alerts.map((alert) => alert.id)).toEqual([String(id)]);
    expect(get().failed).toMatchObject([{ topic: 'stock', text: expect.stringContaining('under Alerts') }]);
    expect(rows()[0]).toMatchObject([
      'Stock',
      expect.stringContaining('stock limits'),
      '',
      '',
      'Not checked since then',
    ]);
  });

  it.each([
    ['a page of HTML', { kind: 'html', status: 200 }],
    ['a broken answer', { kind: 'brokenJson' }],
    ['fields of other types', { kind: 'wrongTypes' }],
    ['success without data', { kind: 'emptySuccess' }],
    ['a failure of the server', { kind: 'status', status: 500 }],
    ['a lost answer', { kind: 'dropAnswer' }],
  ] as const)('are not ended by %s', (_, fault) => {
    const { stock, turn, badTurn, get, shop, rows, news } = openAlerts();
    const id = stock(0, 1);
    turn();
    const until = news()?.until;
    shop.faults.add({ path: /product/, fault });
    badTurn();
    badTurn();
    expect(get().alerts.map((alert) => alert.id)).toEqual([String(id)]);
    expect([get().failed.map(({ topic }) => topic), news()?.until]).toEqual([['stock'], until]);
    expect(rows().map((line) => line[4])).toEqual(['Not checked since then', 'New']);
    shop.faults.clear();
    stock(0, 60);
    turn();
    expect([get().failed, rows().map((line) => line[4])]).toEqual([[], ['Resolved']]);
  });

  it('leave a note beside a row with its row, and a row of a person’s own alone', () => {
    const { stock, turn, rows, cloud, tabId } = openAlerts();
    stock(0, 3);
    stock(1, 2);
    turn();
    const sheet = () => cloud.workbook.sheet(tabId());
    const thing = rows()[1]?.[1];
    cloud.workbook.type(tabId(), 3, 10, 'dipesan');
    cloud.workbook.type(tabId(), 7, 2, 'catatan saya');
    stock(2, 0);
    turn();
    const lines = sheet()?.readValues({ row: 1, column: 1, rows: 12, columns: 10 }) ?? [];
    expect(lines.find((line) => line[9] === 'dipesan')?.[2]).toBe(thing);
    expect(lines.filter((line) => line[1] === 'catatan saya')).toHaveLength(1);
    expect(lines.filter((line) => /stock/i.test(String(line[1])))).toHaveLength(3);
  });

  it('never let a name of the shop run as a formula', () => {
    const { own, stock, turn, rows, shop } = openAlerts();
    const product = shop.state.products.get(own[0]?.productId ?? 0);
    if (product) Object.assign(product, { name: '=HYPERLINK("http://x";"y")' });
    stock(0, 1);
    turn();
    expect(String(rows()[0]?.[1])).toMatch(/^=HYPERLINK/);
  });

  it('find orders that are not paid, a package that ends, figures beyond their bounds, and schedules that failed', () => {
    const bench = openAlerts();
    const { choose, turn, badTurn, get, rpc, clock, shop, own } = bench;
    const [one] = own;
    shop.sell(one?.id ?? 0, 0, 1);
    const [order] = shop.state.orders.slice(-1);
    if (order) Object.assign(order, { payment: 'UNPAID', createdAt: clock.now() - 5 * 86_400_000 });
    choose({
      ...nothingWanted,
      unpaid: { isOn: true, days: 3 },
      ends: { isOn: true, days: 360 },
      report: [{ figure: 'grossSales', period: 'yesterday', isBelow: true, bound: 1_000_000 }],
      jobs: { isOn: true },
    });
    const tabId = rpc<{ tabId: number }>('pull.run', { dataset: 'suppliers' }).tabId;
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
    bench.cloud.workbook.deleteSheet(tabId);
    badTurn();
    turn();
    expect(get().alerts.map(({ kind, thing, unit }) => [kind, thing, unit])).toEqual([
      ['Schedule stopped', 'Refresh tabs', 'number'],
      ['Unpaid orders', expect.stringMatching(/^#\d+ · Pembeli Shopee · Rp[\d,]+ due$/), 'days'],
      ['Report figure past its limit', 'Gross sales · yesterday', 'rupiah'],
    ]);
    choose({ ends: { isOn: true, days: 360 } });
    clock.advance(70 * 86_400_000);
    turn();
    expect(get().alerts.map(({ kind, thing, unit }) => [kind, thing, unit])).toEqual([
      ['API key may end soon', 'API key, until 2 Mar 2027 at the latest', 'days'],
      ['Package ends soon', 'Ngorder package, until 1 May 2027', 'days'],
    ]);
  });

  it('tell that a key may end, a year after it was entered at the latest, until it is past that', () => {
    const { choose, turn, get, clock, rpc } = openAlerts();
    choose({ ...nothingWanted, ends: { isOn: true, days: 30 } });
    const ofKey = () => get().alerts.filter(({ thing }) => thing.startsWith('API key'));
    const wait = (days: number) => {
      clock.advance(days * 86_400_000);
      turn();
      return ofKey().map(({ kind, thing }) => [kind, thing]);
    };
    expect(wait(334)).toEqual([]);
    rpc('connection.test', {});
    expect(wait(1)).toEqual([['API key may end soon', 'API key, until 2 Mar 2027 at the latest']]);
    expect(wait(23)).toEqual([['API key may end within a week', 'API key, until 2 Mar 2027 at the latest']]);
    expect(wait(8)).toEqual([]);
  });

  it('say no more of a key once another one was entered', () => {
    const { choose, turn, get, clock, rpc, shop } = openAlerts();
    choose({ ...nothingWanted, ends: { isOn: true, days: 30 } });
    clock.advance(340 * 86_400_000);
    turn();
    expect(get().alerts).toHaveLength(1);
    rpc('connection.save', { key: shop.options.otherKeys[0] });
    turn();
    expect(get().alerts).toEqual([]);
  });

  it('are counted alike at home, on their page and in their tab, also those of which there is no room', () => {
    const { choose, turn, get, news, rows, shop, own, clock, stock, low } = openAlerts();
    stock(3, 1000);
    for (let sold = 0; sold < 503; sold += 1) {
      shop.sell(own[3]?.id ?? 0, 0, 1);
      const [order] = shop.state.orders.slice(-1);
      if (order) Object.assign(order, { payment: 'UNPAID', createdAt: clock.now() - 5 * 86_400_000 });
    }
    stock(0, 3);
    choose({ stock: low, unpaid: { isOn: true, days: 3 } });
    turn();
    const unpaid = { title: 'Unpaid orders', count: 500, isAtLeast: true };
    const lowStock = { title: 'Low stock', count: 1, isAtLeast: false };
    expect(news()).toMatchObject({ count: 501, isAtLeast: true, open: 504, kinds: [unpaid, lowStock] });
    expect(get()).toMatchObject({ open: 504, kinds: [unpaid, lowStock], muted: { count: 0 } });
    expect(get().kinds.map(({ alerts }) => alerts.length)).toEqual([10, 1]);
    expect(rows()).toHaveLength(502);
    expect(rows()[501]?.[1]).toBe('3 more are not listed');
  });

  it('do not call an order paid that nobody paid for a year', () => {
    const { choose, turn, get, clock, shop, own, rows } = openAlerts();
    shop.sell(own[0]?.id ?? 0, 0, 1);
    const [order] = shop.state.orders.slice(-1);
    if (order) Object.assign(order, { payment: 'UNPAID', createdAt: clock.now() - 364 * 86_400_000 });
    choose({ unpaid: { isOn: true, days: 3 } });
    turn();
    expect(get().open).toBe(1);
    clock.advance(3 * 86_400_000);
    turn();
    expect([get().open, rows()]).toEqual([0, []]);
  });

  it('ask for few pages: products by the hundred, two lists of orders, the shop, and a report', () => {
    const { shop, choose, turn, low } = openAlerts();
    choose({ stock: low, unpaid: { isOn: true, days: 3 }, ends: { isOn: true, days: 9 }, jobs: { isOn: true } });
    turn();
    const before = shop.log.length;
    turn();
    expect(shop.log.slice(before).map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/product/search',
      '/order',
      '/order',
      '/shop',
    ]);
  });

  it('are their person’s alone: colleagues neither see the job nor could take it over', () => {
    const { job, cloud } = openAlerts();
    expect(job).toBeDefined();
    expect(Object.keys(cloud.properties.document.all()).filter((name) => name.startsWith('ngorder.schedule'))).toEqual(
      [],
    );
  });
});
