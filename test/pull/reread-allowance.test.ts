import { newConnectionMemory } from '../../src/api/connection-memory';
import { noteReread, rereadAllowance } from '../../src/pull/reread-allowance';

describe('what may be spent on days that were read before', () => {
  it('is a tenth of what Google lets a person send in a day, and no more than 400 requests at once', () => {
    const memory = newConnectionMemory();
    const spent: number[] = [];
    for (
      let left = rereadAllowance(memory, '2026-03-02', 0);
      left > 0;
      left = rereadAllowance(memory, '2026-03-02', 0)
    ) {
      spent.push(left);
      noteReread(memory, '2026-03-02', left);
    }
    expect(spent).toEqual([400, 400, 400, 400, 400]);
    expect(rereadAllowance(memory, '2026-03-03', 0)).toBe(400);
  });

  it('is shared by all connections of a person', () => {
    const memory = newConnectionMemory();
    expect([1500, 1900, 2000, 3000].map((elsewhere) => rereadAllowance(memory, '2026-03-02', elsewhere))).toEqual([
      400, 100, 0, 0,
    ]);
  });

  it('is never less than nothing, whatever was spent', () => {
    const memory = newConnectionMemory();
    noteReread(memory, '2026-03-02', 5000);
    expect(rereadAllowance(memory, '2026-03-02', 0)).toBe(0);
  });

  it('is no more in one refresh than a slow shop allows in a minute', () => {
    expect(rereadAllowance({ ...newConnectionMemory(), perMinute: 60 }, '2026-03-02', 0)).toBe(60);
  });
});
