import { codeOf } from '../../push/open-pulled';
import { openRows } from '../open-rows';
import { priceCells, productCells, promoCells, type RowCells, variationCells } from '../row-cells';

type Texts = readonly [english: string, indonesian: string];

const paid: RowCells = {
  id: '1',
  'payment.status': 'INSTALLMENT',
  'payment.date': '2026-03-01',
  'payment.bank_id': '1',
};

/** Why a row is not sent, as both languages tell it. */
const problemsOf = (endpoint: string, ...rows: readonly RowCells[]): readonly string[] =>
  (['en', 'id'] as const).map((language) => {
    const { fill, plan } = openRows(endpoint, {}, language);
    rows.forEach((cells, index) => {
      fill(3 + index, cells);
    });
    return plan().records.find(({ status }) => status === 'problem')?.problem ?? '';
  });

describe('why a row is not sent', () => {
  it.each<[string, string, RowCells, Texts]>([
    [
      'a number that is none',
      'expense.create',
      { title: 'Plastik', note: 'kas', nominal: 'dua ribu' },
      ['Amount: Use a whole number, not "dua ribu"', 'Nominal: Isi angka bulat, bukan "dua ribu"'],
    ],
    [
      'a value that is missing',
      'expense.create',
      { title: 'Plastik', note: 'kas' },
      ['Amount: Fill this in: a whole number', 'Nominal: Wajib diisi: angka bulat'],
    ],
    [
      'a value that another one makes necessary',
      'orderCost.create',
      { category: 'DISCOUNT', name: 'Promo', type: 'NOMINAL' },
      [
        'Amount: Needed where Type is Amount in rupiah: a whole number',
        'Nominal: Wajib diisi jika Tipe Nominal rupiah: angka bulat',
      ],
    ],
    [
      'one of several that do',
      'order.create',
      orderCells({ 'payment.status': 'PAID', 'payment.date': '2026-03-01', 'payment.bank_id': '1' }),
      [
        'Amount paid: Needed where Payment status is Paid / Instalments: a whole number',
        'Nominal bayar: Wajib diisi jika Status pembayaran Lunas / Cicilan: angka bulat',
      ],
    ],
    [
      'a word that is not one of them',
      'orderCost.create',
      { category: 'DISKON', name: 'Promo', type: 'PERCENTAGE', percentage: '5' },
      [
        'Category: Use one of DISCOUNT, OTHER COST, not "DISKON"',
        'Kategori: Isi salah satu dari DISCOUNT, OTHER COST, bukan "DISKON"',
      ],
    ],
    [
      'a text that is too long',
      'expense.create',
      { title: 'P'.repeat(120), note: 'kas', nominal: '20000' },
      [
        `Expense: Use text, 100 letters at most, not "${'P'.repeat(60)}"`,
        `Pengeluaran: Isi teks, paling panjang 100 huruf, bukan "${'P'.repeat(60)}"`,
      ],
    ],
    [
      'a number that is too large',
      'adminFee.create',
      { category_code: 'N', nominal: '9000' },
      [
        'Fee: Use a whole number, 4,500 at most, not "9000"',
        'Biaya: Isi angka bulat, paling besar 4.500, bukan "9000"',
      ],
    ],
    [
      'a switch that is none',
      'promo.create',
      { ...promoCells('NOMINAL', '15000'), is_active: 'mungkin' },
      ['Active: Use Yes or No, not "mungkin"', 'Aktif: Isi Ya atau Tidak, bukan "mungkin"'],
    ],
    [
      'a value within a list',
      'product.create',
      { ...productCells, ...variationCells, ...priceCells, 'variations.price': 'murah' },
      ['Price: Use a whole number, not "murah"', 'Harga: Isi angka bulat, bukan "murah"'],
    ],
    [
      'a day that nobody means',
      'order.pay',
      { ...paid, 'payment.date': '2062-03-01', 'payment.amount': '50000' },
      [
        'Payment date: 1 Mar 2062 cannot be right. Correct the date',
        'Tanggal bayar: 1 Mar 2062 tidak masuk akal. Perbaiki tanggalnya',
      ],
    ],
    [
      'a formula that failed',
      'expense.create',
      { title: 'Plastik', note: 'kas', nominal: '=1/0' },
      [
        'Amount: The formula shows #DIV/0!. Correct it, or type the value',
        'Nominal: Rumusnya menghasilkan #DIV/0!. Perbaiki, atau ketik isinya',
      ],
    ],
  ])('says in words of its column what to do: %s', (_, endpoint, cells, texts) => {
    expect(problemsOf(endpoint, cells)).toEqual(texts);
  });

  it('says at once all that is wrong in a row, and in one line all that it lacks, each thing of its column once', () => {
    const { fill, plan, confirm, result } = openRows('product.create');
    fill(3, { name: 'Gamis Zizara', weight: 'berat', 'variations.price': '=1/0', 'variations.sku': 'GZ-1' });
    fill(4, { name: 'Gamis Zizara', 'variations.sku': 'GZ-2' });
    fill(5, { ...productCells, ...variationCells, ...priceCells });
    const previewed = plan();
    const told = previewed.records.find(({ status }) => status === 'problem')?.problems.map((one) => one.told) ?? [];
    expect(told).toEqual([
      'Price: The formula shows #DIV/0!. Correct it, or type the value',
      'Weight (g): Use a whole number, not "berat"',
      expect.stringMatching(/^Fill in: Type, .*Description.*, Cost price, Price 1, /),
    ]);
    expect(told[2]?.split(', ').filter((title) => title === 'Cost price')).toHaveLength(1);
    confirm(previewed);
    expect(result(3)).toContain(told.join('; '));
  });

  it('leads to the cell where it is mended, blank or not, and to none that the tab does not have', () => {
    const { cloud, fill, plan, rpc, tabId, columnOf } = openRows('expense.create');
    fill(3, { note: 'kas', nominal: 'dua ribu' });
    const problems = plan().records.find(({ status }) => status === 'problem')?.problems ?? [];
    expect(problems.map(({ cell }) => cell)).toEqual([
      { row: 3, column: columnOf('nominal'), title: 'Amount' },
      { row: 3, column: columnOf('title'), title: 'Expense' },
    ]);
    rpc('rows.showCell', { tabId, row: 3, column: columnOf('title') });
    expect(cloud.workbook.selection).toMatchObject([{ row: 3, column: columnOf('title') }]);
    expect(codeOf(() => rpc('rows.showCell', { tabId, row: 4, column: 1 }))).toBe('cellGone');
  });

  it('tells of a list that is missing what its columns lack', () => {
    expect(problemsOf('stockOpname.create', { warehouse_id: 1, description: 'Rak A' })[0]).toBe(
      'Variation: Fill this in: a whole number; Counted stock: Fill this in: a whole number, 0 or more',
    );
  });

  it('stops where nobody reads on, and says how much more there is', () => {
    const { fill, plan } = openRows('order.create');
    fill(3, Object.fromEntries(bad.map((key) => [key, 'x'])));
    const told =
      plan()
        .records.find(({ status }) => status === 'problem')
        ?.problems.map((one) => one.told) ?? [];
    expect(told).toHaveLength(9);
    expect(told[8]).toMatch(/^and \d+ more$/);
  });

  it('says which rows are meant, where several are', () => {
    expect(problemsOf('order.addAwb', { id: '7', awb_number: 'JNE-1' }, { id: '7', awb_number: 'JNE-2' })).toEqual([
      'Order ID: Several rows (3, 4) are about the same record, 7. Keep one of them',
      'ID pesanan: Beberapa baris (3, 4) untuk data yang sama, 7. Sisakan satu saja',
    ]);
  });

  it('stands in the same words beside the row', () => {
    const { fill, plan, confirm, result } = openRows('expense.create');
    fill(3, { title: 'Plastik', note: 'kas', nominal: '20000' });
    fill(4, { title: 'Lakban', note: 'kas', nominal: 'dua ribu' });
    const previewed = plan();
    confirm(previewed);
    expect(result(4)).toContain('✗ not done: Amount: Use a whole number, not "dua ribu"');
  });

  it('is what the note of a title and the form say that it takes', () => {
    const { sheet, columnOf, rpc, tabId } = openRows('adminFee.create');
    const [[note] = []] = sheet.readAttribute({ row: 1, column: columnOf('nominal'), rows: 1, columns: 1 }, 'note');
    expect(note).toContain('a whole number, 4,500 at most');
    const { missing, others } = rpc<{ missing: Open[]; others: Open[] }>('rows.match', {
      endpoint: 'expense.create',
      tabId,
    });
    const allowed = [...missing, ...others].map(({ name, allowed: words }) => [name, words]);
    expect(allowed).toContainEqual(['title', 'text, 100 letters at most']);
    expect(allowed).toContainEqual(['date', 'a date, such as 31 Mar 2026']);
  });
});

const bad = [
  ...['order_date', 'customer_sender_id', 'customer_receiver_id', 'supplier_id', 'is_print', 'source', 'products.id'],
  ...['products.qty', 'products.product_status', 'expedition.rate', 'expedition.auto_pickup', 'payment.date'],
];

interface Open {
  readonly name: string;
  readonly allowed: string;
}

function orderCells(payment: RowCells): RowCells {
  return {
    ...{ order_date: '2026-03-01', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 1, is_print: 'FALSE' },
    ...{ source: 'WEB', 'products.id': 1, 'products.qty': 1, 'products.product_status': 'S', 'expedition.id': 1 },
    ...{ 'expedition.rate': 15_000, 'expedition.name': 'JNE', 'expedition.auto_pickup': 'FALSE', ...payment },
  };
}
