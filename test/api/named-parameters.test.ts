import { allEndpoints } from '../../src/api/catalogue';
import type { Fields } from '../../src/api/field';
import { nameKindOf } from '../../src/api/named-parameters';

/** Every parameter, and every field within one, of every endpoint: `order.create products.warehouse_id`. */
function keysOf(fields: Fields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, { fields: inner, items }]) => [
    prefix + name,
    ...keysOf(inner ?? items?.fields ?? {}, `${prefix}${name}.`),
  ]);
}

const all = allEndpoints().flatMap((endpoint) => keysOf(endpoint.parameters).map((key) => ({ endpoint, key })));
const isId = (key: string): boolean => /(^|\.)id$|_id$/.test(key);

/** Why people have no names for an id. */
const nameless: Readonly<Record<string, readonly string[]>> = {
  'orders, their payments and parcels are known by their numbers': [
    ...['order.addAwb id', 'order.cancel id', 'order.deleteInstallments order_id', 'order.detail id', 'order.pay id'],
    ...[
      'order.paymentHistory id',
      'order.update order_id',
      'cancelledOrder.delete id',
      'cancelledOrder.delete order_id',
    ],
    ...[
      'cancelledOrder.return id',
      'expedition.track order_id',
      'shipment.cancelPickup id',
      'shipment.remove order_id',
    ],
    ...['shipment.requestPickup pickup_request.id', 'shipment.resend order_id', 'unconfirmedOrder.confirm id'],
    ...['unconfirmedOrder.confirm orders.id', 'unconfirmedOrder.get payment_id', 'woowa.orderMessage id'],
    ...['woowa.orderMessages order_id', 'woowa.sendForOrder id'],
  ],
  'so are counts, transfers and invoices': [
    ...['stockOpname.detail id', 'stockOpname.lines id', 'stockTransfer.detail id', 'stockTransfer.lines id'],
    ...['billing.invoice id', 'shipment.invoiceCsv id', 'shipment.invoicePdf invoice_id'],
  ],
  'its rows are pulled, and changed there': [
    ...['adminFee.update id', 'courierSetting.update id', 'courierSetting.updateCustom id', 'expense.update id'],
    ...[
      'courierSetting.deleteCustom id',
      'customerCategory.update id',
      'expense.delete id',
      'notification.markRead id',
    ],
    ...['orderCost.delete order_cost_id', 'orderCost.update order_cost_id', 'product.update wholesale.id'],
    ...['promo.delete id', 'promo.get id', 'promo.searchProducts id', 'promo.update id'],
    ...['order.create products.promo_id', 'order.update products.promo_id'],
  ],
  'a word for it adds a variation': ['product.update variations.id'],
  'no record of the shop has it': [
    ...[
      'bank.create corporate_id',
      'bank.update corporate_id',
      'order.download expedition_id',
      'order.list expedition_id',
    ],
    ...['orderSource.create marketplace_id', 'orderSource.update marketplace_id', 'payment.withdraw xendit_bank_id'],
    ...['product.create shop_id', 'product.search shop_id', 'product.update shop_id'],
  ],
};

describe('nameKindOf', () => {
  it.each([
    ['order.list', 'warehouse_id', 'warehouse'],
    ['order.create', 'products.id', 'variation'],
    ['order.create', 'products.warehouse_id', 'warehouse'],
    ['order.pay', 'payment.bank_id', 'bankAccount'],
    ['warehouse.create', 'user_id', 'staff'],
    ['product.search', 'category', 'productCategory'],
    ['customer.list', 'category', 'customerCategory'],
    ['product.history', 'id', 'variation'],
    ['product.delete', 'id', 'product'],
    ['orderCost.create', 'category', undefined],
    ['order.list', 'expedition_id', undefined],
    ['order.list', 'toString', undefined],
  ])('says of %s by %s: %s', (id, key, kind) => {
    expect(nameKindOf({ id }, key)).toBe(kind);
  });

  it('knows every id of the catalogue, or has a reason not to', () => {
    const unknown = all.filter(({ endpoint, key }) => isId(key) && nameKindOf(endpoint, key) === undefined);
    expect(unknown.map(({ endpoint, key }) => `${endpoint.id} ${key}`).sort()).toEqual(
      Object.values(nameless).flat().sort(),
    );
  });
});
