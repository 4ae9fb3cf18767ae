import { type DatasetShop, expectPulled, latestOrders, openDatasetShop, serialDay, serialMoment } from './dataset-shop';

const serialOfText = (day: string): number => serialDay(Date.parse(`${day}T00:00:00+07:00`));

describe('money', () => {
  it('comes as expenses', () => {
    const bench = openDatasetShop();
    const { expenses } = bench.shop.state;
    const today = serialDay(bench.clock.now());
    expenses.push(
      { id: 99, title: '=IMPORTXML("x")', note: '00123', nominal: 0, quantity: 1, day: '2026-03-01' },
      { id: 100, title: '-', note: '', nominal: 12_345, quantity: 0, day: '2026-02-28' },
    );
    const rows = expenses
      .filter(({ day }) => serialOfText(day) >= today - 30)
      .map(({ id, title, nominal, quantity, note, day }) => ({
        date: serialOfText(day),
        title,
        nominal,
        qty: quantity,
        note,
        id: String(id),
      }));
    expect(rows.length).toBeLessThan(expenses.length);
    expectPulled(bench, 'expenses', { idColumn: 'id', rows });
  });

  it('comes as payments in and out, of both kinds', () => {
    const bench = openDatasetShop();
    const { orderPay } = bench.shop.state;
    const at = bench.clock.now() - 3_600_000;
    const facts = { kind: 'ORDER_PAY', title: 'Penarikan Saldo', description: 'Penarikan ke BCA' } as const;
    orderPay.entries.push({ id: 2001, at, ...facts, nominal: -345_000 });
    const rows = orderPay.entries.map(({ id, at: when, kind, title, description, nominal }) => ({
      date: serialMoment(when),
      title,
      'nominal:+': nominal < 0 ? '' : nominal,
      'nominal:-': nominal < 0 ? -nominal : '',
      description,
      payment_type: kind,
      transaction_number: `#INV${id}`,
      nominal: Math.abs(nominal),
      'type.status': nominal < 0 ? '-' : '+',
      'type.id': nominal < 0 ? '2' : '1',
      id: String(id),
      record_id: `${kind}:${id}`,
    }));
    expect(new Set(rows.map(({ payment_type }) => payment_type)).size).toBe(2);
    expectPulled(bench, 'payments', { idColumn: 'record_id', rows });
  });

  it('comes as bank accounts, leading zeros kept', () => {
    const bench = openDatasetShop();
    const { banks } = bench.shop.state;
    if (banks[0]) banks[0].accountNumber = '0012345678901234567';
    const rows = banks.map(({ id, type, name, accountNumber, holderName, branch, kind }) => ({
      bank_name: name,
      account_number: accountNumber,
      holder_name: holderName,
      branch,
      type: kind,
      bank_type: type,
      bank_id: String(id),
    }));
    expect(new Set(rows.map(({ type }) => type)).size).toBe(2);
    expectPulled(bench, 'bank-accounts', { idColumn: 'bank_id', rows });
  });

  it('comes as fees per customer category', () => {
    const bench = openDatasetShop();
    const names: Readonly<Record<string, string>> = { N: 'Pelanggan', Y: 'Reseller', D: 'Dropshipper' };
    const rows = bench.shop.state.paymentSettings.adminFees.map(({ id, nominal, categoryCode }) => ({
      'customer_category.name': names[categoryCode] ?? '',
      nominal,
      'customer_category.code': categoryCode,
      id: String(id),
    }));
    expectPulled(bench, 'admin-fees', { idColumn: 'id', rows });
  });

  it('comes as revenue per member of staff', () => {
    const bench = openDatasetShop();
    const rows = [revenueOf(bench, true), revenueOf(bench, false)];
    const { tabId } = expectPulled(bench, 'admin-revenue', { idColumn: 'user_id', rows });
    expect(bench.table(tabId).map(({ user_id }) => user_id)).toContain('0');
  });
});

/** Of orders that the owner typed, or of all others, which count for nobody. */
function revenueOf(bench: DatasetShop, isTyped: boolean) {
  const { state } = bench.shop;
  const orders = latestOrders(bench).filter(
    ({ payment, category }) => payment === 'PAID' && (category === 'APP') === isTyped,
  );
  const lines = orders.flatMap((order) => order.lines);
  const sum = (measure: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + measure(line), 0);
  const sales = sum(({ price, quantity }) => price * quantity);
  const cost = sum(({ variationId, quantity }) => (state.variations.get(variationId)?.priceBuy ?? 0) * quantity);
  return {
    name: isTyped ? 'Juragan' : 'Uncategorized',
    level: isTyped ? 'Owner' : 'Admin',
    net_sales: sales,
    gross_profit: sales - cost,
    order_count: orders.length,
    item_sold: sum(({ quantity }) => quantity),
    user_id: isTyped ? '1' : '0',
  };
}
