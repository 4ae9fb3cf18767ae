import {
  countChosenChanges,
  countChosenDeletions,
  itemsOf,
  kindOf,
  mayBeTicked,
  tickedAtFirst,
} from '../../../src/sidebar/runs/reviewed-items';
import type { ReviewedOperationView } from '../../../src/sidebar/shell/server/rpc-views';
import { change, operation, reviewOf } from './review-samples';

const states: readonly ReviewedOperationView['state'][] = [
  ...(['planned', 'leaving', 'accepted', 'done', 'failed', 'unknown', 'abandoned'] as const),
];
const inEveryState = states.map((state, index) => operation(String(index + 1), { state }));

describe('what can be done with a run', () => {
  it.each([
    ['current', 'mayGoOn'],
    ['behind', 'mayGoOn'],
    ['foreign', 'choose'],
    ['closed', 'closed'],
    ['lost', 'lost'],
  ] as const)('that is %s: %s', (standing, kind) => {
    expect(kindOf(reviewOf([], { standing }))).toBe(kind);
  });

  it('that cannot be read is to end it', () => {
    expect(kindOf(reviewOf([], { details: null }))).toBe('unreadable');
    expect(kindOf(reviewOf([], { details: null, standing: 'lost' }))).toBe('lost');
  });
});

describe('what is certain of a change', () => {
  const certainties = (standing: 'current' | 'behind' | 'foreign') =>
    itemsOf(reviewOf(inEveryState, { standing })).map(({ certainty }) => certainty);

  it('is that it has not left, only where no later line can be missing and nobody else can have written so', () => {
    const after = ['unsure', 'unsure', 'done', 'failed', 'unsure', 'unsure'];
    expect(certainties('current')).toEqual(['notSent', ...after]);
    expect(certainties('behind')).toEqual(['unsure', ...after]);
    expect(certainties('foreign')).toEqual(['unsure', ...after]);
  });
});

describe('the ticks of a run that others may have written', () => {
  it('stand where something may still be sent: after a look, or on a person’s word before it left', () => {
    const ways = (isLookedUp: boolean) =>
      itemsOf(reviewOf(inEveryState.map((one) => ({ ...one, isLookedUp })))).map(({ way }) => way);
    expect(ways(true)).toEqual(['lookedUp', 'lookedUp', 'lookedUp', null, null, null, null]);
    expect(ways(false)).toEqual(['onYourWord', 'never', 'never', null, null, null, null]);
  });

  it('are set for plain changes that are looked up, and for nothing else', () => {
    const review = reviewOf([
      operation('1'),
      operation('2', { isLookedUp: false }),
      operation('3', { risk: 'outward' }),
      operation('4', { risk: 'money' }),
      operation('5', { risk: 'destructive' }),
      operation('6', { state: 'done' }),
    ]);
    expect([...tickedAtFirst(review)]).toEqual(['1']);
  });

  it('are not there for what cannot be shown, nor in a run that goes on as it stands', () => {
    const unshown = reviewOf([operation('1')], { details: { kind: 'push', by: '', scheduled: null, lines: [] } });
    expect(itemsOf(unshown).map(mayBeTicked)).toEqual([false]);
    const own = reviewOf([operation('1')], { standing: 'current' });
    expect([itemsOf(own).map(mayBeTicked), tickedAtFirst(own).size]).toEqual([[false], 0]);
  });

  it('count every change of a request, and every request that deletes', () => {
    const operations = [operation('1', { risk: 'destructive' }), operation('2'), operation('3', { state: 'done' })];
    const lines = [change('1'), change('1', { column: 'price' }), change('2'), change('3')];
    const items = itemsOf(reviewOf(operations, { details: { kind: 'push', by: '', scheduled: null, lines } }));
    const all = new Set(['1', '2', '3']);
    expect([countChosenChanges(items, all), countChosenDeletions(items, all)]).toEqual([3, 1]);
    const one = new Set(['2']);
    expect([countChosenChanges(items, one), countChosenDeletions(items, one)]).toEqual([1, 0]);
  });

  it('stand beside records of rows as well', () => {
    const record = {
      operation: '1',
      rows: [3],
      input: { title: 'Plastik' },
      state: 'planned' as const,
      message: '',
      technical: '',
    };
    const shown = { title: { Plastik: 'Plastik kemasan' } };
    const rows = { kind: 'rows' as const, by: '', endpoint: 'expense.create', tabId: 12, shown, lines: [record] };
    const items = itemsOf(reviewOf([operation('1', { isLookedUp: false })], { details: rows }));
    expect(items).toMatchObject([{ record, endpoint: 'expense.create', shown, changes: [], way: 'onYourWord' }]);
    expect(countChosenChanges(items, new Set(['1']))).toBe(1);
  });
});
