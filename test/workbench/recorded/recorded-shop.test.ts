import { openShop as openRecordedShop, recordShop } from '../../../workbench/recorded/recorded-shop';
import { openShop, opname } from '../shop/open-shop';

const options = { products: 30, orders: 20 };

/** A shop in which things have happened at several moments; one of them is still under way. */
function openBusy() {
  const { shop, clock, send, own } = openShop(options);
  clock.advance(1000);
  shop.sell(own().id, 0, 2);
  send('POST', '/stock-opname', {}, opname([[own().id, 77]]));
  clock.advance(60_000);
  shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'dropRequest' } });
  shop.faults.add({ method: 'POST', nth: 2, fault: { kind: 'dropAnswer' } });
  for (const count of [5, 88]) send('POST', '/stock-opname', {}, opname([[own().id, count]]));
  shop.removeProduct(shop.variations().at(-1)?.productId ?? 0);
  clock.advance(500);
  return { shop, clock, variation: own().id };
}

describe('a recorded shop', () => {
  it('holds what the shop held to which it happened: what got lost on the way left out, what was carried out without an answer in it', () => {
    const { shop, clock, variation } = openBusy();
    const again = openRecordedShop(recordShop(shop, options), clock.now());
    expect(again.snapshot({ withDescriptions: true })).toEqual(shop.snapshot({ withDescriptions: true }));
    expect(again.changes).toEqual(shop.changes);
    expect(again.options.clock.now()).toBe(clock.now());
    // Still under way, and carried out at the same moment.
    expect(again.stockOf(variation).get(0)).toBe(77);
    again.options.clock.advance(2500);
    expect(again.stockOf(variation).get(0)).toBe(88);
  });

  it('is refused where the sandbox does not bring forth the same any more', () => {
    const { shop, clock } = openBusy();
    const recorded = recordShop(shop, options);
    expect(() => openRecordedShop({ ...recorded, options: { ...options, seed: 3 } }, clock.now())).toThrow(
      /is not the one any more/,
    );
  });
});
