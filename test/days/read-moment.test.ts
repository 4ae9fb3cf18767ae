import fc from 'fast-check';
import { readDay, readMoment } from '../../src/days/read-moment';

const at = (iso: string) => Date.parse(iso);

describe('a day that is written', () => {
  it.each([
    ['2021-08-09', '2021-08-09'],
    ['2021/8/9', '2021-08-09'],
    ['9 Agustus 2021', '2021-08-09'],
    ['9 Agt 2021', '2021-08-09'],
    ['9 Agu 2021', '2021-08-09'],
    ['9 Ags 2021', '2021-08-09'],
    ['09-Agst-2021', '2021-08-09'],
    ['9 agustus 2021', '2021-08-09'],
    ['1 Pebruari 2021', '2021-02-01'],
    ['5 Nopember 2021', '2021-11-05'],
    ['9 Aug 2021', '2021-08-09'],
    ['9th August 2021', '2021-08-09'],
    ['August 9, 2021', '2021-08-09'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['1 Mei 2021', '2021-05-01'],
    ['1 May 2021', '2021-05-01'],
    ['25 December 2021', '2021-12-25'],
    ['9/8/2021', '2021-08-09'],
    ['9.8.2021', '2021-08-09'],
    ['9-8-2021', '2021-08-09'],
    ["Jum'at, 9 Jul 2021", '2021-07-09'],
    ['Jum’at, 9 Jul 2021', '2021-07-09'],
    ['Jumʼat 9 Juli 2021', '2021-07-09'],
    ['Jumat, 9 Jul 2021', '2021-07-09'],
    ['Senin, 9 Ags 2021', '2021-08-09'],
    ['Ahad, 8 Agustus 2021', '2021-08-08'],
    ['Monday, August 9, 2021', '2021-08-09'],
    ['Sen., 9/8/2021', '2021-08-09'],
    ['2021-03-02 13:05:33.000000', '2021-03-02'],
    ['2021-03-02T20:00:00Z', '2021-03-03'],
    ['29 Februari 2024', '2024-02-29'],
    ["'2021-08-09", '2021-08-09'],
    ['’9 Agustus 2021', '2021-08-09'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '2021-02-30',
    '30 Februari 2021',
    '31/6/2021',
    '3/25/2021',
    '2021-13-01',
    '2021-02-30 10:00:00',
    '0000-00-00',
    '2021-08-091',
    '9 Au 2021',
    '9 Marmer 2021',
    'Toko, 9 Ags 2021',
    '9 Ags 21',
    '9/8-2021',
    '12345',
    'kemarin',
    '',
  ])('%j is none, and none is made of it', (text) => {
    expect([readDay(text), readMoment(text)]).toEqual([undefined, undefined]);
  });

  it('is never another than the text says, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 0, max: 14 }),
        fc.nat(40),
        (year, month, day) => {
          const two = (part: number) => String(part).padStart(2, '0');
          const read = readDay(`${year}-${two(month)}-${two(day)}`);
          expect([undefined, `${year}-${two(month)}-${two(day)}`]).toContain(read);
        },
      ),
    );
  });
});

describe('a moment that is written', () => {
  it.each([
    ['2021-03-02', '2021-03-02T00:00:00+07:00'],
    ['2021-03-02 13:05', '2021-03-02T13:05:00+07:00'],
    ['2021-03-02 13:05:33', '2021-03-02T13:05:33+07:00'],
    ['2021-03-02 13:05:33.000000', '2021-03-02T13:05:33+07:00'],
    ['2021-03-02T13:05:33.250', '2021-03-02T13:05:33.250+07:00'],
    ['2021-10-01T01:42:24.000000Z', '2021-10-01T01:42:24Z'],
    ['2021-08-09T10:44:08+07:00', '2021-08-09T10:44:08+07:00'],
    ['2021-08-09 10:44:08+0000', '2021-08-09T10:44:08Z'],
    ['Senin, 9 Ags 2021 13.05 WIB', '2021-08-09T13:05:00+07:00'],
    ['9 Agustus 2021 pukul 13.05 WITA', '2021-08-09T13:05:00+08:00'],
    ['9 Agustus 2021, 07:05', '2021-08-09T07:05:00+07:00'],
    ['Senin, 9 Ags 2021', '2021-08-09T00:00:00+07:00'],
  ])('%s is %s', (text, iso) => {
    expect(readMoment(text)).toBe(at(iso));
  });

  it.each([
    '2021-03-02 25:00',
    '2021-03-02 24:00',
    '2021-03-02 13:61',
    '2021-03-02 13:05 PDT',
    '2021-03-02 pagi',
    5,
    null,
  ])('%j is none', (value) => {
    expect([readMoment(value), readDay(value)]).toEqual([undefined, undefined]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readMoment(text);
        readDay(text);
      }),
    );
  });
});
