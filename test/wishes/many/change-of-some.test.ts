import type { Value } from '../../../src/state/shapes/value';
import { copiedFromBeside, draggedNames, draggedNumbers } from '../../../src/wishes/many/change-of-some';
import type { ColumnEdit } from '../../../src/wishes/many/column-edits';
import { commonChange } from '../../../src/wishes/many/common-change';

const many = 10;

/** Values that are to stand below each other, where something else stood. */
const asked = (values: readonly Value[], before: (row: number) => Value = (row) => (row * 37) % 90): ColumnEdit[] =>
  values.map((wanted, row) => ({ recordId: String(row), baseline: before(row), wanted }));

const counting = (from: number, count: number) => Array.from({ length: count }, (_, row) => from + row);
const mixed = (count: number) => Array.from({ length: count }, (_, row) => 3 + ((row * 29) % 83));
const ids = (from: number, to: number) => new Set(counting(from, to - from).map(String));

describe('numbers that rise from row to row', () => {
  it('were dragged down where six count on, and no others are told of', () => {
    const found = draggedNumbers(asked([...mixed(20), ...counting(200, 6), ...mixed(20)]), many);
    expect(found).toEqual({ kind: 'series', step: 1, count: 6, only: ids(20, 26) });
  });

  it('are honest where there are fewer, or where they rise by the steps of a product’s sizes', () => {
    expect(draggedNumbers(asked([...mixed(20), ...counting(200, 5)]), many)).toBeUndefined();
    expect(draggedNumbers(asked([100, 105, 110, 115, 120, 125, 130].map((price) => price * 1000)), many)).toBe(
      undefined,
    );
  });
});

describe('names that end in numbers', () => {
  it('were dragged down where six count on', () => {
    const names = counting(1, 6).map((number) => `Kaos ${number}`);
    expect(draggedNames(asked(['Topi', ...names]))).toMatchObject({ kind: 'series', count: 6 });
    expect(draggedNames(asked(['Topi', ...names.slice(1)]))).toBeUndefined();
  });
});

describe('values that stand beside already', () => {
  const beside = (id: string): Value => `SKU-${id}`;

  it('were copied, among others too', () => {
    const texts = ['A', 'B', 'SKU-2', 'SKU-3', 'SKU-4', 'C', 'D', 'E'];
    expect(copiedFromBeside({ edits: asked(texts), besides: [beside] }, 3)).toEqual({
      kind: 'copied',
      count: 3,
      only: ids(2, 5),
    });
  });

  it('were copied where they are the ids of their rows', () => {
    expect(copiedFromBeside({ edits: asked(['0', '1', '2', '3']), besides: [] }, 3)).toMatchObject({ count: 4 });
  });

  it('stand there by chance where as many would in another order', () => {
    const few = (row: number) => (row * 7) % 5;
    const edits = asked(Array.from({ length: 200 }, (_, row) => (row * 3) % 5));
    expect(copiedFromBeside({ edits, besides: [(id) => few(Number(id))] }, many)).toBeUndefined();
  });
});

describe('a digit that was replaced', () => {
  it('is told of those numbers in which it stood twice, where others were edited one by one', () => {
    const price = (row: number) => (row < 12 ? 15_000 + row * 1_000_000 : 20_000 + row * 1000);
    const values = Array.from({ length: 40 }, (_, row) =>
      row < 12 ? Number(String(price(row)).replaceAll('0', '7')) : price(row) + 250 * (1 + (row % 3)),
    );
    expect(commonChange({ edits: asked(values, price), filled: 40, besides: [], isMoney: true }, many)).toMatchObject({
      ...{ kind: 'digits', from: '0', to: '7', count: 12, only: ids(0, 12) },
    });
  });
});

describe('numbers that are all multiplied by the same', () => {
  const doubled = asked(
    mixed(40).map((value) => value * 2),
    (row) => mixed(40)[row] ?? 0,
  );

  it('take a doubt with what by', () => {
    expect(commonChange({ edits: doubled, filled: 45, besides: [] }, many)).toEqual({
      ...{ kind: 'step', count: 40, step: '×2' },
    });
  });

  it('take none where that is how prices are changed, or where most of the column stays', () => {
    expect(commonChange({ edits: doubled, filled: 45, besides: [], isMoney: true }, many)).toBeUndefined();
    expect(commonChange({ edits: doubled, filled: 200, besides: [] }, many)).toBeUndefined();
  });
});
