import { createFormatter } from '../../../src/sidebar/shell/formatter';
import { showMoment } from '../../../src/text/message';

const moment = Date.UTC(2026, 2, 2, 2, 5);

test('writes Indonesian numbers and times', () => {
  const format = createFormatter('id', 'Asia/Jakarta');

  expect(format.number(1240.5)).toBe('1.240,5');
  expect(format.moment(moment)).toBe('2 Mar 2026, 09.05');
});

test('writes English numbers and times', () => {
  const format = createFormatter('en', 'Asia/Jakarta');

  expect(format.number(1240.5)).toBe('1,240.5');
  expect(format.moment(moment)).toBe('2 Mar 2026, 09:05');
});

test('tells times in the zone of the person', () => {
  expect(createFormatter('id', 'Asia/Jayapura').moment(moment)).toBe('2 Mar 2026, 11.05');
});

test('shows what a cell held: numbers, texts as typed, a dash for nothing', () => {
  const format = createFormatter('id', 'Asia/Jakarta');

  expect(['', 'lima', 1500].map(format.cell)).toEqual(['–', 'lima', '1.500']);
});

test('writes how much more or less with its sign, parts as percentages', () => {
  const [id, en] = [createFormatter('id', 'Asia/Jakarta'), createFormatter('en', 'Asia/Jakarta')];

  expect([id.shift(1340), id.shift(-3), id.shift(0)]).toEqual(['+1.340', '-3', '0']);
  expect([id.shift(-0.0825, 'percent'), en.shift(0.1, 'percent')]).toEqual(['-8,3%', '+10%']);
});

test('says as people do how long ago something was, by the calendar and not by hours', () => {
  const [id, en] = [createFormatter('id', 'Asia/Jakarta'), createFormatter('en', 'Asia/Jakarta')];
  const at = Date.UTC(2026, 2, 2, 2, 12);
  const later = (hours: number) => at + hours * 3_600_000;
  expect([id.ago(at, later(14)), en.ago(at, later(14))]).toEqual(['hari ini 09.12', 'today 09:12']);
  expect([id.ago(at, later(15)), en.ago(at, later(15))]).toEqual(['kemarin 09.12', 'yesterday 09:12']);
  expect([id.ago(at, later(72)), en.ago(at, later(72))]).toEqual(['3 hari yang lalu', '3 days ago']);
  expect(id.ago(at, later(24 * 30))).toBe(id.moment(at));
  expect(id.ago(later(48), at)).toBe(id.moment(later(48)));
});

test('tells times by the zone that is asked for, and by its own where it does not know that', () => {
  const at = Date.UTC(2026, 2, 2, 2);
  expect(createFormatter('id', 'Asia/Makassar').moment(at)).toBe('2 Mar 2026, 10.00');
  expect(createFormatter('id', 'Nowhere/Land').moment(at)).toBe(createFormatter('id').moment(at));
});

test.each(['id', 'en'] as const)('moments are written as beside the rows: %s', (language) => {
  const at = Date.parse('2026-08-02T09:05:00+07:00');
  expect(createFormatter(language, 'Asia/Jakarta').moment(at)).toBe(showMoment(language, '2026-08-02 09:05'));
});
