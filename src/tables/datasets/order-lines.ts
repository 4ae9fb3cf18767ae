import type { OrderListDetails } from '../../api/resources/order';
import { readMoney, readNumber } from '../../api/values';
import { columnsOf } from '../record-column';
import { fullOrderDataset } from './full-order-dataset';

/** An order with one of its products in place of them all. */
type OrderLine = Omit<OrderListDetails, 'products'> & { readonly products: OrderListDetails['products'][number] };

const { id, text, money, quantity, percent, day, moment, yesNo } = columnsOf<OrderLine>();

/** What was sold, a row for each product of each order. */
export const orderLines = fullOrderDataset<OrderLine>({
  id: 'order-lines',
  title: { en: 'Order lines', id: 'Produk terjual' },
  summary: {
    en: 'Every product of every order of a period: quantity, price, cost and discount',
    id: 'Tiap produk dari tiap pesanan satu periode: jumlah, harga, HPP, dan diskon',
  },
  group: 'orders',
  idColumn: 'line_id',
  split: linesOf,
  columns: [
    day('order_date', 'Date', 'Tanggal'),
    id('po_number', 'Order no.', 'No. pesanan'),
    text('products.name', 'Product', 'Produk', { widthPixels: 240 }),
    quantity('products.quantity', 'Quantity', 'Jumlah'),
    money('products.price', 'Price', 'Harga'),
    money('products.amount', 'Quantity × price', 'Jumlah × harga', { read: amountOf }),
    money('products.cost_of_goods_sold', 'Cost each', 'HPP satuan'),
    money('products.discount_nominal', 'Discount', 'Diskon'),
    percent('products.discount_percentage', 'Discount %', 'Diskon %'),
    text('products.category.name', 'Category', 'Kategori', { widthPixels: 120 }),
    text('products.product_status', 'Stock type', 'Jenis stok', { widthPixels: 80 }),
    yesNo('products.is_warehouse', 'In warehouses', 'Stok gudang', { widthPixels: 100 }),
    text('customer.name', 'Customer', 'Pelanggan', { widthPixels: 180 }),
    text('receiver.city', 'City', 'Kota'),
    text('payment_status', 'Payment', 'Pembayaran', { widthPixels: 110 }),
    text('order_progress_status', 'Progress', 'Status proses', { widthPixels: 120 }),
    text('order_category', 'Channel', 'Kanal', { widthPixels: 110 }),
    moment('created_at', 'Created', 'Dibuat'),
    id('products.product_meta_id', 'Variation ID', 'ID variasi'),
    id('products.category.id', 'Category ID', 'ID kategori'),
    id('order_id', 'Order ID', 'ID pesanan'),
    id('line_id', 'Line ID', 'ID baris', { widthPixels: 150 }),
  ],
});

/** A line is named after its variation rather than its place, so that it keeps its row when another line of the order goes. */
function linesOf(order: OrderListDetails): { id: string; record: OrderLine }[] {
  const counts = new Map<number, number>();
  return (order.products ?? []).map((product) => {
    const count = (counts.get(product.product_meta_id) ?? 0) + 1;
    counts.set(product.product_meta_id, count);
    const line = `${order.order_id}:${product.product_meta_id}`;
    return { id: count === 1 ? line : `${line}:${count}`, record: { ...order, products: product } };
  });
}

function amountOf({ products }: OrderLine): number | undefined {
  const [price, count] = [readMoney(products.price), readNumber(products.quantity)];
  return price === undefined || count === undefined ? undefined : price * count;
}
