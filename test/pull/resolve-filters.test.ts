import type { PullOutcome, PullSummary } from '../../src/pull/pull';
import { relativeDay } from '../../src/pull/relative-day';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { failureOf } from '../rpc/failure-of';

function open(locale = 'en') {
  const bench = openInProcessWorkbench({ shop: { products: 5, orders: 40 }, locale });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const settings = bench.cloud.workbook.insertSheet('My settings');
  const pull = (filters: Readonly<Record<string, unknown>>, dataset = 'orders') =>
    bench.rpc<PullOutcome>('pull.run', { dataset, filters }) as PullSummary;
  const type = (row: number, column: number, text: string) => bench.cloud.workbook.type(settings.id, row, column, text);
  return { ...bench, pull, type, settings };
}

const latestQuery = ({ log }: ReturnType<typeof open>['shop']) =>
  log[log.length - 1]?.query as Readonly<Record<string, string>>;

const askedDays = (shop: ReturnType<typeof open>['shop']) => {
  const { start_date, end_date } = latestQuery(shop);
  return [start_date, end_date];
};

describe('filters', () => {
  it('take the usual values where nothing is given: the last thirty days of the shop’s own calendar', () => {
    const { pull, shop } = open();
    pull({});
    expect(askedDays(shop)).toEqual(['2026-02-01', '2026-03-02']);
  });

  it.each([
    ['today', '2026-03-02'],
    ['today-7', '2026-02-23'],
    ['month-start', '2026-03-01'],
    ['last-month-start', '2026-02-01'],
    ['02/01/2026', '2026-01-02'],
    ['2026-02-03', '2026-02-03'],
    ['1 Agustus 2025', '2025-08-01'],
    ["Jum'at, 2 Januari 2026", '2026-01-02'],
    ['Feb 3, 2026', '2026-02-03'],
  ])('understand %s as a day', (given, day) => {
    const { pull, shop } = open();
    pull({ start_date: given, end_date: '2026-03-02' });
    expect(askedDays(shop)[0]).toBe(day);
  });

  it('read a cell anew at every pull', () => {
    const { pull, shop, type, rpc } = open();
    type(2, 2, '2026-02-10');
    const { tabId } = pull({ start_date: "='My settings'!B2" });
    expect(askedDays(shop)[0]).toBe('2026-02-10');
    type(2, 2, '2026-02-20');
    rpc('pull.run', { tabId, full: true });
    expect(askedDays(shop)[0]).toBe('2026-02-20');
  });

  it('take a number or a word that a cell holds for what it means', () => {
    const { pull, shop, type } = open();
    type(1, 1, '4');
    type(1, 2, 'paid');
    pull({ expedition_id: "='My settings'!A1", payment_status: "='My settings'!$B$1" });
    expect(shop.log[shop.log.length - 1]?.query).toMatchObject({ expedition_id: '4', payment_status: 'PAID' });
    expect(shop.violations).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, RegExp]>([
    [
      'a value outside its list',
      { payment_status: 'GRATIS' },
      'filterInvalid',
      /Payment status: "GRATIS".*Unpaid, Paid/,
    ],
    ['a list that is told by the names of its codes', { order_category: 'TOKOPEDIA' }, 'filterInvalid', /Ngorder app/],
    [
      'an end before the start',
      { start_date: '2026-03-01', end_date: '2026-02-01' },
      'periodReversed',
      /From.*later than To/,
    ],
    ['a day that is none', { start_date: '2026-02-30' }, 'filterInvalid', /From: "2026-02-30".*yyyy-mm-dd/],
    ['a written day that is none', { start_date: '30 Februari 2026' }, 'filterInvalid', /From: "30 Februari 2026"/],
    ['half of a character', { keyword: 'x\ud83d' }, 'brokenCharacter', /"filters\.keyword" has a broken/],
    ['a filter that is not there', { colour: 'red' }, 'unknownFilter', /"colour".*payment_status/],
    [
      'a cell that is blank',
      { start_date: "='My settings'!Z9" },
      'filterCellBlank',
      /From refers to 'My settings'!Z9, which is blank/,
    ],
    ['a tab that is not there', { start_date: '=Gone!B2' }, 'filterCellGone', /no tab "Gone"/],
    ['what is no reference', { start_date: '=SUM(A1)' }, 'filterReferenceInvalid', /=Settings!B2/],
  ])('refuse %s before any call, naming the filter', (_, filters, code, message) => {
    const { pull, shop } = open();
    const before = shop.log.length;
    const failure = failureOf(() => pull(filters));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
    expect(shop.log).toHaveLength(before);
  });

  it('refuse in Indonesian for those who read it', () => {
    const { pull } = open('id');
    expect(failureOf(() => pull({ payment_status: 'GRATIS' })).message).toMatch(
      /^Status pembayaran: "GRATIS" tidak sesuai/,
    );
  });

  it('ask for what an endpoint cannot do without', () => {
    const { rpc, shop } = open();
    const before = shop.log.length;
    expect(failureOf(() => rpc('pull.run', { endpoint: 'order.detail' })).code).toBe('filterMissing');
    expect(shop.log).toHaveLength(before);
  });
});

describe('filters by name', () => {
  const warehouseAsked = (shop: ReturnType<typeof open>['shop']) => latestQuery(shop).warehouse_id;
  const bandung = 21;

  it.each(['Gudang Bandung', '  gudang   BANDUNG ', '21', 21])('take %p for the id that it means', (given) => {
    const { pull, shop } = open();
    pull({ warehouse_id: given });
    expect(Number(warehouseAsked(shop))).toBe(bandung);
    expect(shop.violations).toEqual([]);
  });

  it('ask nothing for an id', () => {
    const { pull, shop } = open();
    pull({ warehouse_id: '21' });
    expect(shop.log.filter(({ path }) => path === '/warehouse')).toEqual([]);
  });

  it('read a name from a cell', () => {
    const { pull, shop, type } = open();
    type(1, 1, 'gudang bandung');
    pull({ warehouse_id: "='My settings'!A1" });
    expect(Number(warehouseAsked(shop))).toBe(bandung);
  });

  it('know a SKU, an order source, an account and a category', () => {
    const { pull, shop } = open();
    const [variation] = shop.variations();
    pull({ id: variation?.sku }, 'stock-history');
    expect(latestQuery(shop).id).toBe(String(variation?.id));
    const { orderSources, banks } = shop.state;
    const [source, bank] = [orderSources[0], banks[0]];
    pull({ order_source_id: source?.note, bank_id: bank?.accountNumber });
    expect(latestQuery(shop)).toMatchObject({
      order_source_id: String(source?.id),
      bank_id: String(bank?.id),
    });
  });

  it.each([
    [
      'none, with the nearest',
      { warehouse_id: 'Gudang Bandun' },
      'nameUnknownNear',
      /Warehouse: .*"Gudang Bandun".*"Gudang Bandung"/,
    ],
    ['like none of a shop’s many', { user_id: 'Nobody at all' }, 'nameUnknown', /Staff: .*"Nobody at all"/],
  ])('refuse a name that is %s, and read nothing', (_, filters, code, message) => {
    const { pull, shop } = open();
    const failure = failureOf(() => pull(filters));
    expect([failure.code, failure.message]).toEqual([code, expect.stringMatching(message)]);
    expect(shop.log.filter(({ path }) => path.startsWith('/order'))).toEqual([]);
  });

  it('never choose between two of one name: both are told by their ids', () => {
    const { pull, shop } = open();
    const [, second, third] = shop.state.warehouses;
    Object.assign(third ?? {}, { name: second?.name });
    const failure = failureOf(() => pull({ warehouse_id: 'Gudang Bandung' }));
    expect([failure.code, failure.message]).toEqual([
      'nameAmbiguous',
      expect.stringMatching(new RegExp(`ID ${second?.id}.*ID ${third?.id}`)),
    ]);
  });

  it('are looked up at each refresh: one whose name is gone leaves its tab as it was, and says so', () => {
    const { pull, shop, rpc, clock, cloud } = open();
    const { tabId } = pull({ warehouse_id: 'Gudang Bandung' });
    const cells = () => cloud.workbook.sheet(tabId)?.readValues({ row: 2, column: 1, rows: 20, columns: 8 });
    const before = cells();
    Object.assign(shop.state.warehouses[1] ?? {}, { name: 'Gudang Cimahi' });
    clock.advance(601_000);
    expect(failureOf(() => rpc('pull.run', { tabId })).code).toBe('nameUnknownNear');
    expect(cells()).toEqual(before);
  });
});

describe('relative days', () => {
  it('move with the calendar, over months and years', () => {
    expect(relativeDay('today-1', '2026-03-01')).toBe('2026-02-28');
    expect(relativeDay('last-month-start', '2026-01-15')).toBe('2025-12-01');
    expect(relativeDay('last-month-end', '2026-03-31')).toBe('2026-02-28');
    expect(relativeDay('month-end', '2024-02-10')).toBe('2024-02-29');
    expect(relativeDay('year-start', '2026-12-31')).toBe('2026-01-01');
  });

  it('are nothing else', () => {
    expect(['yesterday', 'constructor', 'today-', '2026-01-01'].map((text) => relativeDay(text, '2026-03-02'))).toEqual(
      [undefined, undefined, undefined, undefined],
    );
  });
});
