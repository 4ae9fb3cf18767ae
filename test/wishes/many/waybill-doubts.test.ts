import { waybillDoubts } from '../../../src/wishes/many/waybill-doubts';

/** What is said of each: nothing, that it is one of a series, or that others are the same. */
const saidOf = (waybills: readonly string[]): readonly string[] => {
  const doubtAbout = waybillDoubts(waybills);
  return waybills.map((waybill) => doubtAbout(waybill)?.message.replace('warning.', '') ?? '');
};

const series = 'waybillSeries';

describe('tracking numbers among each other', () => {
  it('were dragged down where three or more count on, up or down', () => {
    expect(saidOf(['JNE098', 'JNE099', 'JNE100'])).toEqual([series, series, series]);
    expect(saidOf(['JP12', 'JP11', 'JP10'])).toEqual([series, series, series]);
    expect(saidOf(['00123', '00124', '00125', 'X'])).toEqual([series, series, series, '']);
    expect(saidOf(['100088123456789010', '100088123456789011', '100088123456789012'])).toEqual([
      series,
      series,
      series,
    ]);
  });

  it('may come from the counter one after the other, two by two', () => {
    expect(saidOf(['JNE1', 'JNE2', 'JNE7', 'JNE8', 'JNE3'])).toEqual(['', '', '', '', '']);
    expect(saidOf(['A1', 'A2', 'A1'.replace('1', '0')])).toEqual(['', '', '']);
  });

  it('are no series where only their letters or their length go together', () => {
    expect(saidOf(['A1', 'B2', 'C3'])).toEqual(['', '', '']);
    expect(saidOf(['JNE5', 'JNE9', 'JNE14'])).toEqual(['', '', '']);
    expect(saidOf(['A', 'B', 'C'])).toEqual(['', '', '']);
  });

  it('are told with their count where they are the same', () => {
    expect(saidOf(['JNE1', 'JNE5', 'JNE1'])).toEqual(['sameWaybill', '', 'sameWaybill']);
    expect(waybillDoubts(['X', 'X', 'X'])('X')?.values).toEqual({ value: 'X', count: 3 });
  });
});
