import * as fc from 'fast-check';
import { mergeCell } from '../../src/pull/landing/merge-cell';
import type { Column, PlainCell } from '../../src/tables/table';

const stock: Column = {
  key: 'stock:0',
  kind: 'quantity',
  title: { en: 'S', id: 'S' },
  widthPixels: 100,
  pushable: true,
};
const name: Column = { ...stock, key: 'name', kind: 'text', pushable: false };

const merge = (column: Column, server: PlainCell, value: PlainCell, said: (number | undefined)[], formula = '') =>
  mergeCell(column, server, { value, formula }, said);

describe('the three-way merge of a cell', () => {
  it('takes the shop’s value where the person changed nothing', () => {
    expect(merge(stock, 7, 5, [5])).toEqual({ kind: 'server' });
    expect(merge(name, 'B', 'A', [])).toEqual({ kind: 'server' });
  });

  it('keeps an unpushed edit, also when the shop changed too', () => {
    expect(merge(stock, 5, 9, [5])).toEqual({ kind: 'kept', isEdit: true });
    expect(merge(stock, 7, 9, [5])).toEqual({ kind: 'kept', isEdit: true });
  });

  it('keeps every formula, which is an edit only where it can be pushed and says something else', () => {
    expect(merge(stock, 5, 9, [5], '=4+5')).toEqual({ kind: 'kept', isEdit: true });
    expect(merge(stock, 9, 9, [5], '=4+5')).toEqual({ kind: 'kept', isEdit: false });
    expect(merge(name, 'A', 'B', [], '=A1')).toEqual({ kind: 'kept', isEdit: false });
  });

  it('takes a cleared cell for no edit, and an edit in a column of ours that cannot be pushed neither', () => {
    expect(merge(stock, 5, '', [5])).toEqual({ kind: 'server' });
    expect(merge(name, 'A', 'typed', [])).toEqual({ kind: 'server' });
  });

  it('takes a value of a landing that was cut off for no edit', () => {
    expect(merge(stock, 8, 7, [5, 7])).toEqual({ kind: 'server' });
    expect(merge(stock, 8, 6, [5, 7])).toEqual({ kind: 'kept', isEdit: true });
  });

  it('keeps exactly what differs from all that the shop ever said', () => {
    const value = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        value,
        value,
        fc.option(value, { nil: undefined }),
        fc.option(value, { nil: undefined }),
        (server, cell, a, b) => {
          const isEdit = cell !== server && (a !== undefined || b !== undefined) && cell !== a && cell !== b;
          expect(merge(stock, server, cell, [a, b]).kind).toBe(isEdit ? 'kept' : 'server');
        },
      ),
    );
  });
});
