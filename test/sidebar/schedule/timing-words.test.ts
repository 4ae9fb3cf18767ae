import { timingWords, turnWords } from '../../../src/sidebar/schedule/timing-words';
import { createFormatter } from '../../../src/sidebar/shell/formatter';
import type { TimingView } from '../../../src/sidebar/shell/server/rpc-views';
import { languages } from '../../../src/sidebar/texts/languages';
import { now } from './schedule-samples';

const inLanguage = (language: 'id' | 'en') => ({
  texts: languages[language].texts,
  format: createFormatter(language, 'Asia/Jakarta'),
});
/** As people see it: what keeps hours in one line is not seen. */
const seen = (words: string) => words.replaceAll('\u2060', '');
const words = (timing: TimingView) => [
  seen(timingWords(timing, inLanguage('id'))),
  seen(timingWords(timing, inLanguage('en'))),
];

test.each<[TimingView, string, string]>([
  [{ every: 'minutes', minutes: 15 }, 'setiap 15 menit', 'every 15 minutes'],
  [{ every: 'hours', hours: 1 }, 'setiap jam', 'every hour'],
  [{ every: 'hours', hours: 6 }, 'setiap 6 jam', 'every 6 hours'],
  [{ every: 'day', hour: 6 }, 'setiap hari, pukul 06.00–07.00', 'every day, 06:00–07:00'],
  [{ every: 'day', hour: 23 }, 'setiap hari, pukul 23.00–00.00', 'every day, 23:00–00:00'],
  [
    { every: 'week', days: [5, 1, 3], hour: 8 },
    'setiap Senin, Rabu, dan Jumat, pukul 08.00–09.00',
    'every Monday, Wednesday and Friday, 08:00–09:00',
  ],
  [{ every: 'week', days: [1, 2, 3, 4, 5, 6, 7], hour: 8 }, 'setiap hari, pukul 08.00–09.00', 'every day, 08:00–09:00'],
  [
    { every: 'month', day: 31, hour: 0 },
    'setiap tanggal 31, pukul 00.00–01.00',
    'on day 31 of each month, 00:00–01:00',
  ],
  [
    { every: 'month', day: 'last', hour: 0 },
    'setiap hari terakhir bulan, pukul 00.00–01.00',
    'on the last day of each month, 00:00–01:00',
  ],
  [
    { every: 'once', day: '2026-11-27', hour: 7 },
    'sekali, 27 Nov 2026, pukul 07.00–08.00',
    'once, on 27 Nov 2026, 07:00–08:00',
  ],
])('%j is said as people say it', (timing, indonesian, english) => {
  expect(words(timing)).toEqual([indonesian, english]);
});

describe('the hour of a turn', () => {
  const hourMs = 3_600_000;
  const daily = { every: 'day', hour: 6 } as const;
  const told = (at: number, timeZone = 'Asia/Jakarta', timing: TimingView = daily) =>
    seen(turnWords(at, { timing, timeZone }, inLanguage('id'), now));

  test('is told by today and tomorrow, by its day, and by its year where that is another one', () => {
    expect(told(now + hourMs)).toBe('hari ini 10.00–11.00');
    expect(told(now + 21 * hourMs)).toBe('besok 06.00–07.00');
    expect(told(now + 69 * hourMs)).toBe('Kam, 5 Mar 06.00–07.00');
    expect(told(now + 365 * 24 * hourMs)).toBe('Sel, 2 Mar 2027 09.00–10.00');
  });

  test('is by the clock of its zone, which is named where it is not the reader’s', () => {
    expect(told(now + 19 * hourMs, 'Asia/Jayapura')).toBe('besok 06.00–07.00 (WIT)');
  });

  test('of a zone that nobody knows is by the reader’s clock: a colleague may have written anything', () => {
    expect(told(now + hourMs, '<b>Mars</b>')).toBe('hari ini 10.00–11.00');
  });

  test('of what comes every few minutes is a time', () => {
    expect(told(now + 900_000, 'Asia/Jakarta', { every: 'minutes', minutes: 15 })).toBe('hari ini sekitar 09.15');
  });
});
