import type { OrderListDetails } from '../../api/resources/order';
import { readMoney, readNumber } from '../../api/values';
import { columnsOf } from '../record-column';
import { fullOrderDataset } from './full-order-dataset';
import { goodsCount, goodsText, sumOf } from './goods';

const { id, text, money, quantity, number, day, moment, yesNo } = columnsOf<OrderListDetails>();

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
    day('order_date', 'Date', 'Tanggal'),
    id('po_number', 'Order no.', 'No. pesanan'),
    text('customer.name', 'Customer', 'Pelanggan', { widthPixels: 180 }),
    text('customer.phone', 'Customer phone', 'Telepon pelanggan'),
    text('customer.type', 'Customer type', 'Jenis pelanggan', { widthPixels: 110 }),
    text('products', 'Products', 'Produk', { widthPixels: 260, read: ({ products }) => goodsText(products) }),
    quantity('products.quantity', 'Pieces', 'Jumlah barang', { read: ({ products }) => goodsCount(products) }),
    money('total_amount', 'Total', 'Total'),
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
    text('payment_status', 'Payment', 'Pembayaran', { widthPixels: 110 }),
    day('payment_date', 'Paid on', 'Tanggal bayar'),
    money('payment.payment_histoy.nominal', 'Paid', 'Sudah dibayar', {
      read: (order) => sumOf(paymentsOf(order).map(({ nominal }) => readMoney(nominal))),
    }),
    text('order_progress_status', 'Progress', 'Status proses', { widthPixels: 120 }),
    text('shipping.logistic_name', 'Courier', 'Ekspedisi', { widthPixels: 110 }),
    text('shipping.rate_name', 'Service', 'Layanan', { widthPixels: 90 }),
    id('awb.number', 'Waybill', 'No. resi', { widthPixels: 150 }),
    moment('awb.update_at', 'Waybill since', 'Resi diperbarui'),
    number('weight', 'Weight (kg)', 'Berat (kg)'),
    text('receiver.name', 'Receiver', 'Penerima', { widthPixels: 180 }),
    text('receiver.phone', 'Receiver phone', 'Telepon penerima'),
    text('receiver.address', 'Address', 'Alamat', { widthPixels: 240 }),
    text('receiver.district', 'District', 'Kecamatan'),
    text('receiver.city', 'City', 'Kota'),
    text('receiver.province', 'Province', 'Provinsi'),
    id('receiver.postal_code', 'Postal code', 'Kode pos'),
    text('dropshipper', 'Dropshipper', 'Dropshipper'),
    text('order_category', 'Channel', 'Kanal', { widthPixels: 110 }),
    text('order_source', 'Source', 'Sumber', { widthPixels: 120 }),
    text('shopee.ordersn', 'Shopee order no.', 'No. pesanan Shopee'),
    text('shopee.buyer_username', 'Shopee buyer', 'Pembeli Shopee'),
    money('shopee.total_amount', 'Shopee total', 'Total Shopee'),
    text('shopee.status', 'Shopee status', 'Status Shopee'),
    text('shopee.payment_method', 'Shopee payment', 'Pembayaran Shopee'),
    text('note', 'Note', 'Catatan', { widthPixels: 200 }),
    text('order_status', 'Status', 'Status', { widthPixels: 100 }),
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
    text('origin.address', 'Sent from (address)', 'Alamat pengirim', { widthPixels: 200 }),
    text('customer.address', 'Customer address', 'Alamat pelanggan', { widthPixels: 240 }),
    text('customer.district', 'Customer district', 'Kecamatan pelanggan'),
    text('customer.city', 'Customer city', 'Kota pelanggan'),
    text('customer.province', 'Customer province', 'Provinsi pelanggan'),
    id('customer.postal_code', 'Customer postal code', 'Kode pos pelanggan'),
    text('customer.email', 'Customer email', 'Email pelanggan'),
    text('customer.line', 'Customer LINE', 'LINE pelanggan'),
    yesNo('is_printed', 'Printed', 'Sudah dicetak'),
    yesNo('is_shipper_order', 'Through Shipper', 'Lewat Shipper'),
    yesNo('is_private_order', 'Private order', 'Private order'),
    moment('created_at', 'Created', 'Dibuat'),
    text('created_by.name', 'Created by', 'Dibuat oleh', { widthPixels: 110 }),
    moment('updated_at', 'Changed', 'Diubah'),
    text('updated_by.name', 'Changed by', 'Diubah oleh', { widthPixels: 110 }),
    id('customer.id', 'Customer ID', 'ID pelanggan'),
    id('receiver.id', 'Receiver ID', 'ID penerima'),
    id('order_id', 'Order ID', 'ID pesanan'),
  ],
});

function costOfGoods({ cost_of_goods_sold, quantity }: OrderListDetails['products'][number]): number | undefined {
  const [cost, count] = [readMoney(cost_of_goods_sold), readNumber(quantity)];
  return cost === undefined || count === undefined ? undefined : cost * count;
}
