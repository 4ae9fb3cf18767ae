import { allEndpoints } from '../../src/api/catalogue';
import { isWeighty, needsConfirmation, worstOf } from '../../src/api/endpoint';

describe('what has the shop mail a file to its own owner', () => {
  const mailed = allEndpoints().filter(({ risk }) => risk === 'mail');

  it('are the downloads that answer with no file', () => {
    const downloads = allEndpoints().filter(({ id, answersWithFile }) => /\.download/.test(id) && !answersWithFile);
    expect(mailed.map(({ id }) => id).sort()).toEqual(downloads.map(({ id }) => id).sort());
    expect(mailed.length).toBeGreaterThan(5);
  });

  it('is asked for, and weighs less than any change', () => {
    for (const endpoint of mailed) expect([needsConfirmation(endpoint), isWeighty(endpoint)]).toEqual([true, false]);
    expect(worstOf(['mail', 'write'])).toBe('write');
    expect(worstOf(['read', 'mail'])).toBe('mail');
  });
});
