import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { hourMs } from './open-scheduled';
import { orderOf } from './order-of';

describe('a full property store', () => {
  const sizeOf = (all: Record<string, string>) =>
    Object.entries(all).reduce((sum, [name, text]) => sum + Buffer.byteLength(name + text), 0);

  it('is not filled with what other files may do without, so that a way back never goes', () => {
    const out: string[] = [];
    for (const room of [919, 926, 940, 954]) {
      const bench = openPlanned(2);
      bench.turn(untilSaturday);
      const { user } = bench.cloud.properties;
      let left = 500 * 1024 - sizeOf(user.all()) - room;
      for (let nth = 0; left > 0; nth += 1) {
        const name = `others:${nth}`;
        const length = Math.min(8800, left - name.length);
        if (length <= 0) break;
        user.setAll({ [name]: 'x'.repeat(length) });
        left -= length + name.length;
      }
      for (let nth = 5; nth < 30; nth += 1) {
        const { id, price } = bench.variation(nth);
        bench.typeIn(id, 'price', String(Math.round(price * 0.87) + (id % 97)));
      }
      const order = orderOf(bench.preview(), {
        start: { day: '2026-03-14', hour: 6 },
        end: { day: '2026-03-16', hour: 6 },
      });
      const saved = failureOf(() => bench.rpc('scheduled.save', order));
      bench.clock.advance(48 * hourMs);
      let failed = 'none';
      for (let hour = 0; hour < 30; hour += 1) failed = failureOf(() => bench.turn());
      if (String(bench.prices()) !== String(bench.before)) out.push(`${room}: saved ${saved}; ${failed.slice(0, 60)}`);
    }
    expect(out).toEqual([]);
  });
});
