import { type Sized, type SizeKind, sizeDoubt } from '../../../src/wishes/sizes/size-rules';

const usual = { low: 100, middle: 400, high: 5000, endings: new Set<number>() };
/** What is sold for 15,000 to 355,000. */
const prices = { low: 20_000, middle: 150_000, high: 320_000, endings: new Set<number>() };

/** The doubt about a number of which nothing was there before, on the day before 3/4 of 2026. */
const doubtOf = (kind: SizeKind, asked: number, known: Partial<Sized> = {}): string | undefined =>
  sizeDoubt(kind, {
    ...{ asked, after: asked, before: 0, usual, alongside: [asked], changePercent: 50, isPercent: false },
    ...{ today: '2026-03-03', ...known },
  })?.message;

describe('a number of which nothing was there before', () => {
  it.each([
    ['2 g', 2],
    ['1.000 g that an English sheet read as 1', 1],
    ['10 g', 10],
  ])('is far less than usual where others weigh 100 g to 5 kg: %s', (_, grams) => {
    expect(['warning.farLess', 'warning.lostThousands']).toContain(doubtOf('amount', grams));
  });

  it.each([50, 100, 12_000])('is honest where it is near them: %d g', (grams) => {
    expect(doubtOf('amount', grams)).toBeUndefined();
  });
});

describe('a price that Sheets counts days by', () => {
  it('is a price where the column’s own prices are of its size', () => {
    expect(doubtOf('price', 46_085, { usual: prices })).toBeUndefined();
    expect(doubtOf('price', 46_085, { usual: { ...prices, low: 100_000 } })).toBe('warning.becameDay');
  });

  it('is a price where the one before was of its size, and a day where that was of another', () => {
    expect(doubtOf('price', 46_085, { before: 45_900, usual: prices })).toBeUndefined();
    expect(doubtOf('price', 46_085, { before: 210_000, usual: prices })).toBe('warning.becameDay');
  });

  it('is a price among others of its size that cannot be days, and a day among as many days', () => {
    const far = { ...prices, low: 100_000 };
    expect(doubtOf('price', 46_085, { usual: far, alongside: [46_085, 45_900, 48_500, 51_000] })).toBeUndefined();
    const days = Array.from({ length: 12 }, (_none, row) => 46_081 + row);
    expect(doubtOf('price', 46_085, { usual: far, alongside: [...days, 45_900, 48_500, 51_000] })).toBe(
      'warning.becameDay',
    );
  });
});
