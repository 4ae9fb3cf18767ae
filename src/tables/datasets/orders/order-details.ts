import type { OrderListDetails } from '../../../api/resources/orders/order';
import { readMoney, readNumber } from '../../../api/values/read-number';
import { columnsOf } from '../../record-column';
import { recordId } from '../../record-id';
import type { Column } from '../../table';
import { sumOf } from '../goods/goods';
import { fullOrderDataset } from './full-order-dataset';
import { goodsColumns, orderColumns } from './order-columns';

const { id, text, money, moment, yesNo } = columnsOf<OrderListDetails>();

type Cost = OrderListDetails['order_cost'][number];

/** The sum of one category of costs; blank where the order has none of them, and where one is known in percent only. */
const costs = (category: string, title: Column['title']) =>
  money(`order_cost:${category}`, title, {
    read: ({ order_cost }) => {
      const ofCategory = (order_cost ?? []).filter((cost) => cost.category === category);
      return ofCategory.length === 0 ? undefined : sumOf(ofCategory.map(amountOf));
    },
  });

function amountOf({ nominal, is_percentage }: Cost): number | undefined {
  const amount = readMoney(nominal);
  return is_percentage && amount === 0 ? undefined : amount;
}

const costText = ({ category, description, nominal, percentage, is_percentage }: Cost): string =>
  `${description} (${category}): ${is_percentage ? `${percentage}%` : nominal}`;

const paymentsOf = ({ payment }: OrderListDetails) => payment?.payment_histoy ?? [];

/** Where somebody lives. */
const addressColumns = (role: string, { en, id: indonesian }: Column['title']) => [
  text(`${role}.address`, { en: `${en} address`, id: `Alamat ${indonesian}` }, 240),
  text(`${role}.district`, { en: `${en} district`, id: `Kecamatan ${indonesian}` }),
  text(`${role}.city`, { en: `${en} city`, id: `Kota ${indonesian}` }),
  text(`${role}.province`, { en: `${en} province`, id: `Provinsi ${indonesian}` }),
  id(`${role}.postal_code`, { en: `${en} postal code`, id: `Kode pos ${indonesian}` }),
];

/** Where a parcel goes is the receiver's; the rest tells how an order came about. */
const seldomOfDetails = [
  ...['address', 'district', 'city', 'province', 'postal_code', 'email', 'line'].map((field) => `customer.${field}`),
  ...['location', 'phone', 'address'].map((field) => `origin.${field}`),
  ...['order_status', 'awb.update_at', 'is_printed', 'is_shipper_order', 'is_private_order'],
  ...['shopee.buyer_username', 'shopee.status', 'shopee.payment_method', 'updated_at', 'updated_by.name'],
];

/** Whole orders, a row each: customer, receiver, escrow and costs. */
export const orderDetails = fullOrderDataset<OrderListDetails>({
  id: 'order-details',
  title: { en: 'Order details', id: 'Rincian pesanan' },
  summary: {
    en: 'Orders of a period with customer, receiver, costs, escrow and payments, a row each',
    id: 'Pesanan satu periode dengan pelanggan, penerima, biaya, escrow, dan pembayaran; satu baris per pesanan',
  },
  group: 'orders',
  idColumn: 'order_id',
  shown: { leads: ['po_number', 'customer.name'], seldom: seldomOfDetails },
  split: (order) => [{ id: recordId(order.order_id), record: order }],
  columns: [
    ...orderColumns('order_date', 'po_number', 'customer.name'),
    text('customer.phone', { en: 'Customer phone', id: 'Telepon pelanggan' }),
    text('customer.type', { en: 'Customer type', id: 'Jenis pelanggan' }, 110),
    ...goodsColumns,
    ...orderColumns('total_amount'),
    money(
      'products.cost_of_goods_sold',
      { en: 'Cost of goods', id: 'HPP barang' },
      { read: ({ products }) => sumOf((products ?? []).map(costOfGoods)) },
    ),
    money('shipping.cost', { en: 'Shipping', id: 'Ongkir' }),
    costs('DISCOUNT', { en: 'Discounts', id: 'Diskon' }),
    costs('OTHER COST', { en: 'Other costs', id: 'Biaya lain' }),
    costs('INSURANCE', { en: 'Insurance', id: 'Asuransi' }),
    costs('ESCROW PLUS', { en: 'Escrow: added', id: 'Escrow: penambah' }),
    costs('ESCROW MINUS', { en: 'Escrow: taken off', id: 'Escrow: pengurang' }),
    money('shopee.total_escrow', { en: 'Escrow', id: 'Escrow' }),
    ...orderColumns('payment_status', 'payment_date'),
    money(
      'payment.payment_histoy.nominal',
      { en: 'Paid', id: 'Sudah dibayar' },
      { read: (order) => sumOf(paymentsOf(order).map(({ nominal }) => readMoney(nominal))) },
    ),
    ...orderColumns('order_progress_status'),
    text('shipping.logistic_name', { en: 'Courier', id: 'Kurir' }, 110),
    text('shipping.rate_name', { en: 'Service', id: 'Layanan' }, 90),
    id('awb.number', { en: 'Tracking number', id: 'No. resi' }, 150),
    moment('awb.update_at', { en: 'Tracking number changed', id: 'Resi diperbarui' }),
    ...orderColumns('weight'),
    text('receiver.name', { en: 'Receiver', id: 'Penerima' }, 180),
    text('receiver.phone', { en: 'Receiver phone', id: 'Telepon penerima' }),
    ...addressColumns('receiver', { en: 'Receiver', id: 'penerima' }),
    text('dropshipper', { en: 'Dropshipper', id: 'Dropshipper' }),
    ...orderColumns('order_category', 'order_source'),
    text('shopee.ordersn', { en: 'Shopee order no.', id: 'No. pesanan Shopee' }),
    text('shopee.buyer_username', { en: 'Shopee buyer', id: 'Pembeli Shopee' }),
    money('shopee.total_amount', { en: 'Shopee total', id: 'Total Shopee' }),
    text('shopee.status', { en: 'Shopee status', id: 'Status Shopee' }),
    text('shopee.payment_method', { en: 'Shopee payment', id: 'Pembayaran Shopee' }),
    ...orderColumns('note', 'order_status'),
    text(
      'order_cost',
      { en: 'Costs in detail', id: 'Rincian biaya' },
      { widthPixels: 260, read: ({ order_cost }) => (order_cost ?? []).map(costText).join('; ') },
    ),
    money('cost_of_goods_sold', { en: 'Cost of goods (order)', id: 'HPP pesanan' }),
    money('discount_amount', { en: 'Discount (order)', id: 'Diskon pesanan' }),
    money('order_cost_amount', { en: 'Costs (order)', id: 'Biaya pesanan' }),
    text('coupon', { en: 'Coupon', id: 'Kupon' }),
    text('origin.name', { en: 'Sent from', id: 'Dikirim dari' }),
    text('origin.location', { en: 'Sent from (place)', id: 'Lokasi pengirim' }),
    text('origin.phone', { en: 'Sent from (phone)', id: 'Telepon pengirim' }),
    text('origin.address', { en: 'Sent from (address)', id: 'Alamat pengirim' }, 200),
    ...addressColumns('customer', { en: 'Customer', id: 'pelanggan' }),
    text('customer.email', { en: 'Customer email', id: 'Email pelanggan' }),
    text('customer.line', { en: 'Customer LINE', id: 'LINE pelanggan' }),
    yesNo('is_printed', { en: 'Printed', id: 'Sudah dicetak' }),
    yesNo('is_shipper_order', { en: 'Through Shipper', id: 'Lewat Shipper' }),
    yesNo('is_private_order', { en: 'Private order', id: 'Private order' }),
    ...orderColumns('created_at'),
    text('created_by.name', { en: 'Created by', id: 'Dibuat oleh' }, 110),
    ...orderColumns('updated_at'),
    text('updated_by.name', { en: 'Changed by', id: 'Diubah oleh' }, 110),
    id('customer.id', { en: 'Customer ID', id: 'ID pelanggan' }),
    id('receiver.id', { en: 'Receiver ID', id: 'ID penerima' }),
    ...orderColumns('order_id'),
  ],
});

function costOfGoods({ cost_of_goods_sold, quantity }: OrderListDetails['products'][number]): number | undefined {
  const [cost, count] = [readMoney(cost_of_goods_sold), readNumber(quantity)];
  return cost === undefined || count === undefined ? undefined : cost * count;
}
