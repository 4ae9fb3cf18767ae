import { allEndpoints, catalogue } from '../../src/api/catalogue';
import { isOpen, type OpenEndpoint } from '../../src/api/endpoint';
import { callConfirmed } from '../call-confirmed';
import { realInput } from '../contract/endpoint-inputs';
import { answerOddly } from '../pull/odd-answers';
import { everyOpenEndpoint, openFormulas } from './open-formulas';

/** `{products: [{name: 'Kaos'}]}` → `"products[0][name]"; "Kaos"`. */
function asPairs(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`"${name}"; ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => asPairs(inner, name === '' ? key : `${name}[${key}]`));
}

describe('NGORDER', () => {
  const bench = openFormulas({ live: true, shop: { products: 30, orders: 60, warehouseShare: 0.4 } });
  const { cell, error, shop, rpc, calls } = bench;
  const ask = (id: string, input: unknown = {}) => callConfirmed<{ data: unknown }>(rpc, { id, input }).data;

  it.each(everyOpenEndpoint.map((id) => [id] as const))('asks %s and shows its answer', (id) => {
    const endpoint = allEndpoints().find((candidate) => candidate.id === id) as OpenEndpoint;
    const input = Object.entries(realInput(endpoint, ask) as Record<string, unknown>);
    const pairs = asPairs(Object.fromEntries(input.filter(([, value]) => value !== undefined)));
    const formula = `=NGORDER("${id}"${pairs.map((pair) => `; ${pair}`).join('')})`;
    expect([id, error(formula)]).toEqual([id, undefined]);
    expect(shop.violations).toEqual([]);
  });

  it('reaches every reading endpoint that keeps no secret, and nothing that changes anything', () => {
    const reading = allEndpoints().filter(({ method, risk }) => method === 'get' && risk === 'read');
    expect(reading.filter(({ id }) => !everyOpenEndpoint.includes(id)).map(({ id }) => id)).toEqual([
      'xenditSetting.get',
    ]);
    expect(allEndpoints().filter((endpoint) => isOpen(endpoint) && endpoint.risk !== 'read')).toEqual([]);
    expect(error('=NGORDER("xenditSetting.get")')).toBe(
      'xenditSetting.get is not for formulas: they only read, and never secrets.',
    );
    expect(error('=NGORDER("product.delete"; "product_id"; 1)')).toMatch(/is not for formulas/);
    expect(error('=NGORDER("product.download")')).toMatch(/is not for formulas/);
    // By type, too: these lines compile only if the compiler refuses them.
    const open = (endpoint: OpenEndpoint): string => endpoint.id;
    // @ts-expect-error it changes the shop
    open(catalogue.product.update);
    // @ts-expect-error it reads, but sends a mail
    open(catalogue.product.download);
    // @ts-expect-error its answer is a key
    open(catalogue.xenditSetting.get);
    // @ts-expect-error it reads, but by POST
    open(catalogue.product.validateSku);
    expect(open(catalogue.product.search)).toBe('product.search');
  });

  it('follows a dotted path into the answer, through lists as well', () => {
    const [product] = [...shop.state.products.values()];
    expect(cell(`=NGORDER("product.detail.name"; "product_id"; ${product?.id})`)).toBe(product?.name);
    const skus = cell(`=NGORDER("product.detail.variations.sku"; "product_id"; ${product?.id})`);
    const own = shop.variations().filter(({ productId }) => productId === product?.id);
    expect([skus].flat(2)).toEqual(own.map(({ sku }) => sku));
    expect(cell(`=NGORDER("product.detail.variations[0].sku"; "product_id"; ${product?.id})`)).toBe(own[0]?.sku);
    expect(error(`=NGORDER("product.detail.nama"; "product_id"; ${product?.id})`)).toBe(
      'There is no field "nama". Did you mean "name"?',
    );
  });

  it('gives money as a number, and cuts a text to what a cell takes', () => {
    const period = '"start_date"; "2026-01-01"; "end_date"; "2026-03-31"';
    expect(cell(`=NGORDER("report.get.gross_sales.unpaid"; ${period})`)).toBeGreaterThan(1000);
    answerOddly(shop, ({ path }) =>
      path.endsWith('/product/4242/detail')
        ? JSON.stringify({ data: { name: 'x'.repeat(60_000), created_at: '0000-00-00 00:00:00' } })
        : undefined,
    );
    const long = String(cell('=NGORDER("product.detail.name"; "product_id"; 4242)'));
    expect([long.length, long.slice(-8)]).toEqual([50_000, ' …[cut]'.padStart(8, 'x')]);
    expect(cell('=NGORDER("product.detail.created_at"; "product_id"; 4242)')).toBe('');
  });

  it('reads whole lists, with a header row unless told otherwise', () => {
    const table = cell('=NGORDER("product.search")') as unknown[][];
    expect(table[0]).toEqual(expect.arrayContaining(['id', 'name']));
    expect(table).toHaveLength(1 + shop.state.products.size);
    expect(cell('=NGORDER("product.search"; "header"; FALSE)')).toHaveLength(shop.state.products.size);
  });

  it('says that a list is empty, as no record tells its titles; nothing where no titles are wanted', () => {
    const nothing = '"start_date"; "2001-01-01"; "end_date"; "2001-01-02"';
    expect(cell(`=NGORDER("order.list"; ${nothing})`)).toBe('order.list: the list is empty.');
    expect(cell(`=NGORDER("order.list"; ${nothing}; "header"; FALSE)`)).toBe('');
    expect(cell(`=NGORDER("order.list.id"; ${nothing})`)).toBe('');
  });

  it('takes a range for one parameter, each cell answered in its place', () => {
    const products = [...shop.state.products.values()].slice(0, 2);
    expect(
      cell('=NGORDER("product.detail.name"; "product_id"; A1:A5)', [
        [products[0]?.id ?? 0],
        [null],
        [987_654],
        ['abc'],
        [String(products[1]?.id)],
      ]),
    ).toEqual([
      [products[0]?.name],
      [''],
      ['Ngorder has no such record.'],
      ['product.detail: "product_id" does not fit. Allowed: integer'],
      [products[1]?.name],
    ]);
    expect(
      error('=NGORDER("product.history"; "id"; A1:A2; "warehouse_id"; B1:B2)', [
        [1, 2],
        [3, 4],
      ]),
    ).toBe('Only one parameter may be a range, not id, warehouse_id.');
  });

  it('takes its pairs from a range of two columns, blanks left out', () => {
    const pairs = [
      ['group_by', 'sku'],
      [null, null],
      ['start_date', '1/1/2026'],
      ['end_date', { $date: Date.UTC(2026, 2, 30, 17) }],
      ['month', null],
    ];
    expect(cell('=NGORDER("analyzer.products"; A1:B5)', pairs)).toEqual(
      cell('=NGORDER("analyzer.products"; "group_by"; "SKU"; "start_date"; "2026-01-01"; "end_date"; "2026-03-31")'),
    );
  });

  it('says what was mistyped, with the nearest name', () => {
    expect(error('=NGORDER("warehouse.lists")')).toBe(
      'There is no Ngorder function "warehouse.lists". Did you mean "warehouse.list"?',
    );
    expect(error('=NGORDER("gudang")')).toMatch(/^There is no Ngorder function "gudang". Did you mean "/);
    expect(error('=NGORDER("order.list"; "strat_date"; "2026-01-01")')).toBe(
      'There is no field "strat_date". Did you mean "start_date"?',
    );
    expect(error('=NGORDER("order.list"; "start_date"; "kemarin")')).toMatch(/^"kemarin" is not a date/);
    expect(error('=NGORDER("order.detail")')).toMatch(
      /^order.detail: "id" does not fit. Allowed: integer \(required\)/,
    );
    expect(error('=NGORDER("order.list"; "payment_status"; "gratis")')).toMatch(/Allowed: UNPAID, PAID, INSTALLMENT/);
    expect(cell('=NGORDER("")')).toBe('');
  });

  it('takes a name for the id of what the shop lists, whatever its capitals', () => {
    const orders = (warehouse: string) =>
      cell(
        `=NGORDER("order.list"; "start_date"; "2026-02-01"; "end_date"; "2026-03-02"; "warehouse_id"; ${warehouse})`,
      );
    expect(orders('"gudang bandung"')).toEqual(orders('21'));
    expect(error('=NGORDER("order.list"; "warehouse_id"; "Gudang Bandun")')).toMatch(
      /nothing named "Gudang Bandun". The nearest name is "Gudang Bandung"/,
    );
  });

  it('reads no list of names that functions may not read', () => {
    const { error: errorHere } = openFormulas({ live: ['order.list'] });
    expect(errorHere('=NGORDER("order.list"; "warehouse_id"; "Gudang Bandung")')).toContain('"Products and stock"');
  });

  it('asks anew when the argument that is left over changes', () => {
    cell('=NGORDER("warehouse.list"; 1)');
    const before = calls();
    bench.clock.advance(60_000);
    cell('=NGORDER("warehouse.list"; 1)');
    expect(calls()).toBe(before);
    cell('=NGORDER("warehouse.list"; 2)');
    expect(calls()).toBe(before + 1);
  });
});
