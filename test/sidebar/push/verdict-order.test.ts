import {
  countPushed,
  hasMovedOn,
  orderVerdicts,
  withoutLabel,
  withoutSign,
} from '../../../src/sidebar/push/verdict-order';
import type { Verdict, VerdictKind } from '../../../src/sidebar/shell/server/rpc-views';

const verdict = (variationId: number, kind: VerdictKind): Verdict => ({
  key: `${variationId}/stock:0`,
  recordId: String(variationId),
  column: 'stock:0',
  sku: '',
  name: '',
  kind,
  text: '',
  to: 1,
});

test('puts what somebody should look at first and keeps the order otherwise', () => {
  const verdicts = [
    verdict(1, 'done'),
    verdict(2, 'alreadySo'),
    verdict(3, 'failed'),
    verdict(4, 'done'),
    verdict(5, 'unknown'),
  ];

  expect(orderVerdicts(verdicts, new Set()).map(({ recordId }) => Number(recordId))).toEqual([5, 3, 1, 4, 2]);
});

test('counts all that the shop took, also what moved meanwhile', () => {
  const counts = {
    done: 3,
    soldMeanwhile: 2,
    changedAfter: 1,
    failed: 9,
    unknown: 9,
    notPushed: 9,
    alreadySo: 9,
    theirs: 9,
    leftOut: 9,
  };

  expect(countPushed(counts)).toBe(6);
});

test.each([
  ['✓ 4 → 9', '4 → 9'],
  ['✗ tidak dikirim', 'tidak dikirim'],
  ['? belum pasti', 'belum pasti'],
  ['tanpa tanda', 'tanpa tanda'],
])('leaves out the sign of %p', (text, expected) => {
  expect(withoutSign(text)).toBe(expected);
});

test('puts what a person had ticked and was not done before what could not be done anyway', () => {
  const verdicts = [verdict(1, 'notPushed'), verdict(2, 'failed'), verdict(3, 'done'), verdict(4, 'notPushed')];
  const chosen = new Set(['3/stock:0', '4/stock:0']);

  expect(orderVerdicts(verdicts, chosen).map(({ recordId }) => Number(recordId))).toEqual([4, 2, 1, 3]);
  expect([hasMovedOn(verdicts, chosen), hasMovedOn(verdicts, new Set(['3/stock:0']))]).toEqual([true, false]);
});

test.each([
  ['✗ tidak diterapkan: Isi angka', 'Tidak diterapkan', 'Isi angka'],
  ['● left out', 'Left out', ''],
  ['✓ 4 → 9', 'Pushed', '4 → 9'],
])('says %p under a label %p as %p', (text, label, expected) => {
  expect(withoutLabel(text, label)).toBe(expected);
});
