import { allEndpoints } from '../../src/api/catalogue';
import type { Fields } from '../../src/api/field';
import { nameKindOf } from '../../src/api/named-parameters';
import { listedIdOf } from '../../src/tables/listed-ids';

/** Every required field of an endpoint, also those within another one: `orders.id`. */
function requiredOf(fields: Fields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, { required, fields: inner = {} }]) => [
    ...(required ? [prefix + name] : []),
    ...requiredOf(inner, `${prefix}${name}.`),
  ]);
}

/** Ids that stand in no data, or of which the document does not say what they are of. */
const unlisted = [
  ...['cancelledOrder.delete id', 'cancelledOrder.return id', 'orderSource.create marketplace_id'],
  ...['payment.withdraw xendit_bank_id', 'product.create shop_id', 'product.update shop_id'],
  ...['product.update wholesale.id', 'product.update variations.id'],
];

describe('an id that has to be filled in', () => {
  it('is chosen by a name, or looked up in data, for every endpoint', () => {
    const left = allEndpoints().flatMap((endpoint) =>
      requiredOf(endpoint.parameters)
        .filter((key) => /(^|\.)id$|_id$/.test(key))
        .filter((key) => !nameKindOf(endpoint, key) && !listedIdOf(endpoint, key, 'id'))
        .map((key) => `${endpoint.id} ${key}`),
    );
    expect(left.sort()).toEqual([...unlisted].sort());
  });

  it.each([
    ['shipment.invoicePdf', 'invoice_id', 'Tagihan pengiriman', 'ID tagihan'],
    ['shipment.invoiceCsv', 'id', 'Tagihan pengiriman', 'ID tagihan'],
    ['billing.invoice', 'id', 'Tagihan Ngorder', 'ID tagihan'],
    ['unconfirmedOrder.get', 'payment_id', 'Pesanan storefront belum dikonfirmasi', 'ID pembayaran'],
    ['order.cancel', 'id', 'Pesanan', 'ID pesanan'],
  ])('of %s %s is in the data %s, column %s', (id, key, dataset, column) => {
    expect(listedIdOf({ id }, key, 'id')).toEqual({ dataset, column, isHidden: true });
  });
});
