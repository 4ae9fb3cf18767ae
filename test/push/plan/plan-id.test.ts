import { codeOf, openPulled } from '../open-pulled';

describe('the id of a plan', () => {
  it('is the same for the same plan, and another where only the doubts about it are others', () => {
    const { variation, typeIn, preview, confirmAll, rpc, cell } = openPulled({ products: 20 });
    const { id } = variation(0);
    const price = Number(cell(id, 'price'));
    typeIn(id, 'price', String(price + Math.round(price / 10)));
    rpc('settings.set', { settings: { push: { changePercent: 60 } } });
    const seen = preview();
    expect(seen.edits[0]?.warnings).toEqual([]);
    expect(preview().id).toBe(seen.id);
    rpc('settings.set', { settings: { push: { changePercent: 5 } } });
    const doubted = preview();
    expect(doubted.edits[0]?.warnings).toHaveLength(1);
    expect(doubted.id).not.toBe(seen.id);
    expect(codeOf(() => confirmAll(seen))).toBe('planGone');
  });
});
