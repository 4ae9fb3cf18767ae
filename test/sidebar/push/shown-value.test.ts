import { shownShift, shownValue } from '../../../src/sidebar/push/shown-value';
import { localizationIn } from '../../../src/sidebar/shell/localization';

const [id, en] = [localizationIn('id'), localizationIn('en')];

test.each([
  ['rupiah', 1_500_000, 'Rp1.500.000', 'Rp1,500,000'],
  ['rupiah', 'LUNAS', 'LUNAS', 'LUNAS'],
  ['share', 0.25, '25%', '25%'],
  ['switch', 'true', 'Ya', 'Yes'],
  ['switch', 'perhaps', 'perhaps', 'perhaps'],
  ['day', '2026-05-02 06:00', '2 Mei 2026, 06.00', '2 May 2026, 06:00'],
  ['day', '2026-05-02', '2 Mei 2026', '2 May 2026'],
  ['day', '', '–', '–'],
  [null, 0.1 + 0.2, '0,3', '0.3'],
  [null, '', '–', '–'],
] as const)('of a column told as %s, %p is shown as %s and %s', (as, value, indonesian, english) => {
  expect([shownValue(id, as, value), shownValue(en, as, value)]).toEqual([indonesian, english]);
});

test('how much more or less has its sign, and its unit', () => {
  expect([shownShift(en, 'rupiah', 2000), shownShift(en, 'rupiah', -2000)]).toEqual(['+Rp2,000', '-Rp2,000']);
  expect([shownShift(en, null, 15), shownShift(id, 'share', 0.1)]).toEqual(['+15', '+10%']);
});
