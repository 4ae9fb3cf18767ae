import { catalogue } from '../../../api/catalogue';
import type { Order } from '../../../api/resources/orders/order';
import { commandsOf } from '../../command-column';
import { listDataset } from '../../list-dataset';
import { columnsOf, entryColumn } from '../../record-column';
import { latestDaysAnew } from '../latest-days';
import { openOrders } from './open-orders';
import { goodsColumns, orderColumns, paymentColumns, waybillColumn } from './order-columns';

const { list, addAwb } = catalogue.order;
const { id, money } = columnsOf<Order, typeof addAwb>();

const commands = commandsOf(['CANCEL'], {
  en: 'CANCEL: cancels the order and gives its stock back. SKIP: leaves the row out. Review changes first, then push.',
  id: 'BATAL: membatalkan pesanan; stoknya ditambahkan lagi. LEWATI: baris dilewati. Tinjau perubahan dulu, lalu terapkan.',
});

/** Orders of a period, a row each. */
export const orders = listDataset({
  id: 'orders',
  title: { en: 'Orders', id: 'Pesanan' },
  summary: {
    en: 'Orders of a period with goods, total, payment, progress and tracking number',
    id: 'Pesanan satu periode dengan barang, total, status bayar, proses, dan resi',
  },
  group: 'orders',
  endpoint: list,
  ...latestDaysAnew(30, 'order_date', openOrders(list)),
  idColumn: 'order_id',
  shown: {
    leads: ['po_number', 'receiver_name'],
    seldom: ['order_status', 'sender_address', 'origin_address', 'shopee', 'updated_at', 'updated_by_name'],
  },
  update: { endpoint: addAwb, idParameter: 'id' },
  columns: [
    ...orderColumns('order_date', 'po_number', 'receiver_name'),
    ...goodsColumns,
    ...orderColumns('total_amount', 'payment_status'),
    ...paymentColumns.map(entryColumn),
    ...orderColumns('order_progress_status'),
    id(waybillColumn, { en: 'Tracking number', id: 'No. resi' }, { widthPixels: 150, sets: 'awb_number' }),
    entryColumn(commands),
    ...orderColumns(
      'shipping_logistic',
      'shipping_rate',
      'weight',
      'receiver_address',
      'sender_name',
      'sender_address',
      'order_category',
      'order_source',
      'payment_date',
    ),
    money('cost_of_goods_sold', { en: 'Cost of goods', id: 'HPP' }),
    ...orderColumns(
      'other_cost_amount',
      'order_status',
      'note',
      'origin_name',
      'origin_address',
      'shopee',
      'created_at',
      'created_by_name',
      'updated_at',
      'updated_by_name',
      'order_id',
    ),
  ],
});
