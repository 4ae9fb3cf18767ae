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

  it('leave a price alone that somebody changed meanwhile, before the start and before the end', () => {
    const { plan, turn, price, shop, list } = openScheduled();
    const { planned } = plan(3);
    const [first, second, third] = planned.map(({ id }) => id) as [number, number, number];
    const setPrice = (id: number, value: number) => {
      const found = shop.variations().find((one) => one.id === id);
      if (found) Object.assign(found, { price: value });
    };
    setPrice(first, 77_000);
    turn(24 * 5 - 2);
    expect([price(first), price(second)]).toEqual([77_000, planned[1]?.wanted]);
    setPrice(second, 88_000);
    turn(48);
    expect([price(first), price(second), price(third)]).toEqual([77_000, 88_000, planned[2]?.before]);
    expect(list()).toMatchObject([{ stage: 'over', how: 'broughtBack' }]);
  });
});
