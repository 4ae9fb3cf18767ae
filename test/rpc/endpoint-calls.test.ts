import { gunzipSync } from 'node:zlib';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

function open() {
  const bench = openInProcessWorkbench({ shop: { products: 12, orders: 5 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const ask = (call: string, args: unknown) =>
    JSON.parse(String(bench.host.run('rpc', [JSON.stringify({ call, args })])));
  /** A person's yes to what is asked about it. */
  const confirmed = (call: object) => {
    const { error } = ask('endpoints.call', call);
    return ask('endpoints.call', { ...call, confirm: error?.token });
  };
  return { ...bench, ask, confirmed };
}

interface EndpointView {
  readonly id: string;
  readonly risk: string;
  readonly needsConfirmation: boolean;
}

describe('endpoints.list', () => {
  const list: EndpointView[] = open().ask('endpoints.list', {}).value;

  it('has all of them', () => {
    expect(list).toHaveLength(165);
  });

  it('asks for a confirmation exactly where something is changed', () => {
    for (const { risk, needsConfirmation } of list) {
      expect([risk, needsConfirmation]).toEqual([risk, risk !== 'read']);
    }
  });
});

describe('endpoints.call', () => {
  it('reads, and gives the page and the raw answer when asked for', () => {
    const { ask } = open();
    const { value } = ask('endpoints.call', { id: 'product.search', input: { pagination_offset: 2 }, raw: true });
    expect(value.data).toHaveLength(2);
    expect(value.meta).toEqual({ total: 12, perPage: 10, currentPage: 2, totalPages: 2 });
    expect(value.raw.meta.pagination.total).toBe(12);
  });

  it('refuses an unknown endpoint and a wrong input before anything is sent', () => {
    const { ask, shop } = open();
    const before = shop.log.length;
    expect(ask('endpoints.call', { id: 'product.explode' }).error.code).toBe('unknownEndpoint');
    const wrong = ask('endpoints.call', { id: 'product.search', input: { order_by: 'RANDOM' } }).error;
    expect(wrong.message).toMatch(/product\.search: "order_by" does not fit\. Allowed: NEWEST/);
    expect(shop.log).toHaveLength(before);
  });

  it('journals a change before it leaves, without its secrets', () => {
    const { ask, confirmed, shop, cloud } = open();
    const [variation] = shop.variations();
    const input = {
      variation_id: variation?.id,
      stock: [{ amount: 2, status: 'ADD', warehouse_id: 0 }],
      description: 'tambahan',
    };
    const before = shop.stockOf(variation?.id ?? 0).get(0) ?? 0;
    ask('settings.set', { name: 'Sari' });
    expect(confirmed({ id: 'product.updateStock', input }).ok).toBe(true);
    expect(shop.stockOf(variation?.id ?? 0).get(0)).toBe(before + 2);
    const journal = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
    const lines = journal?.readValues({ row: 2, column: 1, rows: 1, columns: 12 });
    expect(lines?.[0]?.slice(1, 4)).toEqual(['1', 'endpoint.call', 'done']);
    const intent = gunzipSync(Buffer.from(String(lines?.[0]?.[6]), 'base64')).toString();
    expect(JSON.parse(intent)).toMatchObject({ endpoint: 'product.updateStock', by: 'Sari' });
  });

  it('does not repeat a change whose answer got lost, and says that nobody knows', () => {
    const { confirmed, shop } = open();
    const [variation] = shop.variations();
    shop.faults.add({ method: 'PATCH', fault: { kind: 'dropAnswer' } });
    const input = {
      variation_id: variation?.id,
      stock: [{ amount: 2, status: 'ADD', warehouse_id: 0 }],
      description: 'x',
    };
    expect(confirmed({ id: 'product.updateStock', input }).error.code).toBe('outcomeUnknown');
    expect(shop.log.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('sends nothing that changes the shop without a question, also where it only adds something', () => {
    const { ask, shop } = open();
    const call = { id: 'expense.create', input: { title: 'Plastik', nominal: 20_000, note: 'kas' } };
    const before = shop.log.length;
    const { error } = ask('endpoints.call', call);
    expect([error.code, shop.log.length - before]).toEqual(['confirmationNeeded', 0]);
    expect(ask('endpoints.call', { ...call, confirm: error.token }).ok).toBe(true);
  });

  it('stands among the latest changes in a seller’s words, with all that was sent to be looked at', () => {
    const { ask, confirmed, shop } = open();
    confirmed({ id: 'expense.create', input: { title: 'Plastik', nominal: 20_000, note: 'kas' } });
    const [latest] = ask('state.get', {}).value.runs;
    expect(latest).toMatchObject({ kind: 'call', title: 'Add an expense', outcome: 'done', state: 'finished' });
    expect(ask('runs.show', { run: latest.run }).value).toMatchObject({
      ...{ kind: 'call', endpoint: 'expense.create', outcome: 'done' },
      input: { title: 'Plastik', nominal: 20_000, note: 'kas' },
    });
    shop.faults.add({ method: 'POST', fault: { kind: 'dropAnswer' } });
    confirmed({ id: 'expense.create', input: { title: 'Lakban', nominal: 5000, note: 'kas' } });
    expect(ask('runs.latest', {}).value.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'unknown',
      'done',
    ]);
  });

  it('carries out what reaches people only when exactly this input was confirmed, once', () => {
    const { ask, shop, clock } = open();
    const order = shop.state.orders.at(-1)?.id;
    const call = { id: 'order.cancel', input: { id: order } };
    const first = ask('endpoints.call', call);
    expect(first.error.code).toBe('confirmationNeeded');
    const { token } = first.error;
    expect(ask('endpoints.call', { ...call, input: { id: 1 }, confirm: token }).error.code).toBe('confirmationNeeded');
    const second = ask('endpoints.call', call).error.token;
    expect(ask('endpoints.call', { ...call, confirm: second }).ok).toBe(true);
    expect(ask('endpoints.call', { ...call, confirm: second }).error.code).toBe('confirmationNeeded');
    expect(ask('endpoints.call', { ...call, confirm: 'x'.repeat(300) }).error.code).toBe('invalidArguments');
    const late = ask('endpoints.call', call).error.token;
    clock.advance(601_000);
    expect(ask('endpoints.call', { ...call, confirm: late }).error.code).toBe('confirmationNeeded');
    expect(shop.log.filter(({ path }) => path === '/order/cancel')).toHaveLength(1);
  });
});

describe('endpoints.describe', () => {
  it('has what a form needs, the fields of items too', () => {
    const { fields } = open().ask('endpoints.describe', { id: 'stockOpname.create' }).value;
    const namesOf = (views: readonly { readonly name: string }[]) => views.map(({ name }) => name);
    expect(namesOf(fields)).toEqual(['warehouse_id', 'description', 'stock_adjustment']);
    expect(namesOf(fields[2].fields)).toEqual(['variation_id', 'warehouse_stock']);
  });

  it('tells whose ids are asked for, also within lists, and what has to be filled in because of what', () => {
    const { fields } = open().ask('endpoints.describe', { id: 'order.create' }).value;
    const named = (name: string, among = fields) => among.find((field: { name: string }) => field.name === name);
    expect(named('customer_receiver_id').names).toBe('customer');
    expect(named('warehouse_id', named('products').fields).names).toBe('warehouse');
    expect(named('date', named('payment').fields).requiredWhen).toEqual({
      names: ['status'],
      values: ['PAID', 'INSTALLMENT'],
    });
  });

  it('tells what an answer can become', () => {
    const { ask } = open();
    const uses = (id: string) => {
      const { isTable, isOpen, takesRows } = ask('endpoints.describe', { id }).value;
      return { isTable, isOpen, takesRows };
    };
    expect(uses('order.detail')).toEqual({ isTable: true, isOpen: true, takesRows: false });
    expect(uses('expense.create')).toEqual({ isTable: false, isOpen: false, takesRows: true });
    expect(uses('shop.updateLogo')).toEqual({ isTable: false, isOpen: false, takesRows: false });
  });
});

describe('endpoints.formula', () => {
  /** A tab of the person's own in front, with cells selected that begin so. */
  function openTab(row: number, column: number) {
    const opened = open();
    const { workbook } = opened.cloud;
    const sheet = workbook.insertSheet('Sendiri');
    workbook.activate(sheet.id);
    workbook.select([{ row, column, rows: 2, columns: 2 }]);
    const cell = { row, column, rows: 1, columns: 1 };
    return { ...opened, sheet, cell };
  }

  it('asks for just what was filled in', () => {
    const { ask } = open();
    const formula = (id: string, input: unknown) => ask('endpoints.formula', { id, input }).value.formula;
    expect(formula('order.detail', { id: 5 })).toBe('=NGORDER("order.detail"; "id"; 5)');
    expect(formula('product.search', { keyword: '6" pipa' })).toBe('=NGORDER("product.search"; "keyword"; "6"" pipa")');
    expect(formula('product.search', { keyword: null })).toBe('=NGORDER("product.search")');
    expect(formula('warehouse.list', { with_main_warehouse: true })).toBe(
      '=NGORDER("warehouse.list"; "with_main_warehouse"; TRUE)',
    );
  });

  it('goes into the selected cell, also one that holds texts', () => {
    const { ask, sheet, cell } = openTab(2, 3);
    sheet.writeAttribute(cell, 'numberFormat', [['@']]);
    expect(ask('endpoints.formula', { id: 'shop.get', intoCell: true }).ok).toBe(true);
    expect(sheet.readFormulas(cell)).toEqual([['=NGORDER("shop.get")']]);
  });

  it('replaces nothing that stands in the cell', () => {
    const { ask, sheet, cell } = openTab(2, 3);
    sheet.write(cell, [['milik saya']]);
    expect(ask('endpoints.formula', { id: 'shop.get', intoCell: true }).error.code).toBe('cellNotBlank');
    expect(sheet.readValues(cell)).toEqual([['milik saya']]);
  });

  it('is refused to what changes something, and to what has a secret in its answer', () => {
    const { ask } = open();
    expect(ask('endpoints.formula', { id: 'order.cancel', input: { id: 5 } }).error.code).toBe('notForFormulas');
    expect(ask('endpoints.formula', { id: 'order.detail', input: {} }).error.code).toBe('invalidInput');
  });
});
