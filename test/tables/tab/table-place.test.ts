import { variations } from '../../../src/tables/datasets/goods/variations';
import { paymentColumns } from '../../../src/tables/datasets/orders/order-columns';
import { locateColumns } from '../../../src/tables/tab/table-place';

const column = (key: string, en: string, id: string) => ({
  ...({ key, kind: 'text', title: { en, id }, widthPixels: 100, pushable: false } as const),
});
const courier = column('courier', 'Courier', 'Kurir');
const waybill = column('awb', 'Tracking number', 'No. resi');
const salesChannel = column('sales', 'Sales channel', 'Kanal penjualan');
const paidBy = column('paid', 'Channel', 'Kanal');

const locate = (columns: Parameters<typeof locateColumns>[0], titles: readonly string[], keys = {}) =>
  Object.fromEntries(locateColumns(columns, new Map(Object.entries(keys)), titles));

describe('columns whose keys were lost', () => {
  it('are known by their titles in either language', () => {
    expect(locate([courier, waybill], ['No. resi', 'Courier'])).toEqual({ courier: 2, awb: 1 });
  });

  it('are known by the titles that earlier versions gave them', () => {
    expect(locate([courier, waybill], ['Waybill', 'Ekspedisi'])).toEqual({ courier: 2, awb: 1 });
    const entries = Object.fromEntries(paymentColumns.map(({ key }, index) => [key, index + 1]));
    expect(locate(paymentColumns, ['Book payment', 'Into account', 'Came in on'])).toEqual(entries);
    const columns = variations.columns === 'discovered' ? [] : variations.columns({});
    const goods = columns.filter(({ key }) => ['price_buy', 'publish_status', 'show_stock'].includes(key));
    const found = { price_buy: 1, publish_status: 2, show_stock: 3 };
    expect(locate(goods, ['Cost', 'Published (Y/N)', 'Stock shown (Y/N)'])).toEqual(found);
    expect(locate(goods, ['Harga beli', 'Tayang (Y/N)', 'Stok tampil (Y/N)'])).toEqual(found);
  });

  it('are not mistaken where the earlier title of one is that of another now', () => {
    expect(locate([salesChannel, paidBy], ['Kanal'])).toEqual({ paid: 1 });
    expect(locate([salesChannel], ['Kanal'])).toEqual({ sales: 1 });
  });

  it('are not looked for where a column of that key stands', () => {
    expect(locate([courier], ['Ekspedisi', 'Kurir'], { courier: 1 })).toEqual({ courier: 1 });
  });
});
