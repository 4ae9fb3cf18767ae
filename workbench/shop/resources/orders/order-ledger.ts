import type { JsonValue } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import type { Order } from '../../state/orders';
import { totalOf } from '../../state/orders';

interface CostEntry {
  readonly category: 'DISCOUNT' | 'OTHER COST' | 'ESCROW PLUS' | 'ESCROW MINUS';
  readonly description: string;
  readonly nominal: number;
}

const commission = (order: Order): number => Math.round(totalOf(order) * 0.01);
const serviceFee = (order: Order): number => Math.round(totalOf(order) * 0.025);

/** What a marketplace adds and takes before it hands the money over. */
const marketplaceEntries = (order: Order): readonly CostEntry[] => [
  { category: 'ESCROW PLUS', description: 'Buyer Total Amount', nominal: totalOf(order) },
  { category: 'ESCROW MINUS', description: 'Commission Fee', nominal: commission(order) },
  { category: 'ESCROW MINUS', description: 'Service Fee', nominal: serviceFee(order) },
  { category: 'ESCROW PLUS', description: 'Final Shipping Fee', nominal: -order.shippingCost },
];

/** What the marketplace hands over: all that is added, less all that is taken. */
export const escrowOf = (order: Order): number =>
  marketplaceEntries(order).reduce(
    (sum, { category, nominal }) => sum + (category === 'ESCROW MINUS' ? -nominal : nominal),
    0,
  );

/** Discounts are told as what they take off. */
function ownEntries({ otherCost = 0 }: Order): readonly CostEntry[] {
  if (otherCost === 0) return [];
  return otherCost < 0
    ? [{ category: 'DISCOUNT', description: 'Diskon', nominal: -otherCost }]
    : [{ category: 'OTHER COST', description: 'Biaya Lain', nominal: otherCost }];
}

/** {api: Get Orders Detail}: `order_cost`. */
export const costEntries = (order: Order): JsonValue =>
  [...ownEntries(order), ...(order.category === 'SHOPEE' ? marketplaceEntries(order) : [])].map((entry) => ({
    ...entry,
    percentage: 0,
    is_percentage: false,
  }));

/** {api: Get Orders Detail}: `payment.payment_histoy`, spelled so. */
export const paymentEntries = (state: ShopState, order: Order): JsonValue =>
  state.orderPayments.of(order).map(({ id, bankId, paidAt, nominal }) => ({
    id,
    payment_id: null,
    order_id: order.id,
    description: `Pembayaran Order PO#${order.number}`,
    nominal,
    payment_fee: null,
    bank: {
      origin: { id: null, account_name: null, account_number: null, transfer_image: null },
      destination: { id: bankId, bank_name: state.banks.find((bank) => bank.id === bankId)?.name ?? '' },
    },
    note: null,
    pg_provider: order.category === 'SHOPEE' ? 'Shopee' : null,
    va_no: null,
    is_confirmed: 1,
    type: 11,
    is_installment_first: null,
    created_by: state.staff[0]?.id ?? null,
    updated_by: null,
    paid_at: { $date: { $numberLong: String(paidAt) } },
  }));
