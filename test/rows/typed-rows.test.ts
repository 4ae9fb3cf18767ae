import { openRows } from './open-rows';
import { priceCells, productCells, promoCells, type RowCells, variationCells } from './row-cells';

/**
 * What is typed, and what a preview of rows says of it for each place: `r` that it is ready, `t` that it is doubted, so that the number of records is to be
 * typed, `b` that it is not sent. In an English sheet, and in an Indonesian one.
 */
type Typed = readonly [text: string, told: string, toldId: string];

type Opened = ReturnType<typeof openRows>;

/** For an order of which Rp1,995,500 are due. */
function payment({ shop }: Opened): RowCells {
  const order = [...shop.state.orders.values()].find((one) => one.payment === 'UNPAID');
  return {
    ...{ id: String(order?.id), 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-02' },
    'payment.bank_id': String(shop.state.banks[0]?.id),
  };
}

const places: readonly (readonly [endpoint: string, column: string, besideIn: (opened: Opened) => RowCells])[] = [
  ['expense.create', 'nominal', () => ({ title: 'Plastik', note: 'kas' })],
  ['orderCost.create', 'nominal', () => ({ category: 'OTHER COST', name: 'Bungkus', type: 'NOMINAL' })],
  ['promo.create', 'discount.amount', () => promoCells('NOMINAL')],
  ['product.create', 'variations.price', () => ({ ...productCells, ...variationCells, ...priceCells })],
  ['order.pay', 'payment.amount', payment],
];

const typed: readonly Typed[] = [
  ['0', 'ttttb', 'ttttb'],
  ['1', 'ttttt', 'ttttt'],
  ['15', 'ttttt', 'ttttt'],
  ['150', 'ttttt', 'ttttt'],
  ['999', 'ttttt', 'ttttt'],
  ['1000', 'rrrtr', 'rrrtr'],
  ['1500', 'rrrtr', 'rrrtr'],
  ['15000', 'rrrtr', 'rrrtr'],
  ['150000', 'rrrrr', 'rrrrr'],
  ['1500000', 'rrrrr', 'rrrrr'],
  ['15000000', 'rtrrb', 'rtrrb'],
  ['1.5', 'bbbbb', 'bbbbb'],
  ['1,5', 'bbbbb', 'bbbbb'],
  ['15.000', 'ttttt', 'rrrtr'],
  ['15,000', 'rrrtr', 'ttttt'],
  ['150.000', 'ttttt', 'rrrrr'],
  ['150,000', 'rrrrr', 'ttttt'],
  ['1.500.000', 'rrrrr', 'rrrrr'],
  ['1,500,000', 'rrrrr', 'rrrrr'],
  ['150.000,00', 'rrrrr', 'rrrrr'],
  ['150,000.00', 'rrrrr', 'rrrrr'],
  ['150000,5', 'bbbbb', 'bbbbb'],
  ['150000.5', 'bbbbb', 'bbbbb'],
  ['Rp150.000', 'rrrrr', 'rrrrr'],
  ['Rp 150.000', 'rrrrr', 'rrrrr'],
  ['Rp. 150.000', 'rrrrr', 'rrrrr'],
  ['Rp150.000,-', 'rrrrr', 'rrrrr'],
  ['Rp150,000', 'rrrrr', 'ttttt'],
  ['-5', 'bbbbb', 'bbbbb'],
  ['+5', 'ttttt', 'ttttt'],
  ['-150000', 'bbbbb', 'bbbbb'],
  ['(150)', 'bbbbb', 'bbbbb'],
  ['5-', 'bbbbb', 'bbbbb'],
  ['=100+50', 'ttttt', 'ttttt'],
  ['=150000*1.1', 'rrrrr', 'bbbbb'],
  ['=A1', 'bbbbb', 'bbbbb'],
  ['100%', 'ttttt', 'ttttt'],
  ['1500%', 'ttttt', 'ttttt'],
  ['50 %', 'bbbbb', 'bbbbb'],
  ['3/4', 'bbbbb', 'bbbbb'],
  ['12/5', 'bbbbb', 'bbbbb'],
  ['3-4', 'bbbbb', 'bbbbb'],
  ['1 Mei', 'bbbbb', 'bbbbb'],
  ['2026-05-12', 'bbbbb', 'bbbbb'],
  ['12:30', 'bbbbb', 'bbbbb'],
  ['1e5', 'rrrtr', 'rrrtr'],
  ['1E+15', 'bbbbb', 'bbbbb'],
  ['8991234567890', 'ttttb', 'ttttb'],
  ['0015', 'ttttt', 'ttttt'],
  ['15rb', 'bbbbb', 'bbbbb'],
  ['15 ribu', 'bbbbb', 'bbbbb'],
  ['150k', 'bbbbb', 'bbbbb'],
  ['12 pcs', 'bbbbb', 'bbbbb'],
  ['lima', 'bbbbb', 'bbbbb'],
  ['ya', 'bbbbb', 'bbbbb'],
  ['TRUE', 'bbbbb', 'bbbbb'],
  ['-', 'bbbbb', 'bbbbb'],
  ['', 'bbbbb', 'bbbbb'],
  [' ', 'bbbbb', 'bbbbb'],
  ['\u00A0', 'bbbbb', 'bbbbb'],
  ['#N/A', 'bbbbb', 'bbbbb'],
  ['#DIV/0!', 'bbbbb', 'bbbbb'],
  ['Loading...', 'bbbbb', 'bbbbb'],
  ['١٥', 'bbbbb', 'bbbbb'],
  ['1 500', 'rrrtr', 'rrrtr'],
  ['1\u00A0500', 'bbbbb', 'bbbbb'],
  ['1_500', 'bbbbb', 'bbbbb'],
  ['150.000/pcs', 'bbbbb', 'bbbbb'],
  ['~150000', 'bbbbb', 'bbbbb'],
  ['150000 ', 'rrrrr', 'rrrrr'],
  ['>100', 'bbbbb', 'bbbbb'],
  ['3-10: 9000', 'bbbbb', 'bbbbb'],
];

const firstRow = 3;

/** Each text in a row of its own, previewed alone: what the others hold says nothing about it. */
function typeAll(locale: 'en_US' | 'id_ID'): string[] {
  const told = places.map(([endpoint, column, besideIn]) => {
    const opened = openRows(endpoint, { orders: 30 });
    const { cloud, fill, plan } = opened;
    const beside = besideIn(opened);
    cloud.workbook.setLocale(locale);
    for (const [index, [text]] of typed.entries()) fill(firstRow + index, { ...beside, [column]: text });
    return typed.map((_, index) => {
      const row = firstRow + index;
      const record = plan({ rows: [row] }).records.find(({ rows }) => rows.includes(row));
      if (record?.status !== 'ready') return record?.status === 'problem' ? 'b' : '.';
      return record.doubts.length > 0 ? 't' : 'r';
    });
  });
  return typed.map((_, index) => told.map((letters) => letters[index]).join(''));
}

describe('what is typed into rows that are requests', () => {
  const english = typeAll('en_US');
  const indonesian = typeAll('id_ID');

  it.each(typed.map((row, index) => [row[0], index, row] as const))('%j', (_text, index, [, told, toldId]) => {
    expect([english[index], indonesian[index]]).toEqual([told, toldId]);
  });
});
