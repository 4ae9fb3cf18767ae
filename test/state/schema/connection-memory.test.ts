import { connectionMemoryDocument } from '../../../src/state/schema/connection-memory';
import { parseStored } from '../../../src/state/schema/stored-document';
import { openPulled } from '../../push/open-pulled';
import { toldBy } from '../../recorded/tampered';

const good = { paths: {}, perPage: { 'product.search': 10 }, insistsOnFilter: {}, width: 4, proven: {} };

describe('what was learnt about a connection', () => {
  it.each([
    ['no request at once', '{"width":0}'],
    ['more at once than ever leave', '{"width":21}'],
    ['half a request', '{"width":1.5}'],
    ['pages without records', '{"perPage":{"product.search":0}}'],
    ['an allowance of nothing', '{"perMinute":0}'],
    ['a moment that is none', '{"latest":[1e999]}'],
  ])('is learnt anew where it is damaged: %s', (_what, damaged) => {
    const text = JSON.stringify(good).replace(/}$/, `,${damaged.slice(1)}`);
    expect(parseStored(connectionMemoryDocument, JSON.stringify(good))).toEqual(good);
    expect(parseStored(connectionMemoryDocument, text)).toBeUndefined();
  });

  it('keeps no pull waiting, though it says that requests left in a year', () => {
    const opened = openPulled({ products: 8 });
    const latest = Array.from({ length: 5 }, () => opened.clock.now() + 365 * 86_400_000);
    const memory = JSON.stringify({ ...good, perMinute: 5, latest });
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
