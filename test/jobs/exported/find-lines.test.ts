import { findHalves } from '../../../src/jobs/exported/find-halves';
import { findLines } from '../../../src/jobs/exported/find-lines';
import type { Words } from '../../../src/jobs/exported/journal-columns';

const blank: Words = {
  ...{ run: '', at: '', by: '', action: '', record: '', field: '', from: '', to: '', state: '', message: '' },
};
const line = (more: Partial<Words>): Words => ({ ...blank, run: 'r1', action: 'stock.set', ...more });
const a = line({ record: 'A', field: 'Stock', from: '1', to: '2', state: 'Done' });
const b = line({ record: 'B', field: 'Stock', from: '1', to: '2', state: 'Done' });

/** Rows from number 2 on; those named have a note beside them. */
const rowsOf = (words: readonly Words[], noted: readonly number[] = []) =>
  words.map((one, index) => ({ row: index + 2, words: one, hasNote: noted.includes(index + 2) }));
const never = (): never => {
  throw new Error('nobody had to ask');
};

describe('the lines of the exported history', () => {
  it('are found by run, action, record and field, wherever they stand', () => {
    expect(findLines(rowsOf([line({ record: 'my own' }), b, a]), [a, b], () => [])).toEqual([4, 3]);
    const later = { ...a, at: '9', state: 'Failed', message: 'why', to: '3' };
    expect(findLines(rowsOf([b, a]), [later, b], never)).toEqual([3, 2]);
    expect(findLines(rowsOf([a]), [{ ...a, run: 'r2' }, a], never)).toEqual([undefined, 2]);
    expect(findLines([], [a, b], never)).toEqual([undefined, undefined]);
  });

  it('are, of copies, the first that has a note beside it', () => {
    expect(findLines(rowsOf([a, a, b]), [a, b], never)).toEqual([2, 4]);
    expect(findLines(rowsOf([a, a, a, b], [3, 4]), [a, b], never)).toEqual([3, 5]);
  });

  it('are told apart by all they say where their names are alike', () => {
    const other = { ...a, to: '5' };
    const failed = { ...a, state: 'Failed' };
    expect(findLines(rowsOf([other, failed, a]), [a, failed, other], never)).toEqual([4, 3, 2]);
    expect(findLines(rowsOf([other, a]), [{ ...a, state: 'Failed' }, other], never)).toEqual([3, 2]);
  });

  it('are found in the words of before', () => {
    const inOther = { ...a, field: 'Stok', state: 'Selesai' };
    expect(findLines(rowsOf([b, inOther]), [a, b], () => [[inOther, { ...b, field: 'Stok' }]])).toEqual([3, 2]);
    const together = line({ action: 'ship', record: 'Row 3, 4', to: '{}' });
    const [three, four] = [
      { ...together, record: 'Row 3' },
      { ...together, record: 'Row 4' },
    ];
    expect(findLines(rowsOf([together]), [three, four], () => [[together, together]])).toEqual([2, undefined]);
  });

  it('are found though a title is gone with its tab, or a column was deleted, where that leaves one only', () => {
    const byKey = (one: Words): Words => ({ ...one, field: 'stock:0' });
    expect(findLines(rowsOf([b, a]), [byKey(a), byKey(b)], () => [])).toEqual([3, 2]);
    const two = { ...a, field: 'Price' };
    expect(findLines(rowsOf([a, two]), [byKey(a), { ...two, field: 'price' }], () => [])).toEqual([
      undefined,
      undefined,
    ]);
    const without = (one: Words): Words => ({ ...one, record: '' });
    const c = { ...b, to: '7' };
    expect(findLines(rowsOf([without(c), without(a)]), [a, c], () => [])).toEqual([3, 2]);
    expect(findLines(rowsOf([without(b), without(a)]), [a, b], () => [])).toEqual([undefined, undefined]);
    const noRun = (one: Words): Words => ({ ...one, run: '' });
    expect(findLines(rowsOf([noRun(b), noRun(a)]), [a, b], () => [])).toEqual([3, 2]);
  });

  it('are no copy of another line that was deleted', () => {
    const price = { ...a, field: 'Price' };
    expect(findLines(rowsOf([a, a]), [a, price], () => [])).toEqual([2, undefined]);
  });

  it('are found by a half that rows moved away from the other', () => {
    const half = { ...blank, record: 'B', to: '2' };
    expect(findHalves(rowsOf([half, blank]), [a, b], [7, undefined])).toEqual([7, 2]);
    expect(findHalves(rowsOf([{ ...half, to: 'mine' }]), [a, b], [7, undefined])).toEqual([7, undefined]);
  });
});
