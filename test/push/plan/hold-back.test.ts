import type { PlannedEdit, ReadyEdit } from '../../../src/push/edit';
import { holdBack } from '../../../src/push/plan/hold-back';

const ready = (recordId: string): ReadyEdit => ({
  ...{ key: `${recordId}/stock:0`, recordId, parentId: recordId, column: 'stock:0', sku: 'A', name: 'Sepatu' },
  ...{ baseline: 5, wanted: 8, status: 'ready', live: 5 },
});

const inConflict = (edit: ReadyEdit): PlannedEdit => ({
  ...edit,
  status: 'conflict',
  reason: { message: 'conflict.changedInShop', values: { live: 4 } },
});

describe('of the chosen edits', () => {
  const chosen = ['unconfirmed', 'retyped', 'doubtful', 'sold', 'leaning', 'sound'].map(ready);
  const compared: string[] = [];
  const { ready: passed, heldBack } = holdBack(chosen, {
    isAgreed: ({ recordId }) => recordId !== 'unconfirmed',
    isAsSeen: ({ recordId }) => recordId !== 'retyped',
    objectionTo: ({ recordId }) =>
      recordId === 'doubtful' ? { message: 'warning.belowCost', values: { price: 5, cost: 6 } } : undefined,
    compareAgain: (edits) => {
      compared.push(...edits.map(({ recordId }) => recordId));
      return edits.map((edit) => (edit.recordId === 'sold' ? inConflict(edit) : edit));
    },
    objectionBeside: (left) => {
      const isLeft = (id: string) => left.some(({ recordId }) => recordId === id);
      return ({ recordId }) =>
        recordId === 'leaning' && !isLeft('retyped') ? { message: 'warning.belowCost', values: {} } : undefined;
    },
  });

  it('those pass that were agreed to, and are in sheet and shop as they were seen', () => {
    expect(passed.map(({ recordId }) => recordId)).toEqual(['sound']);
  });

  it('every other is held back for the first reason that there is', () => {
    expect(heldBack.map(({ recordId, status, reason }) => [recordId, status, reason?.message])).toEqual([
      ['unconfirmed', 'blocked', 'blocked.unacknowledged'],
      ['retyped', 'conflict', 'conflict.changedInSheet'],
      ['doubtful', 'conflict', 'warning.belowCost'],
      ['sold', 'conflict', 'conflict.changedInShop'],
      ['leaning', 'conflict', 'warning.belowCost'],
    ]);
  });

  it('the shop is asked only for those that may still be pushed', () => {
    expect(compared).toEqual(['sold', 'leaning', 'sound']);
  });
});
