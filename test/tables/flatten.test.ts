import * as fc from 'fast-check';
import { flattenRecords } from '../../src/tables/flatten';

const keysOf = (records: readonly unknown[]) =>
  flattenRecords(records).columns.map(({ key, kind }) => `${key} ${kind}`);

describe('flattenRecords', () => {
  it('makes dotted columns of nested objects and joined text of lists, in the order in which they first appear', () => {
    const records = [
      {
        order_id: 7,
        customer: { name: 'Budi', city: 'Malang' },
        products: [
          { name: 'Sepatu', quantity: 1 },
          { name: 'Tas', quantity: 2 },
        ],
        total_amount: 5000,
      },
      { order_id: 8, customer: { name: 'Ani' }, products: [], total_amount: 7000, note: 'cepat' },
    ];
    expect(keysOf(records)).toEqual([
      'order_id id',
      'customer.name text',
      'customer.city text',
      'products text',
      'total_amount money',
      'note text',
    ]);
    expect(flattenRecords(records).rows).toEqual([
      { id: '7', cells: ['7', 'Budi', 'Malang', 'name: Sepatu, quantity: 1; name: Tas, quantity: 2', 5000, ''] },
      { id: '8', cells: ['8', 'Ani', '', '', 7000, 'cepat'] },
    ]);
  });

  it('numbers records that have no id of their own, or one that is not unique', () => {
    expect(
      flattenRecords([
        { user_id: 1, n: 1 },
        { user_id: 1, n: 2 },
      ]),
    ).toMatchObject({ idColumn: '#row', rows: [{ id: '1' }, { id: '2' }] });
  });

  it('reads printed money, and keeps as text what only looks like a number', () => {
    expect(flattenRecords([{ id: 1, total: 'Rp72.720', phone: '0812', sku: '00123' }]).rows[0]?.cells).toEqual([
      '1',
      72_720,
      '0812',
      '00123',
    ]);
  });

  it('cuts what no cell holds, and says so', () => {
    const [row] = flattenRecords([{ id: 1, text: 'x'.repeat(60_000) }]).rows;
    expect(String(row?.cells[1])).toMatch(/^x+ …\[cut\]$/);
    expect(String(row?.cells[1])).toHaveLength(50_000);
  });

  it('gives every row as many cells as there are columns, and every row its own id, whatever the records', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 20 }), (records) => {
        const { columns, rows, idColumn } = flattenRecords(records);
        expect(rows).toHaveLength(records.length);
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        if (rows.length > 0) expect(columns.map(({ key }) => key)).toContain(idColumn);
      }),
    );
  });
});
