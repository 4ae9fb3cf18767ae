import { emptyBaseline } from '../../../src/state/dataset-tab';
import type { Baseline } from '../../../src/state/schema/baseline';
import { waybillDoubts, waybillSense } from '../../../src/wishes/orders/waybill-doubts';

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

const pulled: Baseline = { ...emptyBaseline, columns: ['awb_number'], rows: { 70: ['JNE0012345'], 71: [''] } };

/** What is said of a number that order 71, which people call INV-2026-071, is given. */
const saidOfOne = (waybill: string) =>
  waybillSense([pulled])({ waybill, orderId: '100071', orderNumber: 'INV-2026-071' })?.message.replace('warning.', '');

describe('a tracking number by itself', () => {
  it.each([
    ['a word', 'belum ada'],
    ['a dash', '-'],
    ['too short', '12'],
    ['a phone number', '081234567890'],
    ['a phone number with its country', '+6281234567890'],
    ['a long number as a spreadsheet shortens it', '1.00088E+19'],
    ['a long number without its last digits', '100088123456789000'],
    ['several', 'JNE001, JNE002'],
    ['its order’s id', '100071'],
    ['its order’s number', 'INV-2026-071'],
  ])('is none where it is %s', (_, waybill) => {
    expect(saidOfOne(waybill)).toBe('noWaybill');
  });

  it.each(['JP1234567890', '10008812345678', '100088123456789012', 'SPXID04123456789', '11-19-0041234', 'JNE 00 12'])(
    'is one: %s',
    (waybill) => {
      expect(saidOfOne(waybill)).toBeUndefined();
    },
  );

  it('is another order’s where that has it', () => {
    expect(waybillSense([pulled])({ waybill: 'JNE0012345', orderId: '71' })).toEqual({
      ...{ message: 'warning.othersWaybill', values: { value: 'JNE0012345', owner: '70' } },
    });
    expect(waybillSense([pulled])({ waybill: 'JNE0012345', orderId: '70' })).toBeUndefined();
  });
});
