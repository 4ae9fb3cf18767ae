import type { OrderListDetails } from '../../../api/resources/orders/order';
import { readMoney, readNumber } from '../../../api/values/read-number';
import { columnsOf } from '../../record-column';
import { recordId } from '../../record-id';
import { fullOrderDataset } from './full-order-dataset';
import { orderColumns } from './order-columns';

/** An order with one of its products in place of them all. */
type OrderLine = Omit<OrderListDetails, 'products'> & { readonly products: OrderListDetails['products'][number] };

const { id, text, money, quantity, percent, yesNo } = columnsOf<OrderLine>();

/** What was sold, a row for each product of each order. */
export const orderLines = fullOrderDataset<OrderLine>({
  id: 'order-lines',
  title: { en: 'Order items', id: 'Produk terjual' },
  summary: {
    en: 'Every product of every order of a period: quantity, price, cost and discount',
    id: 'Tiap produk dari tiap pesanan satu periode: jumlah, harga, HPP, dan diskon',
  },
  group: 'orders',
  idColumn: 'line_id',
  shown: { leads: ['po_number', 'products.name'] },
  split: linesOf,
  columns: [
    ...orderColumns('order_date', 'po_number'),
    text('products.name', { en: 'Product', id: 'Produk' }, 240),
    quantity('products.quantity', { en: 'Quantity', id: 'Jumlah' }),
    money('products.price', { en: 'Price', id: 'Harga' }),
    money('products.amount', { en: 'Quantity × price', id: 'Jumlah × harga' }, { read: amountOf }),
    money('products.cost_of_goods_sold', { en: 'Cost each', id: 'HPP satuan' }),
    money('products.discount_nominal', { en: 'Discount', id: 'Diskon' }),
    percent('products.discount_percentage', { en: 'Discount %', id: 'Diskon %' }),
    text('products.category.name', { en: 'Category', id: 'Kategori' }, 120),
    text('products.product_status', { en: 'Stock type', id: 'Jenis stok' }, { widthPixels: 80, codes: 'product_type' }),
    yesNo('products.is_warehouse', { en: 'In warehouses', id: 'Stok gudang' }, 100),
    ...orderColumns('customer.name'),
    text('receiver.city', { en: 'City', id: 'Kota' }),
    ...orderColumns('payment_status', 'order_progress_status', 'order_category', 'created_at'),
    id('products.product_meta_id', { en: 'Variation ID', id: 'ID variasi' }),
    id('products.category.id', { en: 'Category ID', id: 'ID kategori' }),
    ...orderColumns('order_id'),
    id('line_id', { en: 'Line ID', id: 'ID baris' }, 150),
  ],
});

/** A line is named after its variation rather than its place, so that it keeps its row when another line of the order goes. */
function linesOf(order: OrderListDetails): { id: string; record: OrderLine }[] {
  const counts = new Map<number, number>();
  return (order.products ?? []).map((product) => {
    const count = (counts.get(product.product_meta_id) ?? 0) + 1;
    counts.set(product.product_meta_id, count);
    const line = `${recordId(order.order_id)}:${recordId(product.product_meta_id)}`;
    return { id: count === 1 ? line : `${line}:${count}`, record: { ...order, products: product } };
  });
}

function amountOf({ products }: OrderLine): number | undefined {
  const [price, count] = [readMoney(products.price), readNumber(products.quantity)];
  return price === undefined || count === undefined ? undefined : price * count;
}
