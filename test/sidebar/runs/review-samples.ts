import type { ReviewedOperationView, ReviewView, RunLineView } from '../../../src/sidebar/shell/server/rpc-views';

export const run = '20260302-0000000a';
export const at = Date.UTC(2026, 2, 2, 3);

/** One change of a push. */
export const change = (operation: string, facts: Partial<RunLineView> = {}): RunLineView => ({
  ...{ run, operation, at, by: 'Sari', action: 'stock.set', recordId: `10${operation}`, parentId: '10' },
  ...{ sku: `SAR-0${operation}`, name: 'Sarung Batik', column: 'stock:0', from: 4, to: 9, details: {}, effect: null },
  ...{ state: 'planned', message: '', technical: '', marker: `Ngorder for Sheets ${run}/${operation}`, repairs: '' },
  ...{ undoneAt: null, isHeldBack: false, wentBack: false },
  ...facts,
});

export const operation = (number: string, facts: Partial<ReviewedOperationView> = {}): ReviewedOperationView => ({
  ...{ operation: number, state: 'planned', risk: 'write', isLookedUp: true },
  ...facts,
});

/** Of operations with one change each, of a push that others may have written unless it is said otherwise. */
export function reviewOf(operations: readonly ReviewedOperationView[], facts: Partial<ReviewView> = {}): ReviewView {
  const lines = operations.map((one) => change(one.operation, { state: one.state }));
  const details = { kind: 'push' as const, by: 'Sari', scheduled: null, lines };
  return { run, standing: 'foreign', seen: 'abc', details, operations, tab: 'Variasi', ...facts };
}
