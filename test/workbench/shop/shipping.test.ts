import { headers } from './open-shop';
import { openTrade } from './open-trade';

const hourMs = 3_600_000;

const statusesOf = (bench: ReturnType<typeof openTrade>, orderId: number): string[] =>
  ['READY_TO_SHIP', 'PICKUP_REQUEST', 'DROPOFF', 'ON_PROCESS', 'DELIVERED', 'RETURNED'].filter((status) =>
    bench.ask('GET', '/shipping', { status, per_page: '1000' }).body.data.some(({ order_id }) => order_id === orderId),
  );

describe('a parcel', () => {
  it('is fetched hours after the request, and arrives days later', () => {
    const bench = openTrade();
    const { ask, ready, clock } = bench;
    expect(statusesOf(bench, ready.id)).toEqual(['READY_TO_SHIP']);
    ask('POST', '/shipping/pickup-request', {}, { pickup_request: [{ id: ready.id, service: 'DROP_OFF' }] });
    expect(statusesOf(bench, ready.id)).toEqual(['DROPOFF']);
    clock.advance(5 * hourMs);
    expect(statusesOf(bench, ready.id)).toEqual(['ON_PROCESS']);
    expect(ready).toMatchObject({ progress: 'ON PROCESS', awb: expect.any(String) });
    clock.advance(48 * hourMs);
    expect(statusesOf(bench, ready.id)).toEqual(['DELIVERED']);
    expect(ready.progress).toBe('DELIVERED');
  });

  it('is ready again when the request is cancelled, until the courier has it', () => {
    const bench = openTrade();
    const { ask, requested, ready, clock } = bench;
    const cancel = (id: number) => ask('POST', '/shipping/cancel-pickup', {}, { id, reason: 'salah' }).status;
    expect(cancel(requested.id)).toBe(200);
    expect(statusesOf(bench, requested.id)).toEqual(['READY_TO_SHIP']);
    expect(requested.awb).toBeNull();
    ask('POST', '/shipping/pickup-request', {}, { pickup_request: [{ id: ready.id }] });
    clock.advance(5 * hourMs);
    expect(cancel(ready.id)).toBe(400);
  });

  it('cannot be requested twice', () => {
    const { ask, requested } = openTrade();
    const body = { pickup_request: [{ id: requested.id }] };
    expect(ask('POST', '/shipping/pickup-request', {}, body).status).toBe(400);
  });

  it('is sent again only when it has come back', () => {
    const bench = openTrade();
    const { ask, returned } = bench;
    expect(ask('POST', `/shipping/resend/${returned.id}`).status).toBe(200);
    expect(statusesOf(bench, returned.id)).toEqual(['READY_TO_SHIP']);
    expect(ask('POST', `/shipping/resend/${returned.id}`).status).toBe(400);
  });

  it('leaves the list when it is removed; the order stays', () => {
    const bench = openTrade();
    const { ask, ready } = bench;
    ask('DELETE', `/shipping/remove/${ready.id}`);
    expect(statusesOf(bench, ready.id)).toEqual([]);
    expect(ask('GET', '/order/detail', { id: String(ready.id) }).status).toBe(200);
  });

  it('is under way once it has a waybill', () => {
    const bench = openTrade();
    const { ask, ready } = bench;
    ask('POST', '/order/awb-number/add', { id: String(ready.id), awb_number: '00123' });
    expect(statusesOf(bench, ready.id)).toEqual(['ON_PROCESS']);
    const query = { order_id: String(ready.id), awb_number: '00123', expedition_id: '1' };
    expect(ask('GET', '/expedition/tracking', query).body.data.status).toBe('ON_PROCESS');
    expect(ask('GET', '/expedition/tracking', { ...query, awb_number: '123' }).status).toBe(404);
  });
});

describe('an invoice of a courier', () => {
  it('is a CSV file with a line for every parcel', () => {
    const { ask, send } = openTrade();
    const { id, invoice_number } = ask('GET', '/shipping/invoice').body.data[0] ?? {};
    const answer = send('GET', `/shipping/invoice/download/csv/${id}`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${invoice_number}.csv"`,
    });
    expect(answer.body.startsWith('po_number,awb_number,')).toBe(true);
    expect(answer.body.trim().split('\r\n').length).toBeGreaterThan(1);
  });

  it.each(['/shipping/invoice/download/pdf/', '/billing/'])('is a PDF file: %s', (path) => {
    const { ask, shop } = openTrade();
    const id = path === '/billing/' ? '15301/download' : ask('GET', '/shipping/invoice').body.data[0]?.id;
    const answer = shop.handle({ method: 'GET', path: `${path}${id}`, query: {}, body: {}, headers });
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.body.startsWith('%PDF-1.4')).toBe(true);
    // Where the table of objects starts is told in bytes.
    const [, offset] = /startxref\n(\d+)/.exec(answer.body) ?? [];
    expect(answer.body.slice(Number(offset)).startsWith('xref\n')).toBe(true);
  });

  it('is missing where nobody wrote one', () => {
    const { ask } = openTrade();
    expect(ask('GET', '/shipping/invoice/download/csv/nothing').status).toBe(404);
  });
});
