import type { OrderListDetails } from '../../api/resources/order';
import { readMoney, readNumber } from '../../api/values';
import { columnsOf } from '../record-column';
import { fullOrderDataset } from './full-order-dataset';
import { sumOf } from './goods';
import { goodsColumns, orderColumns } from './order-columns';

const { id, text, money, moment, yesNo } = columnsOf<OrderListDetails>();

type Cost = OrderListDetails['order_cost'][number];

/** The sum of one category of costs; blank where the order has none of them, and where one is known in percent only. */
const costs = (category: string, en: string, indonesian: string) =>
  money(`order_cost:${category}`, en, indonesian, {
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
const addressColumns = (role: string, en: string, indonesian: string) => [
  text(`${role}.address`, `${en} address`, `Alamat ${indonesian}`, 240),
  text(`${role}.district`, `${en} district`, `Kecamatan ${indonesian}`),
  text(`${role}.city`, `${en} city`, `Kota ${indonesian}`),
  text(`${role}.province`, `${en} province`, `Provinsi ${indonesian}`),
  id(`${role}.postal_code`, `${en} postal code`, `Kode pos ${indonesian}`),
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
  split: (order) => [{ id: String(order.order_id), record: order }],
  columns: [
    ...orderColumns('order_date', 'po_number', 'customer.name'),
    text('customer.phone', 'Customer phone', 'Telepon pelanggan'),
    text('customer.type', 'Customer type', 'Jenis pelanggan', 110),
    ...goodsColumns,
    ...orderColumns('total_amount'),
    money('products.cost_of_goods_sold', 'Cost of goods', 'HPP barang', {
      read: ({ products }) => sumOf((products ?? []).map(costOfGoods)),
    }),
    money('shipping.cost', 'Shipping', 'Ongkir'),
    costs('DISCOUNT', 'Discounts', 'Diskon'),
    costs('OTHER COST', 'Other costs', 'Biaya lain'),
    costs('INSURANCE', 'Insurance', 'Asuransi'),
    costs('ESCROW PLUS', 'Escrow: added', 'Escrow: penambah'),
    costs('ESCROW MINUS', 'Escrow: taken off', 'Escrow: pengurang'),
    money('shopee.total_escrow', 'Escrow', 'Escrow'),
    ...orderColumns('payment_status', 'payment_date'),
    money('payment.payment_histoy.nominal', 'Paid', 'Sudah dibayar', {
      read: (order) => sumOf(paymentsOf(order).map(({ nominal }) => readMoney(nominal))),
    }),
    ...orderColumns('order_progress_status'),
    text('shipping.logistic_name', 'Courier', 'Ekspedisi', 110),
    text('shipping.rate_name', 'Service', 'Layanan', 90),
    id('awb.number', 'Waybill', 'No. resi', 150),
    moment('awb.update_at', 'Waybill since', 'Resi diperbarui'),
    ...orderColumns('weight'),
    text('receiver.name', 'Receiver', 'Penerima', 180),
    text('receiver.phone', 'Receiver phone', 'Telepon penerima'),
    ...addressColumns('receiver', 'Receiver', 'penerima'),
    text('dropshipper', 'Dropshipper', 'Dropshipper'),
    ...orderColumns('order_category', 'order_source'),
    text('shopee.ordersn', 'Shopee order no.', 'No. pesanan Shopee'),
    text('shopee.buyer_username', 'Shopee buyer', 'Pembeli Shopee'),
    money('shopee.total_amount', 'Shopee total', 'Total Shopee'),
    text('shopee.status', 'Shopee status', 'Status Shopee'),
    text('shopee.payment_method', 'Shopee payment', 'Pembayaran Shopee'),
    ...orderColumns('note', 'order_status'),
    text('order_cost', 'Costs in detail', 'Rincian biaya', {
      widthPixels: 260,
      read: ({ order_cost }) => (order_cost ?? []).map(costText).join('; '),
    }),
    money('cost_of_goods_sold', 'Cost of goods (order)', 'HPP pesanan'),
    money('discount_amount', 'Discount (order)', 'Diskon pesanan'),
    money('order_cost_amount', 'Costs (order)', 'Biaya pesanan'),
    text('coupon', 'Coupon', 'Kupon'),
    text('origin.name', 'Sent from', 'Dikirim dari'),
    text('origin.location', 'Sent from (place)', 'Lokasi pengirim'),
    text('origin.phone', 'Sent from (phone)', 'Telepon pengirim'),
    text('origin.address', 'Sent from (address)', 'Alamat pengirim', 200),
    ...addressColumns('customer', 'Customer', 'pelanggan'),
    text('customer.email', 'Customer email', 'Email pelanggan'),
    text('customer.line', 'Customer LINE', 'LINE pelanggan'),
    yesNo('is_printed', 'Printed', 'Sudah dicetak'),
    yesNo('is_shipper_order', 'Through Shipper', 'Lewat Shipper'),
    yesNo('is_private_order', 'Private order', 'Private order'),
    ...orderColumns('created_at'),
    text('created_by.name', 'Created by', 'Dibuat oleh', 110),
    ...orderColumns('updated_at'),
    text('updated_by.name', 'Changed by', 'Diubah oleh', 110),
    id('customer.id', 'Customer ID', 'ID pelanggan'),
    id('receiver.id', 'Receiver ID', 'ID penerima'),
    ...orderColumns('order_id'),
  ],
});

function costOfGoods({ cost_of_goods_sold, quantity }: OrderListDetails['products'][number]): number | undefined {
  const [cost, count] = [readMoney(cost_of_goods_sold), readNumber(quantity)];
  return cost === undefined || count === undefined ? undefined : cost * count;
}
