import { emptyBaseline } from '../../../src/state/dataset-tab';
import type { Baseline } from '../../../src/state/schema/baseline';
import { waybillSense } from '../../../src/wishes/orders/waybill-sense';

const pulled: Baseline = { ...emptyBaseline, columns: ['awb_number'], rows: { 70: ['JNE0012345'], 71: [''] } };

/** What is said of a number that order 71, which people call INV-2026-071, is given. */
const saidOf = (waybill: string) =>
  waybillSense([pulled])({ waybill, orderId: '100071', orderNumber: 'INV-2026-071' })?.message.replace('warning.', '');

describe('a tracking number by itself', () => {
  it.each([
    ['a word', 'belum ada'],
    ['a dash', '-'],
    ['too short', '12'],
    ['a telephone number', '081234567890'],
    ['a telephone number with its country', '+6281234567890'],
    ['a long number as a spreadsheet shortens it', '1.00088E+19'],
    ['a long number without its last digits', '100088123456789000'],
    ['several', 'JNE001, JNE002'],
    ['its order’s id', '100071'],
    ['its order’s number', 'INV-2026-071'],
  ])('is none where it is %s', (_, waybill) => {
    expect(saidOf(waybill)).toBe('noWaybill');
  });

  it.each(['JP1234567890', '10008812345678', '100088123456789012', 'SPXID04123456789', '11-19-0041234', 'JNE 00 12'])(
    'is one: %s',
    (waybill) => {
      expect(saidOf(waybill)).toBeUndefined();
    },
  );

  it('is another order’s where that has it', () => {
    expect(waybillSense([pulled])({ waybill: 'JNE0012345', orderId: '71' })).toEqual({
      ...{ message: 'warning.othersWaybill', values: { value: 'JNE0012345', owner: '70' } },
    });
    expect(waybillSense([pulled])({ waybill: 'JNE0012345', orderId: '70' })).toBeUndefined();
  });
});
