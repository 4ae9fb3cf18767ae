import { openRows } from './open-rows';
import type { RowCells } from './row-cells';

interface Refusal {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly token?: string };
}

/** A tab of an endpoint with one row, and the same asked for by itself. */
function openBoth(endpoint: string, cells: RowCells) {
  const rows = openRows(endpoint);
  const { host, fill, plan, shop } = rows;
  fill(3, cells);
  const input = plan().records.find(({ status }) => status === 'ready')?.input ?? {};
  const ask = (args: object): Refusal =>
    JSON.parse(String(host.run('rpc', [JSON.stringify({ call: 'endpoints.call', args: { id: endpoint, ...args } })])));
  return {
    ...rows,
    input,
    ask: (given: object = input) => ask({ input: given }).error?.code,
    confirmed: (given: object = input) => ask({ input: given, confirm: ask({ input: given }).error?.token }),
    losesAnswers: () => shop.faults.add({ method: 'POST', fault: { kind: 'dropAnswer' } }),
    doubts: () => plan().records.flatMap((record) => record.doubts),
  };
}

const cases: readonly (readonly [string, RowCells])[] = [
  ['payment.withdraw', { xendit_bank_id: '1', holder_name: 'Sari', nominal: '500000', account_number: '123456' }],
  ['expense.create', { title: 'Plastik', nominal: '20000', note: 'kas' }],
];

describe.each(cases)('money that may have been booked: %s', (endpoint, cells) => {
  it('by rows, is doubted where it is asked for by itself', () => {
    const { plan, confirm, losesAnswers, ask } = openBoth(endpoint, cells);
    losesAnswers();
    const sent = plan();
    confirm(sent, sent.confirmWith ?? '');
    expect(ask()).toBe('callInDoubt');
  });

  it('by itself, is doubted where rows ask for it', () => {
    const { confirmed, losesAnswers, doubts } = openBoth(endpoint, cells);
    expect(doubts()).toEqual([]);
    losesAnswers();
    expect(confirmed().error?.code).toBe('outcomeUnknown');
    expect(doubts()).toEqual([expect.stringContaining('Ngorder API function on 2 Mar 2026, 09:00')]);
  });

  it('and was, is doubted for rows as another row would be', () => {
    const { confirmed, doubts } = openBoth(endpoint, cells);
    expect(confirmed().ok).toBe(true);
    expect(doubts()).toHaveLength(1);
  });

  it('is another matter where it asks for something else', () => {
    const { confirmed, losesAnswers, ask, fill, doubts, input } = openBoth(endpoint, cells);
    losesAnswers();
    confirmed();
    fill(3, { nominal: '600000' });
    expect(doubts()).toEqual([]);
    expect(ask({ ...input, nominal: 600_000 })).toBe('confirmationNeeded');
  });
});

describe('the same call', () => {
  it.each([
    ['says what is taken anyway', { qty: 1 }],
    ['leaves out by null', { date: null }],
  ])('is the same where it %s', (_, more) => {
    const { confirmed, losesAnswers, ask, input } = openBoth('expense.create', cases[1]?.[1] ?? {});
    losesAnswers();
    confirmed();
    expect(ask({ ...input, ...more })).toBe('callInDoubt');
    expect(ask({ ...input, qty: 2 })).toBe('confirmationNeeded');
  });
});

it('an expense that may have been booked is doubted with another day or note, too, not with another amount', () => {
  const { confirmed, losesAnswers, ask, shop, input } = openBoth('expense.create', {
    ...{ title: 'Plastik', nominal: '20000', note: 'kas', date: '2026-03-01' },
  });
  losesAnswers();
  expect(confirmed().error?.code).toBe('outcomeUnknown');
  shop.faults.clear();
  expect(ask({ ...input, date: '2026-03-02', note: 'lagi' })).toBe('callInDoubt');
  expect(ask({ ...input, nominal: 30_000 })).not.toBe('callInDoubt');
  expect(ask({ ...input, title: 'Lakban' })).not.toBe('callInDoubt');
});
