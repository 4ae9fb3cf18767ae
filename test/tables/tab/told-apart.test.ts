import fc from 'fast-check';
import type { ComparedColumn } from '../../../src/tables/tab/compared-rows';
import { findMixUps } from '../../../src/tables/tab/mix-ups';

const runs = { seed: 20_260_302, numRuns: 400 };

/** Prices as sellers write them: some end with 900, many are used again. */
const price = fc
  .integer({ min: 10, max: 300 })
  .chain((thousands) => fc.constantFrom(0, 500, 900).map((rest) => thousands * 1000 + rest));
const prices = fc.array(price, { minLength: 1, maxLength: 60 });
const spaced = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 3, max: 60 }), fc.boolean())
  .map(([step, count, isFalling]) => {
    const rising = Array.from({ length: count }, (_, row) => (row + 1) * step * 1000);
    return isFalling ? rising.reverse() : rising;
  });
const stocks = fc.array(fc.nat(9), { minLength: 1, maxLength: 60 });
const said = fc.oneof(prices, spaced, stocks);

type Edit = (values: readonly number[]) => readonly number[];

const upTo900 = (value: number): number => Math.ceil((value - 900) / 1000) * 1000 + 900;

/** What people do to a whole column on purpose. */
const edits: Readonly<Record<string, fc.Arbitrary<Edit>>> = {
  'the same amount more or less': fc
    .integer({ min: -9, max: 40 })
    .map((thousands) => (values) => values.map((value) => value + thousands * 1000)),
  'some pieces more or less': fc
    .integer({ min: -3, max: 9 })
    .map((pieces) => (values) => values.map((value) => Math.max(0, value + pieces))),
  'so many percent': fc
    .integer({ min: 50, max: 200 })
    .map((percent) => (values) => values.map((value) => Math.round((value * percent) / 100))),
  'so many percent, up to the next that ends with 900': fc
    .integer({ min: 100, max: 150 })
    .map((percent) => (values) => values.map((value) => upTo900((value * percent) / 100))),
  'one value for all': fc.oneof(price, fc.nat(9)).map((one) => (values) => values.map(() => one)),
  'a few that were typed': fc.array(fc.tuple(fc.nat(59), fc.nat(300)), { maxLength: 3 }).map(
    (typed) => (values) =>
      values.map((value, row) => {
        const [, thousands] = typed.find(([at]) => at === row) ?? [];
        return thousands === undefined ? value : thousands * 1000;
      }),
  ),
  'the prices of some products copied to others': fc
    .integer({ min: 2, max: 12 })
    .map((rows) => (values) => values.map((value, row) => (row < 2 * rows ? (values[row % rows] ?? value) : value))),
  'new values from a list of prices': fc
    .infiniteStream(price)
    .map((list) => (values) => values.map(() => Number(list.next().value))),
};

const column = (before: readonly number[], held: readonly number[], key = 'price'): ComparedColumn => ({
  ...{ key, held },
  said: before,
});

describe('what people change on purpose', () => {
  it.each(Object.entries(edits))('is never taken for a mix-up: %s', (_name, edit) => {
    fc.assert(
      fc.property(said, edit, (before, change) => {
        expect(findMixUps([column(before, change(before))])).toEqual([]);
      }),
      runs,
    );
  });

  it.each(Object.entries(edits))('is never taken for one in the rows of some products only: %s', (_name, edit) => {
    fc.assert(
      fc.property(said, edit, fc.infiniteStream(fc.boolean()), (before, change, isMeant) => {
        const held = change(before).map((value, row) => (isMeant.next().value ? value : (before[row] ?? value)));
        expect(findMixUps([column(before, held)])).toEqual([]);
      }),
      runs,
    );
  });

  it('is never taken for one where the table was sorted as a whole besides', () => {
    fc.assert(
      fc.property(said, fc.oneof(...Object.values(edits)), (before, change) => {
        const lines = change(before).map((held, row) => [before[row] ?? held, held] as const);
        const sorted = lines.sort(([, one], [, other]) => one - other);
        expect(
          findMixUps([
            column(
              sorted.map(([one]) => one),
              sorted.map(([, held]) => held),
            ),
          ]),
        ).toEqual([]);
      }),
      runs,
    );
  });
});

const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other);

/** By what a column's cells come to stand beside other records. */
const mixUps: Readonly<Record<string, fc.Arbitrary<Edit>>> = {
  'sorted alone': fc.constantFrom<Edit>(ascending, (values) => ascending(values).reverse()),
  'moved down by some rows': fc
    .integer({ min: 1, max: 6 })
    .map((by) => (values) => values.map((value, row) => values[row - by] ?? value)),
  'moved up by some rows': fc
    .integer({ min: 1, max: 6 })
    .map((by) => (values) => values.map((value, row) => values[row + by] ?? value)),
  'pasted one row off': fc.constantFrom<Edit>((values) => [...values.slice(1), ...values.slice(0, 1)]),
  'sorted alone just when some of it was written': fc
    .integer({ min: 0, max: 12 })
    .map(
      (first) => (values) =>
        ascending(values).map((value, row) => (row >= first && row < first + 3 ? (values[row] ?? value) : value)),
    ),
  'partly sorted': fc
    .integer({ min: 9, max: 12 })
    .map((rows) => (values) => [...ascending(values.slice(0, rows)), ...values.slice(rows)]),
};

const changed = (before: readonly number[], held: readonly number[]): number =>
  held.filter((value, row) => value !== before[row]).length;

describe('columns whose cells stand beside other records', () => {
  const different = fc.noBias(
    fc.uniqueArray(fc.integer({ min: 10_000, max: 900_000 }), { minLength: 16, maxLength: 60 }),
  );

  it.each(Object.entries(mixUps))('are found where the values differ: %s', (_name, mixUp) => {
    fc.assert(
      fc.property(different, mixUp, (before, mix) => {
        const held = mix(before);
        const isFound = findMixUps([column(before, held)]).length > 0;
        expect(isFound || changed(before, held) < 4).toBe(true);
      }),
      runs,
    );
  });

  it.each(['sorted alone', 'moved down by some rows', 'moved up by some rows', 'pasted one row off'])(
    'are found where there are but three prices, in a table that is long enough: %s',
    (name) => {
      const three = fc.noBias(fc.array(fc.constantFrom(15_000, 22_500, 40_000), { minLength: 48, maxLength: 60 }));
      fc.assert(
        fc.property(three, mixUps[name] ?? fc.constant<Edit>((values) => values), (before, mix) => {
          expect(findMixUps([column(before, mix(before))])).toHaveLength(1);
        }),
        runs,
      );
    },
  );

  it('are found where two changed places, however near their values are', () => {
    const near = fc.tuple(different, fc.infiniteStream(fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(near, ([before, less]) => {
        const other = before.map((value) => value - 1000 * Number(less.next().value));
        expect(findMixUps([column(before, other), column(other, before, 'other')])).toEqual([
          { kind: 'exchanged', columns: ['price', 'other'] },
        ]);
      }),
      runs,
    );
  });
});
