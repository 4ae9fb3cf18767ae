import { packageEnd } from '../../../src/sidebar/connection/package-end';

test.each([
  ['2026-04-02', { kind: 'fine' }],
  ['2026-04-01', { kind: 'soon', days: 30 }],
  ['2026-03-02', { kind: 'soon', days: 0 }],
  ['2026-03-02 23:59:59', { kind: 'soon', days: 0 }],
  ['2026-03-01', { kind: 'over' }],
  ['', { kind: 'fine' }],
  ['selamanya', { kind: 'fine' }],
])('a package that ends on %p', (ends, expected) => {
  expect(packageEnd(ends, '2026-03-02')).toEqual(expected);
});
