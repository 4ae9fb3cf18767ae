import { failureOf } from './open-planned';
import { openScheduled } from './open-scheduled';

describe('prices that are scheduled for a weekend', () => {
  it('leave their cells at once, come into the shop at their start, and go back at their end', () => {
    const { plan, turn, price, cell, preview, list, tabId } = openScheduled();
    const { planned, push } = plan(3);
    expect(push).toMatchObject({ stage: 'waiting', count: 3, tabId });
    for (const { id, before } of planned) expect([cell(id, 'price'), price(id)]).toEqual([before, before]);
    expect(preview().edits).toEqual([]);
    turn(24 * 4);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ before }) => before));
    turn(22);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ wanted }) => wanted));
    expect(planned.map(({ id }) => cell(id, 'price'))).toEqual(planned.map(({ wanted }) => wanted));
    expect(list()).toMatchObject([{ stage: 'on' }]);
    expect(preview().edits).toEqual([]);
    turn(48);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ before }) => before));
    expect(planned.map(({ id }) => cell(id, 'price'))).toEqual(planned.map(({ before }) => before));
    expect(list()).toMatchObject([{ stage: 'over', how: 'broughtBack' }]);
  });

  it('have an edit of their cell asked about as after a refresh, at their start and at their end', () => {
    const { plan, turn, typeIn, preview, price, confirmAll, rpc } = openScheduled();
    const [first, second] = plan(2).planned;
    if (!first || !second) throw new Error('nothing planned');
    const doubts = () => preview().edits.map(({ wanted, warnings }) => [wanted, warnings.join()]);
    const overtaken = (was: number, now: number) =>
      expect.stringContaining(
        `changed from ${was.toLocaleString('en')} to ${now.toLocaleString('en')} after you edited`,
      );
    typeIn(first.id, 'price', String(first.before + 500));
    turn(24 * 5 - 2);
    expect(price(first.id)).toBe(first.wanted);
    expect(doubts()).toEqual([[first.before + 500, overtaken(first.before, first.wanted)]]);
    typeIn(first.id, 'price', String(first.wanted));
    typeIn(second.id, 'price', String(second.wanted + 500));
    turn(48);
    expect(price(second.id)).toBe(second.before);
    expect(doubts()).toContainEqual([second.wanted + 500, overtaken(second.wanted, second.before)]);
    expect(rpc('push.confirm', { plan: preview().id })).toMatchObject({ summary: { counts: { done: 0 } } });
    confirmAll(preview());
    expect(price(second.id)).toBe(second.wanted + 500);
  });

  it('leave a price alone that somebody changed meanwhile, before the start and before the end', () => {
    const { plan, turn, price, shop, list } = openScheduled();
    const { planned } = plan(3);
    const [first, second, third] = planned.map(({ id }) => id) as [number, number, number];
    const setPrice = (id: number, value: number) => {
      const found = shop.variations().find((one) => one.id === id);
      if (found) Object.assign(found, { price: value });
    };
    setPrice(first, 77_000);
    expect(failureOf(() => turn(24 * 5 - 2))).toContain('Not pushed: 1 of the 3');
    expect([price(first), price(second)]).toEqual([77_000, planned[1]?.wanted]);
    setPrice(second, 88_000);
    turn(48);
    expect([price(first), price(second), price(third)]).toEqual([77_000, 88_000, planned[2]?.before]);
    expect(list()).toMatchObject([{ stage: 'over', how: 'broughtBack' }]);
  });
});
