import { upgradeState } from '../../src/runs/journal/journal-version';

describe('lines of the first version of the journal', () => {
  it('say of a push that what was intended may have left', () => {
    expect(upgradeState(1, 'stock.set', 'intended')).toBe('leaving');
    expect(upgradeState(1, 'supplier.patch', 'intended')).toBe('leaving');
  });

  it('say of rows that what was intended has not left, and what was sent may have', () => {
    expect(upgradeState(1, 'rows.call', 'intended')).toBe('planned');
    expect(upgradeState(1, 'rows.call', 'sent')).toBe('leaving');
  });

  it('say of a single call that nobody can find out any more', () => {
    expect(upgradeState(1, 'endpoint.call', 'intended')).toBe('unknown');
  });

  it('say the same as ever of what was accepted or had ended', () => {
    for (const state of ['accepted', 'done', 'failed', 'unknown', 'running', 'finished']) {
      expect(upgradeState(1, 'stock.set', state)).toBe(state);
    }
  });
});

describe('lines of this version', () => {
  it('stay as they are', () => {
    expect(upgradeState(2, 'stock.set', 'planned')).toBe('planned');
  });
});
