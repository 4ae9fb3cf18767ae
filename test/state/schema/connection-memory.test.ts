import type { PullOutcome } from '../../../src/pull/pull';
import { connectionMemoryDocument } from '../../../src/state/schema/connections/connection-memory';
import { parseStored } from '../../../src/state/schema/stored-document';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { openPulled } from '../../push/open-pulled';
import { toldBy } from '../../recorded/tampered';

const good = {
  version: 2,
  paths: {},
  perPage: { 'product.search': 10 },
  insistsOnFilter: {},
  width: 4,
  proven: {},
};

describe('what was learnt about a connection', () => {
  it.each([
    ['no request at once', '{"width":0}'],
    ['more at once than ever leave', '{"width":21}'],
    ['half a request', '{"width":1.5}'],
    ['pages without records', '{"perPage":{"product.search":0}}'],
    ['an allowance of nothing', '{"perMinute":0}'],
    ['a moment that is none', '{"answered":[{"at":1e999,"count":1}]}'],
    ['no request in a second', '{"answered":[{"at":1772417040000,"count":0}]}'],
  ])('is learnt anew where it is damaged: %s', (_what, damaged) => {
    const text = JSON.stringify(good).replace(/}$/, `,${damaged.slice(1)}`);
    expect(parseStored(connectionMemoryDocument, JSON.stringify(good))).toBeDefined();
    expect(parseStored(connectionMemoryDocument, text)).toBeUndefined();
  });

  it('is taken over from the first version, which kept the moment of each request', () => {
    const { version: _, ...first } = good;
    const older = { ...first, perMinute: 3, latest: [1_772_417_040_000, 1_772_417_040_500] };
    expect(parseStored(connectionMemoryDocument, JSON.stringify(older))).toEqual({
      ...first,
      perMinute: 3,
      answered: [
        { at: 1_772_417_040_000, count: 1 },
        { at: 1_772_417_040_500, count: 1 },
      ],
    });
    expect(parseStored(connectionMemoryDocument, JSON.stringify({ ...first, latest: ['today'] }))).toBeUndefined();
  });

  it.each([60, 700, 9_999, 10_000])('stays small in a shop that allows %i requests a minute', (rateLimitPerMinute) => {
    const shop = { products: 350, warehouses: 4, warehouseShare: 1, orders: 0, rateLimitPerMinute };
    const bench = openInProcessWorkbench({ shop, locale: 'en' });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    let outcome = bench.rpc<PullOutcome>('pull.run');
    expect(bench.shop.log.length).toBeGreaterThan(60);
    expect(
      Object.entries(bench.cloud.properties.user.all()).find(([name]) => name.startsWith('ngorder.memory:'))?.[1]
        .length,
    ).toBeLessThan(3000);
    while (outcome.status === 'paused') outcome = bench.rpc<PullOutcome>('pull.continue');
    expect(outcome.rows).toBe(bench.shop.state.variations.size);
    expect(bench.shop.log.filter(({ status }) => status === 429).length).toBeLessThan(3);
  });

  it('keeps no pull waiting, though it says that requests left in a year', () => {
    const opened = openPulled({ products: 8 });
    const answered = [{ at: opened.clock.now() + 365 * 86_400_000, count: 5 }];
    const memory = JSON.stringify({ ...good, perMinute: 5, answered });
    opened.cloud.properties.user.setAll({ 'ngorder.memory': memory });
    const before = opened.clock.now();
    expect(toldBy(() => opened.rpc('pull.run'))).toBe('none');
    expect(opened.clock.now() - before).toBeLessThan(120_000);
  });

  it('never keeps a pull from coming to its end where it says that none may leave at once', () => {
    const opened = openPulled({ products: 8 });
    opened.cloud.properties.user.setAll({ 'ngorder.memory': JSON.stringify({ ...good, width: 0 }) });
    let operations = 0;
    const interrupt = () => {
      operations += 1;
      return operations > 3000;
    };
    expect(toldBy(() => opened.rpc('pull.run', {}, { interrupt }))).toBe('none');
  });
});
