import { failureOf } from '../open-planned';
import { budi, openColleagues, untilEnd, untilStart } from './open-colleagues';

describe('scheduled prices that a colleague says to have taken over, and whose way back a rule is against by then', () => {
  it.each([
    ['a discount above the earlier price', { discount: 5_000_000 }],
    ['a preorder that would be lost', { type: 'PO', preorder: null }],
  ])('are told as still in the shop, and are not left to be over: %s', (_rule, product) => {
    const bench = openColleagues(1);
    bench.turnOf(undefined, untilStart);
    const { id } = bench.take(bench.look());
    bench.rpc('scheduled.keep', { id }, budi);
    const { productId } = bench.variation(0);
    const before = { ...bench.shop.state.products.get(productId) };
    Object.assign(bench.shop.state.products.get(productId) ?? {}, product);
    expect(failureOf(() => bench.turnOf(undefined, untilEnd + 4))).toContain('Budi says that they took');
    expect([bench.prices(), bench.listOf()[0]?.stage]).toEqual([bench.wanted, 'on']);
    Object.assign(bench.shop.state.products.get(productId) ?? {}, before);
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    bench.turnOf(undefined);
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });

  it('are not left either while the shop does not say what they are', () => {
    const bench = openColleagues(1);
    bench.turnOf(undefined, untilStart);
    const { id } = bench.take(bench.look());
    bench.rpc('scheduled.keep', { id }, budi);
    const untold = bench.shop.variations().find((one) => one.id === bench.planned[0]?.id);
    Object.assign(untold ?? {}, { price: null });
    expect(failureOf(() => bench.turnOf(undefined, untilEnd + 4))).toContain('Budi says that they took');
    expect(bench.listOf()[0]?.stage).toBe('on');
    Object.assign(untold ?? {}, { price: bench.wanted[0] });
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    bench.turnOf(undefined);
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });

  it('are over where somebody has another price there', () => {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    const { id } = bench.take(bench.look());
    bench.rpc('scheduled.keep', { id }, budi);
    for (const one of bench.planned) bench.setPrice(one.id, 66_000);
    bench.turnOf(undefined, untilEnd + 4);
    expect(bench.listOf()[0]).toMatchObject({ stage: 'over', how: 'takenOver' });
  });
});
