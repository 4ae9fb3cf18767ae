import { openRows, summaryOf } from './open-rows';

describe('a row with a command and nothing else', () => {
  it('is told what it lacks, in the preview and beside it', () => {
    const { fill, plan, confirm, result } = openRows('expense.create');
    fill(3, { title: 'Plastik', nominal: '20000', note: 'kas' });
    fill(4, { Command: 'CREATE' });
    const preview = plan();
    expect(preview.records.find(({ rows }) => rows.includes(4))).toMatchObject({
      status: 'problem',
      problem: 'Fill in: Expense, Amount, Note',
    });
    expect(summaryOf(confirm(preview)).counts.done).toBe(1);
    expect(result(4)).toMatch(/^✗ not done: Fill in: Expense, Amount, Note/);
  });

  it('takes nothing of what is the same for all rows', () => {
    const { fill, plan } = openRows('expense.delete');
    fill(3, { Command: 'DELETE' });
    const { counts } = plan({ fixed: { id: '1' } });
    expect(counts).toMatchObject({ ready: 0, problem: 1 });
  });

  it('is passed over where it is to be skipped, or has another command', () => {
    const { fill, plan } = openRows('expense.create');
    fill(3, { Command: 'SKIP' });
    fill(4, { Command: 'DELETE' });
    expect(plan().counts).toMatchObject({ ready: 0, problem: 0 });
  });
});
