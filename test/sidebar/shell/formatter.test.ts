import { createFormatter } from '../../../src/sidebar/shell/formatter';
import { showDay, showMoment } from '../../../src/text/customs';

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
  // 00:12 on the fourth: the second was two days ago, though not 48 hours.
  expect([id.daysSince(at, later(14)), id.daysSince(at, later(39)), id.ago(at, later(39))]).toEqual([
    0,
    2,
    '2 hari yang lalu',
  ]);
});

test('tells times by the zone that is asked for, and by its own where it does not know that', () => {
  const at = Date.UTC(2026, 2, 2, 2);
  expect(createFormatter('id', 'Asia/Makassar').moment(at)).toBe('2 Mar 2026, 10.00');
  expect(createFormatter('id', 'Nowhere/Land').moment(at)).toBe(createFormatter('id').moment(at));
});

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`.padStart(2, '0'));

test.each(['id', 'en'] as const)('days and moments of every month are written as beside the rows: %s', (language) => {
  const format = createFormatter(language, 'Asia/Jakarta');
  const days = months.map((month) => `2026-${month}-02`);
  const moments = days.map((day) => Date.parse(`${day}T09:05:00+07:00`));

  expect(days.map(format.day)).toEqual(days.map((day) => showDay(language, day)));
  expect(moments.map(format.moment)).toEqual(days.map((day) => showMoment(language, `${day} 09:05`)));
  expect(moments.map((at) => `${format.recent(at, 0)}`)).toEqual(
    days.map((day) => showMoment(language, `${day} 09:05`).replace(' 2026', '')),
  );
});

test('takes nothing for a day that is none: ids and texts that a browser reads as one stay as they are', () => {
  const format = createFormatter('id', 'Asia/Jakarta');
  expect(['21', 'ID 21', 'Mei 2026', '2026-03-02'].map(format.day)).toEqual(['21', 'ID 21', 'Mei 2026', '2 Mar 2026']);
});

test('tells the day of the week before the day, the year only of others than this one', () => {
  const at = Date.UTC(2026, 8, 4, 2);
  const [id, en] = (['id', 'en'] as const).map((language) => createFormatter(language).zone('Asia/Jakarta'));
  expect([id?.day(at, at), en?.day(at, at), en?.day(at, 0)]).toEqual(['Jum, 4 Sep', 'Fri, 4 Sep', 'Fri, 4 Sep 2026']);
});
