import fc from 'fast-check';
import type { Shift } from '../../../../workbench/apps-script/workbook/changes/workbook-change';
import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { performEdit } from '../../../../workbench/page/edits/perform-edit';
import { relocateEdit } from '../../../../workbench/page/edits/relocate-edit';
import type { SheetEdit } from '../../../../workbench/page/edits/sheet-edit';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const tabId = 0;
const rows = (kind: 'insert' | 'delete', at: number, count = 1): Shift => ({ kind, axis: 'row', at, count });
const columns = (kind: 'insert' | 'delete', at: number, count = 1): Shift => ({ kind, axis: 'column', at, count });
const moveRows = (at: number, count: number, to: number): Shift => ({ kind: 'move', axis: 'row', at, count, to });

const relocated = (edit: SheetEdit, shift: Shift, inTab = tabId) => relocateEdit(edit, { tabId: inTab, shift });

describe('an edit of somebody who had not seen yet that rows or columns went elsewhere', () => {
  const typed: SheetEdit = { kind: 'enter', tabId, to: area(4, 2), texts: [['x']] };

  it('stays with its cells', () => {
    expect(relocated(typed, rows('insert', 2, 3))).toEqual({ ...typed, to: area(7, 2) });
    expect(relocated(typed, rows('delete', 1, 2))).toEqual({ ...typed, to: area(2, 2) });
    expect(relocated(typed, moveRows(4, 1, 9))).toEqual({ ...typed, to: area(9, 2) });
    expect(relocated(typed, columns('insert', 1))).toEqual({ ...typed, to: area(4, 3) });
    expect(relocated(typed, rows('insert', 5))).toEqual(typed);
    expect(relocated(typed, rows('insert', 2), 7)).toEqual(typed);
  });

  it.each<readonly [string, SheetEdit, Shift]>([
    ['its cell was deleted', typed, rows('delete', 3, 2)],
    ['a row was inserted between its rows', { ...typed, to: area(4, 2, 2, 1) }, rows('insert', 5)],
    [
      'one of its rows was deleted',
      { kind: 'clear', tabId, areas: [area(2, 1), area(4, 1, 3, 1)], parts: 'all' },
      rows('delete', 5),
    ],
    [
      'it would delete a row that came between',
      { kind: 'shift', tabId, shift: rows('delete', 4, 2) },
      rows('insert', 5),
    ],
    ['it would move rows beside others', { kind: 'shift', tabId, shift: moveRows(2, 1, 5) }, rows('insert', 9)],
    [
      'the column that it filters was deleted',
      { kind: 'filterColumn', tabId, column: 2, hiddenValues: [] },
      columns('delete', 2),
    ],
  ])('is refused where %s', (_, edit, shift) => {
    expect(() => relocated(edit, shift)).toThrow('meanwhile, so nothing was done');
  });

  it('takes along every place that it names', () => {
    const from = area(4, 1, 1, 2);
    const down = rows('insert', 1);
    expect(
      relocated({ kind: 'copy', tabId, fromTabId: tabId, from, to: area(9, 1), parts: 'all' }, down),
    ).toMatchObject({
      from: area(5, 1, 1, 2),
      to: area(10, 1),
    });
    expect(
      relocated({ kind: 'move', tabId: 5, fromTabId: tabId, from, to: area(9, 1), parts: 'all' }, down),
    ).toMatchObject({
      from: area(5, 1, 1, 2),
      to: area(9, 1),
    });
    expect(relocated({ kind: 'hide', tabId, axis: 'row', first: 3, count: 2, areHidden: true }, down)).toMatchObject({
      first: 4,
    });
    expect(relocated({ kind: 'hide', tabId, axis: 'column', first: 3, count: 2, areHidden: true }, down)).toMatchObject(
      {
        first: 3,
      },
    );
    const right = columns('insert', 1);
    expect(relocated({ kind: 'widen', tabId, columns: [2, 3], pixels: 9 }, right)).toMatchObject({ columns: [3, 4] });
    const keys = [{ column: 2, ascending: true }];
    expect(relocated({ kind: 'sort', tabId, area: area(2, 1, 3, 3), keys }, right)).toMatchObject({
      area: area(2, 2, 3, 3),
      keys: [{ column: 3, ascending: true }],
    });
    expect(relocated({ kind: 'filter', tabId, area: null }, right)).toEqual({ kind: 'filter', tabId, area: null });
  });

  it('reaches the record that it was meant for, whatever was done to the rows before', () => {
    const position = fc.nat(9);
    const anyShift: fc.Arbitrary<Shift> = fc.oneof(
      fc.record({ kind: fc.constantFrom('insert', 'delete'), at: position }).map(({ kind, at }) => rows(kind, at + 1)),
      fc.record({ at: position, to: position }).map(({ at, to }) => moveRows(at + 1, 1, to + 1)),
    );
    fc.assert(
      fc.property(fc.array(anyShift, { minLength: 1, maxLength: 6 }), position, (shifts, index) => {
        const workbook = new MemoryWorkbook();
        const [sheet] = workbook.sheets();
        sheet?.write(
          area(1, 1, 10, 1),
          Array.from({ length: 10 }, (_, row) => [`record ${row}`]),
        );
        const book = { workbook, person: 'owner' };
        const meant: SheetEdit = { kind: 'enter', tabId, to: area(index + 1, 2), texts: [['here']] };
        for (const shift of shifts) performEdit(book, { kind: 'shift', tabId, shift });
        const isGone = !sheet?.readValues(area(1, 1, 20, 1)).some(([text]) => text === `record ${index}`);
        const carryOut = () =>
          performEdit(
            book,
            shifts.reduce<SheetEdit>((edit, shift) => relocated(edit, shift), meant),
          );
        if (isGone) expect(carryOut).toThrow('meanwhile');
        else {
          carryOut();
          const found = sheet?.readValues(area(1, 1, 20, 2)).find(([, text]) => text === 'here');
          expect(found).toEqual([`record ${index}`, 'here']);
        }
      }),
      { seed: 18 },
    );
  });
});
