import { openShop } from './open-shop';
import { openTrade } from './open-trade';

const dayMs = 86_400_000;

describe('a cancelled order', () => {
  it('gives its stock back, and takes it again when it returns', () => {
    const { ask, shop, own } = openShop();
    const { id } = own();
    const before = shop.stockOf(id).get(0) ?? 0;
    shop.sell(id, 0, 2);
    const order = shop.state.orders.at(-1)?.id ?? 0;
    ask('POST', '/order/cancel', {}, { id: order });
    expect(shop.stockOf(id).get(0)).toBe(before);
    expect(ask('GET', '/order-cancel').body.data.map(({ order_id }) => order_id)).toEqual([order]);
    expect(ask('POST', '/order-cancel/return', {}, { id: order }).status).toBe(200);
    expect(shop.stockOf(id).get(0)).toBe(before - 2);
    expect(ask('GET', '/order-cancel').body.data).toEqual([]);
  });

  it('does not return where its goods were sold meanwhile', () => {
    const { ask, shop, own } = openShop();
    const { id } = own();
    const all = shop.stockOf(id).get(0) ?? 0;
    shop.sell(id, 0, 1);
    const order = shop.state.orders.at(-1)?.id ?? 0;
    ask('POST', '/order/cancel', {}, { id: order });
    shop.sell(id, 0, all);
    expect(ask('POST', '/order-cancel/return', {}, { id: order }).status).toBe(400);
    expect(shop.stockOf(id).get(0)).toBe(0);
  });

  it('is gone for good once it is deleted', () => {
    const { ask, cancelled, shop } = openTrade();
    expect(ask('DELETE', `/order-cancel/${cancelled.id}`, {}, { id: cancelled.id }).status).toBe(200);
    expect(ask('DELETE', `/order-cancel/${cancelled.id}`, {}, { id: cancelled.id }).status).toBe(404);
    expect(shop.state.orders).not.toContain(cancelled);
  });
});

describe('an order of a customer who ordered alone', () => {
  it('takes stock when it is accepted, and is an order then', () => {
    const { ask, shop } = openShop();
    const payment = shop.state.privorPayments.find(({ id }) => id === 472);
    const order = payment?.orders[0];
    const line = order?.lines[0] ?? { variationId: 0, warehouseId: 0, quantity: 0 };
    const before = shop.stockOf(line.variationId).get(line.warehouseId) ?? 0;
    const orders = [{ id: order?.id ?? 0, action: 'ACCEPT' }];
    expect(ask('PATCH', '/order/confirm', {}, { id: 472, orders }).status).toBe(200);
    expect(shop.stockOf(line.variationId).get(line.warehouseId)).toBe(before - line.quantity);
    expect(shop.state.orders.at(-1)).toMatchObject({ id: order?.id, category: 'PRIVOR', payment: 'PAID' });
    expect(ask('GET', '/order/unconfirmed-privor/472').status).toBe(404);
    expect(ask('PATCH', '/order/confirm', {}, { id: 472, orders }).status).toBe(400);
  });

  it('is among the rejected ones when it is rejected, and leaves the stock alone', () => {
    const { ask, shop } = openShop();
    const before = shop.snapshot().stock;
    const id = shop.state.privorPayments.find((one) => one.id === 472)?.orders[0]?.id ?? 0;
    ask('PATCH', '/order/confirm', {}, { id: 472, orders: [{ id, action: 'REJECT' }] });
    expect(shop.snapshot().stock).toEqual(before);
    expect(ask('GET', '/order-cancel', { type: 'REJECTED' }).body.data[0]?.order_id).toBe(id);
  });

  it('expires when nobody pays', () => {
    const { ask, shop, clock } = openShop();
    const waiting = ask('GET', '/order/unconfirmed-privor', { payment_status: 'UNPAID' }).body.meta.pagination.total;
    expect(waiting).toBe(4);
    clock.advance(4 * dayMs);
    expect(ask('GET', '/order/unconfirmed-privor', { payment_status: 'UNPAID' }).body.data).toEqual([]);
    const expired = shop.state.orders.filter(({ id }) => shop.state.cancellations.get(id)?.kind === 'EXPIRED');
    expect(ask('GET', '/order-cancel', { type: 'EXPIRED' }).body.meta.pagination.total).toBe(expired.length);
  });
});

describe('payments of an order', () => {
  const pay = (id: number, status: string, amount: number) => ({
    id,
    payment: { status, amount, date: '2026-03-01', bank_id: 847 },
  });

  it('add up until it is paid, and no further', () => {
    const { ask, unpaid } = openTrade();
    const total = Number(ask('GET', '/order/detail', { id: String(unpaid.id) }).body.data.total_amount);
    ask('PATCH', '/order/quick-payment', {}, pay(unpaid.id, 'INSTALLMENT', 1000));
    expect(unpaid).toMatchObject({ payment: 'INSTALLMENT', progress: 'INSTALLMENT' });
    expect(ask('GET', '/order/detail', { id: String(unpaid.id) }).body.data.remaining_amount).toBe(total - 1000);
    expect(ask('PATCH', '/order/quick-payment', {}, pay(unpaid.id, 'INSTALLMENT', total)).body.message).toEqual({
      amount: ['Amount is more than amount remaining of this order'],
      'maximum amount': [total - 1000],
    });
    ask('PATCH', '/order/quick-payment', {}, pay(unpaid.id, 'PAID', total - 1000));
    expect(unpaid).toMatchObject({ payment: 'PAID', progress: 'NO AWB' });
    const history = ask('GET', '/order/payment-history', { id: String(unpaid.id) }).body.data;
    expect(history.map(({ status }) => status)).toEqual(['INSTALLMENT', 'PAID']);
    expect(ask('PATCH', '/order/quick-payment', {}, pay(unpaid.id, 'PAID', 0)).status).toBe(400);
  });

  it('can be forgotten while it is paid in parts', () => {
    const { ask, partly } = openTrade();
    expect(ask('DELETE', `/order/installment/${partly.id}`).status).toBe(200);
    expect(ask('GET', '/order/payment-history', { id: String(partly.id) }).body.data).toEqual([]);
    expect(ask('DELETE', `/order/installment/${partly.id}`).status).toBe(400);
  });
});

describe('updating an order', () => {
  it('moves only the difference of the stock', () => {
    const { ask, shop, own } = openShop();
    const { id } = own();
    const before = shop.stockOf(id).get(0) ?? 0;
    shop.sell(id, 0, 2);
    const order = shop.state.orders.at(-1);
    const update = (quantity: number) =>
      ask('PATCH', '/order', {
        order_id: String(order?.id),
        customer_sender_id: '1',
        customer_receiver_id: '1',
        supplier_id: '1',
        is_print: 'false',
        products: { 0: { id: String(id), qty: String(quantity), product_status: 'S' } },
        expedition: { id: '1', rate: '9000', name: 'SiCepat', auto_pickup: 'false' },
        payment: { status: 'UNPAID' },
        note: 'bungkus kado',
        source: 'WEB',
      });
    expect(update(5).status).toBe(200);
    expect(shop.stockOf(id).get(0)).toBe(before - 5);
    expect(order).toMatchObject({ courier: 'SiCepat', shippingCost: 9000, note: 'bungkus kado', payment: 'UNPAID' });
    expect(update(before + 1).status).toBe(400);
    expect(shop.stockOf(id).get(0)).toBe(before - 5);
    expect(shop.violations).toEqual([]);
  });
});

describe('mails and messages', () => {
  it('are remembered, whichever download it was', () => {
    const { ask, shop, ready } = openTrade();
    for (const path of ['/order', '/order-cancel', '/expense', '/shipping', '/shipping/report', '/analyzer/customer']) {
      expect(ask('GET', `${path}/download`).status).toBe(200);
    }
    expect(shop.state.sentMails).toHaveLength(6);
    ask('POST', '/woowa/customer', {}, { customers: [7, 8], template: 'Halo' });
    ask('POST', '/woowa/order/message', {}, { id: ready.id, message: 'Halo {%buyer%}' });
    expect(shop.state.sentMessages.map(({ customerId }) => customerId)).toEqual([7, 8, null]);
    const { data } = ask('GET', `/woowa/order/messages/${ready.id}`).body;
    expect(data.map(({ message }) => message)).toEqual([`Halo ${ready.customerName}`]);
  });

  it('are not sent where the orders themselves are asked for', () => {
    const { ask, shop } = openTrade();
    expect(ask('GET', '/order/download', { without_being_sent: 'true' }).body.meta.pagination.per_page).toBe(10);
    expect(shop.state.sentMails).toEqual([]);
  });
});

describe('settings', () => {
  it('of couriers decide which are active', () => {
    const { ask } = openShop();
    const activeIds = () => ask('GET', '/expedition/active', { per_page: '100' }).body.data.map(({ id }) => id);
    expect(activeIds()).toContain(1);
    ask('PATCH', '/setting/courier', {}, { id: '1', is_active: false });
    expect(activeIds()).not.toContain(1);
    ask('PATCH', '/setting/courier/all', {}, { regular: ['1'], express: [] });
    expect(activeIds()).toEqual([1]);
  });

  it('forget what the shop has read from a bank, of that account alone', () => {
    const { ask, shop } = openTrade();
    const before = shop.state.banks.map(({ mutations }) => mutations);
    expect(before[0]).toBeGreaterThan(0);
    expect(ask('DELETE', '/bank/delete-mutation/847').status).toBe(200);
    expect(shop.state.banks.map(({ mutations }) => mutations)).toEqual([0, ...before.slice(1)]);
  });

  it('refuse an account of a company without its id, and a bank that nobody knows', () => {
    const { ask } = openShop();
    const body = { account_number: '1', holder_name: 'A', branch: 'B' };
    expect(ask('POST', '/bank/create', {}, { ...body, bank_type: 'bniBisnis' }).body.message).toHaveProperty([
      'corporate_id',
    ]);
    expect(ask('POST', '/bank/create', {}, { ...body, bank_type: 'xyz' }).body.message).toHaveProperty(['bank_type']);
    expect(ask('POST', '/bank/create', {}, { ...body, bank_type: 'bca' }).status).toBe(200);
  });

  it('take the fee of a category in either spelling', () => {
    const { ask } = openShop();
    ask('PATCH', '/setting/payment/admin-fee', {}, { id: 103, nominal: 100, category_code: 'Y' });
    ask('PATCH', '/setting/payment/admin-fee', {}, { id: 104, nominal: 200, catgory_code: 'N' });
    const fees = ask('GET', '/setting/payment/admin-fee').body.data;
    expect(fees.slice(0, 2).map(({ nominal }) => nominal)).toEqual([100, 200]);
  });
});

describe('notifications', () => {
  it('are unread until they are read, one or all', () => {
    const { ask } = openShop();
    const unread = () => ask('GET', '/notification/unread').body.data.activity;
    expect(unread()).toBe(4);
    const id = ask('GET', '/notification').body.data[0]?.id;
    ask('POST', '/notification/read', {}, { id: String(id) });
    expect(unread()).toBe(3);
    ask('POST', '/notification/read');
    expect(unread()).toBe(0);
  });
});

describe('withdrawing', () => {
  it('takes the fee too, holds the money back for a day, and never more than there is', () => {
    const { ask, clock } = openShop();
    const body = { xendit_bank_id: 3, nominal: 100_000, holder_name: 'Adina', account_number: 123 };
    const before = ask('GET', '/payment/orderpay-balance').body.data;
    expect(ask('POST', '/payment/withdraw', {}, body).status).toBe(200);
    const after = ask('GET', '/payment/orderpay-balance').body.data;
    expect(after).toMatchObject({ total: before.total, withdrawal_onhold: 145_000 });
    clock.advance(2 * dayMs);
    expect(ask('GET', '/payment/orderpay-balance').body.data.total).toBe(Number(before.total) - 145_000);
    expect(ask('POST', '/payment/withdraw', {}, { ...body, nominal: 99_000_000 }).status).toBe(400);
    expect(ask('POST', '/payment/withdraw', {}, { ...body, nominal: 49_999 }).status).toBe(400);
  });
});
