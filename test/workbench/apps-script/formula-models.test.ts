import fc from 'fast-check';
import { MemoryWorkbook } from '../../../workbench/apps-script/workbook/memory-workbook';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';

const runs = { numRuns: 150, seed: 18 };

/** Keys that are met often: few letters in both cases, few numbers, truths. Blank where `''`. */
const key = fc.oneof(fc.constantFrom('a', 'A', 'b', 'B', 'c', ''), fc.integer({ min: -3, max: 3 }), fc.boolean());
const amount = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom('', 'x'));
const rows = fc.array(fc.tuple(key, amount), { minLength: 1, maxLength: 12 });
type Row = readonly [key: StoredValue, amount: StoredValue];

/** What a formula shows over keys in A and amounts in B, with what is looked for in D1: `''` where blank. */
function computed(list: readonly Row[], sought: StoredValue, formula: string, height = 1): StoredValue[] {
  const workbook = new MemoryWorkbook();
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('a workbook begins with a sheet');
  const asStored = (value: StoredValue): StoredValue => value;
  sheet.store(
    { row: 1, column: 1, rows: list.length, columns: 2 },
    list.map((line) => line.map(asStored)),
    list.map(() => ['', '']),
  );
  sheet.store({ row: 1, column: 4, rows: 1, columns: 1 }, [[sought]], [['']]);
  workbook.type(
    sheet.id,
    1,
    6,
    formula
      .replaceAll('KEYS', `A1:A${list.length}`)
      .replaceAll('AMOUNTS', `B1:B${list.length}`)
      .replaceAll('ALL', `A1:B${list.length}`),
  );
  return sheet.readValues({ row: 1, column: 6, rows: height, columns: 1 }).map(([value = '']) => value);
}

const alike = (a: StoredValue, b: StoredValue): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Where a key that is filled stands first, or last. */
const placeIn = (list: readonly Row[], sought: StoredValue): number =>
  sought === '' ? -1 : list.findIndex(([each]) => each !== '' && alike(each, sought));

describe('lookups come to what a walk through the list comes to', () => {
  it('VLOOKUP, MATCH and XLOOKUP find the first row with a key', () => {
    fc.assert(
      fc.property(rows, key, (list, sought) => {
        const place = placeIn(list, sought);
        const found = place < 0 ? '#N/A' : (list[place]?.[1] ?? '');
        expect(computed(list, sought, '=VLOOKUP(D1,ALL,2,FALSE)')).toEqual([found]);
        expect(computed(list, sought, '=XLOOKUP(D1,KEYS,AMOUNTS)')).toEqual([found]);
        expect(computed(list, sought, '=INDEX(AMOUNTS,MATCH(D1,KEYS,0))')).toEqual([found]);
        expect(computed(list, sought, '=MATCH(D1,KEYS,0)')).toEqual([place < 0 ? '#N/A' : place + 1]);
      }),
      runs,
    );
  });

  it('XLOOKUP from the end finds the last row, and the next smaller or larger number where there is none', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -4, max: 4 }), (list, sought) => {
        const last = list.map(([each]) => each).lastIndexOf(sought);
        expect(computed(list, sought, '=XMATCH(D1,KEYS,0,-1)')).toEqual([last < 0 ? '#N/A' : last + 1]);
        const numbers = list.map(([each]) => each).filter((each) => typeof each === 'number');
        const below = Math.max(...numbers.filter((each) => each <= sought));
        const above = Math.min(...numbers.filter((each) => each >= sought));
        expect(computed(list, sought, '=XLOOKUP(D1,KEYS,KEYS,"none",-1)')).toEqual([
          Number.isFinite(below) ? below : 'none',
        ]);
        expect(computed(list, sought, '=XLOOKUP(D1,KEYS,KEYS,"none",1)')).toEqual([
          Number.isFinite(above) ? above : 'none',
        ]);
      }),
      runs,
    );
  });

  it('VLOOKUP and MATCH in a sorted list find the last that is not beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -10, max: 10 }),
        (numbers, sought) => {
          const list: Row[] = [...numbers].sort((a, b) => a - b).map((each, index) => [each, index]);
          const place = list.filter(([each]) => Number(each) <= sought).length - 1;
          expect(computed(list, sought, '=VLOOKUP(D1,ALL,2)')).toEqual([place < 0 ? '#N/A' : place]);
          expect(computed(list, sought, '=MATCH(D1,KEYS)')).toEqual([place < 0 ? '#N/A' : place + 1]);
        },
      ),
      runs,
    );
  });
});

describe('what chooses rows comes to what a walk through them comes to', () => {
  const kinds = ['number', 'string', 'boolean'];

  it('FILTER keeps the rows for which a condition holds, in their order', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -50, max: 50 }), (list, limit) => {
        // Texts are greater than numbers, blank cells are 0.
        const kept = list.filter(([, each]) => each === 'x' || Number(each) > limit).map(([each]) => each);
        expect(computed(list, limit, '=FILTER(KEYS,AMOUNTS>D1)', Math.max(1, kept.length))).toEqual(
          kept.length === 0 ? ['#N/A'] : kept,
        );
      }),
      runs,
    );
  });

  it('SORT puts numbers before texts before truths, blanks last, and keeps the order of what is alike', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, isAscending) => {
        const rank = (value: StoredValue): number => kinds.indexOf(typeof value);
        const compare = (a: StoredValue, b: StoredValue): number => {
          if (rank(a) !== rank(b)) return rank(a) - rank(b);
          const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
          return x < y ? -1 : x > y ? 1 : 0;
        };
        const filled = list.map(([each]) => each).filter((each) => each !== '');
        const sorted = [...filled].sort((a, b) => (isAscending ? compare(a, b) : compare(b, a)));
        const expected = [...sorted, ...Array<string>(list.length - filled.length).fill('')];
        expect(computed(list, isAscending, '=SORT(KEYS,1,D1)', list.length)).toEqual(expected);
      }),
      runs,
    );
  });

  it('SUMIFS, COUNTIFS and AVERAGEIFS take the rows for which all conditions hold', () => {
    fc.assert(
      fc.property(rows, key, fc.integer({ min: -50, max: 50 }), (list, sought, limit) => {
        fc.pre(sought !== '');
        const chosen = list
          .filter(([each, value]) => each !== '' && alike(each, sought) && typeof value === 'number' && value >= limit)
          .map(([, value]) => Number(value));
        const sum = chosen.reduce((total, each) => total + each, 0);
        expect(computed(list, sought, `=SUMIFS(AMOUNTS,KEYS,D1,AMOUNTS,">=${limit}")`)).toEqual([sum]);
        expect(computed(list, sought, `=COUNTIFS(AMOUNTS,">=${limit}",KEYS,D1)`)).toEqual([chosen.length]);
        expect(computed(list, sought, `=AVERAGEIFS(AMOUNTS,AMOUNTS,">=${limit}",KEYS,D1)`)).toEqual([
          chosen.length === 0 ? '#DIV/0!' : sum / chosen.length,
        ]);
      }),
      runs,
    );
  });
});
