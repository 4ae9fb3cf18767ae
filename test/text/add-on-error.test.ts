import { AddOnError } from '../../src/text/add-on-error';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { failureOf } from '../rpc/failure-of';

const where = { endpoint: 'GET /product', status: 503 };

describe('an error', () => {
  it.each(['keyRejected', 'forbidden', 'notFound', 'rateLimited', 'serverFailed', 'badAnswer'] as const)(
    'is told in words, and which request it is about apart: %s',
    (code) => {
      const error = new AddOnError(code, where);
      for (const language of ['id', 'en'] as const) expect(error.tellIn(language)).not.toMatch(/HTTP|GET|503|[{}]/);
      expect(error.technical).toBe('GET /product, HTTP 503');
      expect(error.message).toBe(`${error.tellIn('en')} (GET /product, HTTP 503)`);
    },
  );

  it('tells apart what came instead of an answer', () => {
    expect(new AddOnError('badAnswer', { ...where, preview: '<html>' }).technical).toBe(
      'GET /product, HTTP 503: <html>',
    );
    const lost = { endpoint: 'GET /product', reason: 'Address unavailable' };
    const unreachable = new AddOnError('unreachable', { ...lost, origin: 'https://api.ngorder.id' });
    expect(unreachable.tellIn('en')).toBe('No answer from https://api.ngorder.id. Check the connection and try again.');
    expect(unreachable.technical).toBe('GET /product: Address unavailable');
    expect(new AddOnError('outcomeUnknown', lost).tellIn('id')).toBe(
      'Belum pasti: Ngorder tidak memberi jawaban jelas.',
    );
    expect(new AddOnError('outcomeUnknown', lost).technical).toBe('GET /product: Address unavailable');
  });

  it('has nothing technical where its text names the request itself, or there is none', () => {
    expect(new AddOnError('urlTooLong', { endpoint: 'order.get', length: 9000 }).technical).toBe('');
    expect(new AddOnError('notConnected').technical).toBe('');
  });

  it('reaches the panel in words, with the request beside them, and the note of its tab in words', () => {
    const bench = openInProcessWorkbench({ shop: { products: 3, orders: 0 }, locale: 'en' });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    bench.rpc('pull.run');
    bench.shop.faults.add({ path: '/product/search', nth: 1, times: 99, fault: { kind: 'status', status: 503 } });
    const { message, technical } = failureOf(() => bench.rpc('pull.run'));
    expect(message).toBe('Ngorder has a problem. Try again later.');
    expect(technical).toBe('GET /product/search, HTTP 503');
    const place = { row: 1, column: 1, rows: 1, columns: 1 };
    const note = bench.cloud.workbook.sheet(bench.cloud.workbook.activeSheetId)?.readAttribute(place, 'note');
    expect(String(note)).toContain('Ngorder has a problem. Try again later.');
    expect(String(note)).not.toContain('HTTP');
  });
});
