import * as fc from 'fast-check';
import { discoveredTable } from '../../src/pull/reading/discovered-table';
import { RowStore } from '../../src/pull/reading/row-store';
import { requireDataset } from '../../src/tables/dataset-catalogue';
import { endpointDatasetId } from '../../src/tables/endpoint-dataset';
import { flattenRecords } from '../../src/tables/flatten';
import type { PlainCell } from '../../src/tables/table';

/** Records as the table that they become. */
function tableOf(records: readonly unknown[], listsAs: 'text' | 'rows' = 'text') {
  const store = new RowStore();
  flattenRecords(records, listsAs, 1).forEach((row, index) => {
    store.add(1, index, row);
  });
  const dataset = requireDataset(endpointDatasetId('order.list', listsAs));
  const { columns, idColumn, rows: found } = discoveredTable(dataset, store, undefined);
  const rows = [...found.ids()].map((id): readonly PlainCell[] =>
    found.cells(id).filter((_, index) => columns[index]?.key !== '#row'),
  );
  return { columns, idColumn, rows, kinds: columns.map(({ key, kind }) => `${key} ${kind}`) };
}

describe('records of whatever shape', () => {
  const orders = [
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

  it('get dotted columns of nested objects and joined text of lists, in the order in which they first appear', () => {
    const { kinds, rows } = tableOf(orders);
    expect(kinds).toEqual([
      'order_id id',
      'customer.name text',
      'customer.city text',
      'products text',
      'total_amount money',
      'note text',
    ]);
    expect(rows).toEqual([
      ['7', 'Budi', 'Malang', 'name: Sepatu, quantity: 1; name: Tas, quantity: 2', 5000, ''],
      ['8', 'Ani', '', '', 7000, 'cepat'],
    ]);
  });

  it('become a row for each object of a list, the rest repeated beside it, where that is asked for', () => {
    const { rows, idColumn } = tableOf(orders, 'rows');
    expect(rows.map(([order, name, , product]) => [order, name, product])).toEqual([
      ['7', 'Budi', 'Sepatu'],
      ['7', 'Budi', 'Tas'],
      ['8', 'Ani', ''],
    ]);
    expect(idColumn).toBe('#row');
  });

  it('are numbered where they have no id of their own, or one that is not unique', () => {
    const { idColumn } = tableOf([
      { user_id: 1, n: 1 },
      { user_id: 1, n: 2 },
    ]);
    expect(idColumn).toBe('#row');
  });

  it('have printed money read, days and moments as dates, and as text what only looks like a number', () => {
    const { rows, kinds } = tableOf([
      {
        id: 1,
        total: 'Rp72.720',
        phone: '0812',
        sku: '00123',
        order_date: '2021-03-02',
        created_at: '2021-03-02 13:05:33',
      },
    ]);
    expect(kinds).toEqual(['id id', 'total money', 'phone text', 'sku text', 'order_date day', 'created_at moment']);
    expect(rows[0]).toEqual(['1', 72_720, '0812', '00123', '2021-03-02', Date.parse('2021-03-02T06:05:33Z')]);
  });

  it('have texts cut that no cell holds, visibly', () => {
    const text = String(tableOf([{ id: 1, text: 'x'.repeat(60_000) }]).rows[0]?.[1]);
    expect(text).toMatch(/^x+ …\[cut\]$/);
    expect(text).toHaveLength(50_000);
  });

  it('have an id column that names every record once, whatever the records', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 20 }), (records) => {
        const { columns, rows, idColumn } = tableOf(records);
        expect(rows).toHaveLength(records.length);
        if (records.length === 0 || idColumn === '#row') return;
        const place = columns.findIndex(({ key }) => key === idColumn);
        expect(new Set(rows.map((row) => row[place])).size).toBe(rows.length);
      }),
    );
  });
});
