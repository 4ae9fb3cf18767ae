import { plainResult } from '../../src/rows/row-signs';
import { showMoment } from '../../src/text/customs';

test.each([
  ['of today', showMoment('en', '2026-09-02 09:00')],
  ['of today, in Indonesian', showMoment('id', '2026-08-02 09:00')],
  ['of earlier versions', '2 Sep 2026 09:00'],
  ['of the first ones', '2026-09-02 09:00'],
])('a result is told from its time, as one %s writes it', (_, time) => {
  expect(plainResult(`✓ Expense added: ID 12 · ${time}`)).toBe('✓ Expense added: ID 12');
  expect(plainResult(`✓ Expense added: ID 12 ⚠ sent as Title Lakban · ${time}`)).toBe('✓ Expense added: ID 12');
});
