import * as v from 'valibot';
import { backStageRequests } from '../../../workbench/back-stage/back-stage-requests';

it.each<[keyof typeof backStageRequests, unknown]>([
  ['moveClock', { ms: -1 }],
  ['moveClock', { ms: Number.NaN }],
  ['setPace', { latencyMs: -1, rateLimitPerMinute: null }],
  ['addFault', { fault: { kind: 'explode' } }],
  ['addFault', { fault: { kind: 'slow' } }],
  ['doInShop', { deed: { kind: 'sell', variationId: 1, warehouseId: 1, quantity: 1.5 } }],
  ['doInShop', { deed: { kind: 'burn' } }],
  ['showTab', { tabId: '1' }],
  ['backStage', {}],
  ['clearFaults', { all: true }],
])('a request %s is refused with %j', (name, args) => {
  expect(v.safeParse(backStageRequests[name], args).success).toBe(false);
});

it('a deed in the shop is taken as it is', () => {
  const deed = { kind: 'setPrice', variationId: 12, price: 45_000 };
  expect(v.parse(backStageRequests.doInShop, { deed })).toEqual({ deed });
});
