import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showMoment, showNumber, showRupiah } from '../../src/text/customs';
import { en } from '../../src/text/en/en';
import { id } from '../../src/text/id/id';
import { languageOf, say } from '../../src/text/message';

/** All texts of a language by their ids. */
const textsOf = (rooms: readonly (() => Readonly<Record<string, string>>)[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...rooms.map((room) => room()));
const [english, indonesian] = [textsOf(en), textsOf(id)];

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('texts', () => {
  it('say the same in both languages, with the same placeholders', () => {
    expect(Object.keys(indonesian).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(indonesian[key] ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it.each(['en', 'id'])('stand in one room of %s each, so that none replaces another', (language) => {
    const folder = join('src', 'text', language);
    const ids = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'([\w.]+)':/gm)].map(([, id]) => id),
    );
    expect(ids.sort()).toEqual(Object.keys(english).sort());
  });

  it('fill in values, thousands written the way of the language', () => {
    expect(say('id', 'toast.formulasLocked', { skipped: 3004 })).toContain('kecuali 3.004 di');
    expect(say('en', 'toast.formulasLocked', { skipped: 3004 })).toContain('3,004');
    expect(say('id', 'blocked.notWhole', { value: 1234.5 })).toContain('1.234,5');
  });

  it('write a day the way of the language, and leave what is none', () => {
    const told = (day: string) => [
      say('id', 'warning.becameDay', { day, value: 46_085, unit: '' }),
      say('en', 'note.since', { day }),
    ];
    expect(told('2026-08-04')).toEqual([
      'Sheets membacanya sebagai tanggal 4 Agu 2026 (46.085). Ketik ulang angkanya.',
      'Refreshed from 4 Aug 2026 on',
    ]);
    expect(told('besok')[1]).toBe('Refreshed from besok on');
  });

  it('write a moment the way of the language', () => {
    expect(showMoment('id', '2026-08-04 09:05')).toBe('4 Agu 2026, 09.05');
    expect(showMoment('en', '2026-08-04 09:05')).toBe('4 Aug 2026, 09:05');
  });

  it('write amounts as money', () => {
    expect([showRupiah('id', 1_500_000), showRupiah('en', -500)]).toEqual(['Rp1.500.000', '-Rp500']);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [12.5000001, '12.5'],
    [1234.567, '1,234.57'],
    [12.001, '12.001'],
    [191_400.00000000003, '191,400'],
    [1_018, '1,018'],
  ])('round %p to %s, and never what is no whole number to one but for what a computer adds to it', (value, told) => {
    expect(showNumber('en', value)).toBe(told);
  });

  it('leave a placeholder without a value visible', () => {
    expect(say('en', 'verdict.done', { from: 1 })).toBe('✓ 1 → {to}');
  });

  it.each([
    ['', 'id'],
    ['id', 'id'],
    ['in_ID', 'id'],
    ['id_ID', 'id'],
    ['jv_ID', 'id'],
    ['ms-MY', 'id'],
    ['en', 'en'],
    ['en_GB', 'en'],
    ['de', 'en'],
    ['idn', 'en'],
  ])('are chosen by the account: %j → %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
