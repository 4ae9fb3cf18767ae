/** Where the catalogue means something else than the vendor's table says, and why. Anything not listed here must agree. */
export interface Difference {
  /** The catalogue's id. */
  readonly endpoint: string;
  /** As the table, or for `extra` the catalogue, names it. */
  readonly parameter: string;
  readonly about: 'extra' | 'missing' | 'required' | 'type' | 'values';
  readonly reason: string;
}

const printedAsInteger = 'The table says integer, the allowed values are words.';
const shownInExample = 'Not in the table; the documented example sends it.';
const optionalFilter = 'Printed as required, but a list without it makes sense: it is left out first.';

const differences = (
  about: Difference['about'],
  reason: string,
  parameters: Readonly<Record<string, readonly string[]>>,
): Difference[] =>
  Object.entries(parameters).flatMap(([endpoint, names]) =>
    names.map((parameter) => ({ endpoint, parameter, about, reason })),
  );

export const referenceDifferences: readonly Difference[] = [
  ...differences('type', printedAsInteger, {
    'order.priceAccess': ['customer_category_code'],
    'order.download': ['customer_category_code'],
    'order.pay': ['payment.status'],
    'unconfirmedOrder.list': ['customer_category', 'payment_status'],
    'expense.list': ['type'],
    'expense.download': ['type'],
    'report.get': ['type'],
    'report.group': ['type'],
    'report.bank': ['type'],
    'report.salesChart': ['type'],
    'report.profitChart': ['type'],
    'report.expeditionChart': ['type'],
    'analyzer.customers': ['type'],
  }),
  ...differences('type', 'The table says integer, the ids in the list they are taken from have letters.', {
    'shipment.invoiceCsv': ['id'],
    'orderCost.update': ['order_cost_id'],
    'orderCost.delete': ['order_cost_id'],
  }),
  ...differences(
    'type',
    'The table says integer, which loses the zeros with which account numbers of some banks begin.',
    {
      'payment.withdraw': ['account_number'],
    },
  ),
  ...differences('extra', shownInExample, {
    'product.create': ['weight', 'variations[].image', 'variations[].weight', 'variations[].is_warehouse'],
    'product.update': [
      'weight',
      'variations[].image',
      'variations[].weight',
      'variations[].is_warehouse',
      'variations[].warehouse_stock',
    ],
    'promo.update': ['discount', 'discount.type', 'discount.amount', 'discount.max_nominal'],
  }),
  ...differences('extra', 'A larger page is asked for as a probe; the answer’s meta tells whether it was honoured.', {
    'product.search': ['per_page'],
  }),
  ...differences('required', optionalFilter, {
    'order.list': ['order_progress_status'],
    'customer.list': ['category'],
    'promo.list': ['is_active'],
  }),
  ...differences('required', 'Printed as required, but the example leaves it out; its only value deletes.', {
    'product.update': ['variations[].flag'],
  }),
  ...differences('required', 'Printed as required, but the example sends null where a variation has no pictures.', {
    'product.create': ['variations[].primary_image'],
    'product.update': ['variations[].primary_image'],
  }),
  ...differences('missing', 'The table prints the name of a header; the body field is `token`.', {
    'notification.registerDevice': ['Authorization'],
  }),
  ...differences('extra', 'The table prints the name of a header; the body field is `token`.', {
    'notification.registerDevice': ['token'],
  }),
  ...differences('values', 'The table describes the values in words; the example sends UNLIMITED.', {
    'promo.create': ['limits.usage_per_customer'],
    'promo.update': ['limits.usage_per_customer'],
  }),
  ...differences('values', 'Any whole number as a text: some are offered, so that people see what it takes.', {
    'promo.create': ['limits.promo_limit'],
    'promo.update': ['limits.promo_limit'],
  }),
  ...differences('type', 'The table says string, the example sends a list.', {
    'promo.create': ['customer_categories'],
    'promo.update': ['customer_categories'],
  }),
];
