import { displayText, formatColor } from '../../../workbench/apps-script/workbook/values/number-format';
import { behaves } from './behaves';

const change = '[Color10]"▲ "0.0%;[Red]"▼ "0.0%;"="';

describe('a number format', () => {
  behaves('formats.numbers', () => {
    const formatted = [
      [1_234_567, '"Rp"#,##0', 'Rp1,234,567'],
      [-50, '"Rp"#,##0', '-Rp50'],
      [45_296, 'd mmm yyyy', '5 Jan 2024'],
      [45_296.5, 'd mmm yyyy hh:mm', '5 Jan 2024 12:00'],
      [0.027, change, '▲ 2.7%'],
      [-0.3, change, '▼ 30.0%'],
      [0, change, '='],
      ['—', change, '—'],
    ] as const;
    for (const [value, format, shown] of formatted) {
      expect([value, format, displayText(value, format)]).toEqual([value, format, shown]);
    }
  });

  behaves('formats.colors', () => {
    expect([0.1, -0.1, 0, 'x'].map((value) => formatColor(value, change))).toEqual(['#188038', '#d93025', '', '']);
  });
});
