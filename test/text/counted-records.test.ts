import { allEndpoints } from '../../src/api/catalogue';
import { takesRows, verbOf } from '../../src/rows/row-field';
import { countedRecords, listedRecords } from '../../src/text/counted-records';

describe('records that are counted', () => {
  it('are named, with what is done to them, in both languages', () => {
    expect(countedRecords('en', 'product.delete', 1, '1')).toEqual({
      ...{ things: '1 product', todo: 'Delete 1 product', done: '1 product deleted' },
    });
    expect(countedRecords('en', 'order.cancel', 3, '3')?.done).toBe('3 orders cancelled');
    expect(countedRecords('id', 'product.delete', 2, '2')?.todo).toBe('Hapus 2 produk');
    expect(countedRecords('id', 'expense.create', 1200, '1.200')?.done).toBe('1.200 pengeluaran ditambah');
  });

  it('are named by the list that they come from, where anybody has named what it holds', () => {
    expect(listedRecords('id', 'product.search', 60, '60')).toBe('60 produk');
    expect(listedRecords('en', 'order.list', 1, '1')).toBe('1 order');
    expect(listedRecords('en', 'toString', 1, '1')).toBeUndefined();
  });

  it('come from lists that there are', () => {
    const known = allEndpoints().filter(({ id }) => listedRecords('id', id, 1, '1') !== undefined);
    expect(known.filter(({ answersWithList }) => !answersWithList).map(({ id }) => id)).toEqual([]);
    expect(known).toHaveLength(18);
  });

  it('are not said to be deleted by what deletes something of theirs', () => {
    expect(countedRecords('en', 'order.deleteInstallments', 2, '2')?.todo).toBe('Process 2 orders');
  });

  it('are those of every endpoint that makes or deletes records for rows', () => {
    const unnamed = allEndpoints()
      .filter((endpoint) => takesRows(endpoint) && endpoint.risk !== 'read' && verbOf(endpoint) !== 'UPDATE')
      .filter(({ id }) => !countedRecords('id', id, 1, '1'))
      .map(({ id }) => id);
    expect(unnamed).toEqual([]);
  });
});
