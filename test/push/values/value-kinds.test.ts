import type { Cell } from '../../../src/google/ports';
import type { Value } from '../../../src/push/edit';
import { type ValueKind, valueKinds } from '../../../src/push/values/value-kinds';
import { createSheetDates } from '../../../src/tables/sheet-dates';
import { formatDate } from '../../../workbench/apps-script/operations/format-date';

const clock = { now: () => 0, sleep: () => undefined, format: formatDate };
const dates = createSheetDates(clock, 'Asia/Jakarta');

describe('a cell asks for', () => {
  it.each<[ValueKind, Cell, Value]>([
    ['stock', 5, 5],
    ['stock', '5 ', 5],
    ['stock', '1.000', '1.000'],
    ['stock', 'Rp5', 'Rp5'],
    ['difference', ' +3 ', 3],
    ['difference', '-3', -3],
    ['difference', '3,5', 3.5],
    ['money', 15_000, 15_000],
    ['money', 111_000 * 1.1, 122_100],
    ['money', 'Rp. 15.000', 15_000],
    ['money', 'Rp15.000,-', 15_000],
    ['money', '15.000', '15.000'],
    ['money', 'gratis', 'gratis'],
    ['amount', '15', 15],
    ['amount', '0015a', '0015a'],
    ['share', 0.25, 0.25],
    ['share', '12,5%', 0.125],
    ['share', '25', '25'],
    ['text', 123, '123'],
    ['text', ' a ', 'a'],
    ['text', '\u00A0a\r\nb\t', 'a\nb'],
    ['text', '10008812345678901234', '10008812345678901234'],
    // Numbers, where the text that was typed is lost.
    ['text', Number('10008812345678901234'), Number('10008812345678901234')],
    ['text', new Date('2026-03-04T00:00:00Z'), Date.parse('2026-03-04T00:00:00Z')],
    ['yesNo', ' y ', 'Y'],
    ['switch', true, 'true'],
    ['switch', 'n', 'false'],
    ['switch', 'Ya', 'true'],
    ['switch', ' mati ', 'mati'],
    ['command', ' cancel ', 'CANCEL'],
    ['payment', 'lunas', 'PAID'],
    ['payment', 5000, 5000],
    ['payment', 'Rp5.000', 5000],
    ['payment', '5.000', '5.000'],
    ['steps', '3 - 10:9000 ;11-50: 8500', '3-10: 9000; 11-50: 8500'],
    ['steps', '-', ''],
    ['steps', '3-10: 9rb', '3-10: 9rb'],
    ['moment', new Date('2026-03-02T02:05:33Z'), '2026-03-02 09:05'],
    ['moment', '2026-03-02T02:05:00Z', '2026-03-02 09:05'],
    ['moment', 'Senin, 2 Maret 2026 09.05 WIB', '2026-03-02 09:05'],
    ['moment', 'besok', 'besok'],
  ])('%s in %j: %j', (kind, cell, wanted) => {
    expect(valueKinds[kind].fromCell(cell, dates)).toBe(wanted);
  });
});

describe('a value that cells ask for', () => {
  it.each<[ValueKind, Value]>([
    ['stock', 5],
    ['difference', -3],
    ['money', 15_000],
    ['amount', 250],
    ['share', 0.25],
    ['text', '00123'],
    ['yesNo', 'N'],
    ['switch', 'false'],
    ['command', 'CANCEL'],
    ['payment', 'PAID'],
    ['steps', '3-10: 9000'],
    ['moment', '2026-03-02 09:05'],
    ['moment', ''],
  ])('%s %j is the same once it was shown in a cell, and once a baseline kept it', (kind, value) => {
    const { fromCell, toCell, fromBaseline, toBaseline } = valueKinds[kind];
    expect(fromCell(toCell(value, dates), dates)).toBe(value);
    expect(fromBaseline(toBaseline(value))).toBe(value);
  });

  it('is kept as a pull keeps it: a moment in milliseconds', () => {
    expect(valueKinds.moment.toBaseline('2026-03-02 09:05')).toBe(Date.parse('2026-03-02T02:05:00Z'));
  });

  it.each([
    ['text', '12', 'integer', 12],
    ['text', 'x12', 'integer', 'x12'],
    ['text', '0812', 'digits', '0812'],
    ['money', '', 'integer', null],
    ['money', 15_000, 'integer', 15_000],
    ['amount', 3, 'text', '3'],
    ['share', 0.125, 'digits', 12.5],
    ['switch', 'true', 'boolean', true],
    ['moment', '2026-03-02 09:05', 'text', '2026-03-02 09:05'],
  ] as const)('%s %j goes into a parameter of the type %s as %j', (kind, value, type, sent) => {
    expect(valueKinds[kind].toParameter(value, type)).toBe(sent);
  });
});

describe('a field of a record', () => {
  it.each([
    ['text', 812, '812'],
    ['money', 'Rp1.500', 1500],
    ['amount', '3', 3],
    ['share', '25%', 0.25],
    ['switch', 'Y', 'true'],
    ['moment', '2026-03-02 09:05:33', '2026-03-02 09:05'],
    ['moment', null, ''],
  ] as const)('%s %j reads as a cell asks for it: %j', (kind, field, value) => {
    expect(valueKinds[kind].fromRecord(field)).toBe(value);
  });
});
