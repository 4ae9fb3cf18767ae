import { inventedAnswers } from '../../../workbench/shop/checks/invented-answers';
import { endpointName, readReference } from '../../../workbench/shop/checks/reference';
import { catalogHandlers } from '../../../workbench/shop/resources/goods/catalog';
import { tradeHandlers } from '../../../workbench/shop/resources/orders/trade';
import type { JsonObject } from '../../../workbench/shop/shop-message';
import { exampleOf, shapeOf } from './answer-shape';
import { openTrade, type TradeShop } from './open-trade';

interface Request {
  readonly path?: string;
  readonly query?: JsonObject;
  readonly body?: JsonObject;
}

const bankBody = { account_number: '123', holder_name: 'Adina', branch: 'Srono' };
const expense = { title: 'Listrik', nominal: 1000, note: 'Maret' };
const payment = { status: 'INSTALLMENT', amount: 1000, date: '2026-03-01', bank_id: 847 };

const documented: [string, (shop: TradeShop) => Request][] = [
  ['GET /bank/master', () => ({})],
  ['GET /bank/xendit', () => ({})],
  ['POST /bank/create', () => ({ body: { ...bankBody, bank_type: 'bca' } })],
  ['GET /bank', () => ({ query: { type: 'BANK' } })],
  ['GET /bank/{id}/detail', () => ({ path: '/bank/847/detail' })],
  ['PATCH /bank/update', () => ({ body: { bank_id: 847, bank_type: 'bri' } })],
  ['DELETE /bank/delete-mutation/{bank_id}', () => ({ path: '/bank/delete-mutation/847' })],
  ['DELETE /bank/delete/{bank_id}', () => ({ path: '/bank/delete/847' })],
  ['GET /expedition', () => ({})],
  ['GET /expedition/active', () => ({})],
  ['GET /expedition/tracking', ({ sent }) => ({ query: sent })],
  ['GET /marketplace', () => ({})],
  ['POST /order-source/create', () => ({ body: { marketplace_id: 3, note: 'Akun kedua' } })],
  ['GET /order-source', () => ({})],
  ['PATCH /order-source/update', () => ({ body: { order_source_id: 12, status: 'N' } })],
  [
    'POST /order-cost/create',
    () => ({ body: { category: 'DISCOUNT', name: 'Ulang tahun', type: 'NOMINAL', nominal: 500 } }),
  ],
  ['GET /order-cost', () => ({})],
  ['PUT /order-cost/update', ({ costId }) => ({ body: { order_cost_id: costId, name: 'Diskon Ultah' } })],
  ['POST /order-source/delete/{order_cost_id}', ({ costId }) => ({ path: `/order-source/delete/${costId}` })],
  ['GET /order/wholesale', ({ id }) => ({ query: { variation_id: String(id), qty: '10' } })],
  ['GET /order/check-price/{customer_category_code}', () => ({ path: '/order/check-price/N' })],
  ['POST /order/awb-number/add', ({ ready }) => ({ query: { id: String(ready.id), awb_number: 'JNE1' } })],
  ['GET /order/payment-history', ({ ready }) => ({ query: { id: String(ready.id) } })],
  ['GET /order/admin-revenue', ({ days }) => ({ query: days })],
  ['GET /order/download', () => ({})],
  ['PATCH /order/quick-payment', ({ unpaid }) => ({ body: { id: unpaid.id, payment } })],
  ['DELETE /order/installment/{order_id}', ({ partly }) => ({ path: `/order/installment/${partly.id}` })],
  ['GET /order-cancel', () => ({})],
  ['GET /order/unconfirmed-privor', () => ({})],
  ['GET /order/unconfirmed-privor/{payment_id}', () => ({ path: '/order/unconfirmed-privor/472' })],
  ['PATCH /order/confirm', ({ privorId }) => ({ body: { id: 472, orders: [{ id: privorId, action: 'REJECT' }] } })],
  ['GET /setting/courier', () => ({})],
  ['GET /setting/courier/custom', () => ({})],
  ['PATCH /setting/courier', () => ({ body: { id: '1', is_active: false } })],
  ['PATCH /setting/courier/all', () => ({ body: { regular: ['1'], express: ['2'] } })],
  ['PATCH /setting/courier/custom', () => ({ body: { id: 1, name: 'Kurir Baru', fee: 5000 } })],
  ['DELETE /setting/courier/custom/{id}', () => ({ path: '/setting/courier/custom/2' })],
  ['POST /shipping/resend/{order_id}', ({ returned }) => ({ path: `/shipping/resend/${returned.id}` })],
  ['POST /shipping/pickup-request', ({ ready }) => ({ body: { pickup_request: [{ id: ready.id }] } })],
  ['POST /shipping/cancel-pickup', ({ requested }) => ({ body: { id: requested.id, reason: 'salah alamat' } })],
  ['GET /shipping/cod-active', () => ({})],
  ['GET /shipping/invoice', () => ({})],
  ['GET /shipping/payment', () => ({})],
  ['GET /shipping', () => ({})],
  ['DELETE /shipping/remove/{order_id}', ({ ready }) => ({ path: `/shipping/remove/${ready.id}` })],
  ['POST /setting/payment/admin-fee', () => ({ body: { nominal: 1200, catgory_code: '1' } })],
  ['GET /setting/payment/admin-fee', () => ({})],
  ['PATCH /setting/payment/admin-fee', () => ({ body: { id: 103, nominal: 1200, category_code: 'Y' } })],
  ['GET /setting/payment/xendit', () => ({})],
  ['PATCH /setting/payment/xendit', () => ({ body: { xendit_key: 'xnd_development_OTHER' } })],
  ['GET /payment', ({ days }) => ({ query: days })],
  ['GET /payment/orderpay-balance', () => ({})],
  ['GET /payment/xendit/balance', () => ({})],
  [
    'POST /payment/withdraw',
    () => ({ body: { xendit_bank_id: 3, nominal: 50_000, holder_name: 'Adina', account_number: 123 } }),
  ],
  ['POST /expense', () => ({ body: expense })],
  ['PATCH /expense', () => ({ body: { ...expense, id: 22 } })],
  ['DELETE /expense/{id}', () => ({ path: '/expense/22' })],
  ['GET /report', ({ days }) => ({ query: days })],
  ['GET /report/{group}', ({ days }) => ({ path: '/report/net-sales', query: days })],
  ['GET /report/bank', ({ days }) => ({ query: days })],
  ['GET /report/chart/sales', ({ days }) => ({ query: days })],
  ['GET /report/chart/profit', ({ days }) => ({ query: days })],
  ['GET /report/chart/expedition', ({ days }) => ({ query: days })],
  ['GET /analyzer/customer', ({ days }) => ({ query: days })],
  ['GET /analyzer/location', ({ days }) => ({ query: days })],
  ['GET /analyzer/sales-channel', ({ days }) => ({ query: days })],
  ['GET /analyzer/customer/chart', ({ days }) => ({ query: days })],
  ['GET /analyzer/chart', ({ days }) => ({ query: days })],
  ['GET /notification', () => ({})],
  ['GET /notification/unread', () => ({})],
  ['POST /notification/token', () => ({ body: { token: 'abcdefGHIJKL' } })],
  ['POST /notification/read', () => ({ body: { type: 'NEWS' } })],
  ['GET /billing/addons', () => ({})],
  ['GET /billing', () => ({})],
  ['GET /woowa/customer', () => ({})],
  ['POST /woowa/customer', () => ({ body: { customers: [1, 2], template: 'Toko {%shopname%} libur' } })],
  ['POST /woowa/order/message', ({ ready }) => ({ body: { id: ready.id, message: 'Halo kak {%buyer%}' } })],
  ['GET /woowa/order/message', ({ ready }) => ({ query: { id: String(ready.id), type: 'PROMO' } })],
];

describe('answers about trade', () => {
  it.each(documented)('to %s have exactly the documented names', (name, requestOf) => {
    const shop = openTrade();
    const { path, query, body } = requestOf(shop);
    const [method = '', printed = ''] = name.split(' ');
    const answer = shop.ask(method, path ?? printed, query, body);
    expect(shop.shop.violations).toEqual([]);
    expect(answer.status).toBe(200);
    expect(shapeOf(answer.body)).toEqual(shapeOf(exampleOf(name)));
  });

  it('to GET /expedition/cost have the documented names, whichever lorries there are', () => {
    const { ask } = openTrade();
    const query = { origin_id: '334', destination_id: '11677', weight: '2', price: '120000' };
    const { body } = ask('GET', '/expedition/cost', query);
    expect(shapeOf(body)).toEqual(shapeOf(exampleOf('GET /expedition/cost')));
  });

  it('come from endpoints that the document names', () => {
    const names = new Set(readReference().map(endpointName));
    expect(Object.keys({ ...tradeHandlers, ...catalogHandlers }).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are listed as invented exactly where the document shows none', () => {
    const listed = new Set(inventedAnswers.map(({ endpoint }) => endpoint));
    expect(inventedAnswers.filter(({ why }) => why === '')).toEqual([]);
    for (const name of Object.keys({ ...tradeHandlers, ...catalogHandlers })) {
      expect([name, listed.has(name)]).toEqual([name, exampleOf(name) === undefined]);
    }
  });
});
