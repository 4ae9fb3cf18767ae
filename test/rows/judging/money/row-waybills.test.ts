import { openRows } from '../../open-rows';
import { toldIn } from '../../told-in';

describe('tracking numbers as rows', () => {
  it('take a doubt where they are none, or another order’s', () => {
    const opened = openRows('order.addAwb', { orders: 60, products: 20 });
    opened.rpc('pull.run', { dataset: 'orders' });
    const orders = opened.shop.state.orders.filter(({ isCancelled }) => !isCancelled).slice(-30);
    const sent = orders.filter(({ awb }) => awb).at(-1);
    const open = orders.filter(({ awb }) => !awb);
    [sent?.awb ?? '', 'belum ada', `${open[2]?.id}`, 'JP1234567'].forEach((awb_number, index) => {
      opened.fill(3 + index, { id: open[index]?.id ?? 0, awb_number });
    });
    expect(toldIn(opened)).toEqual([
      expect.stringContaining(`is the tracking number of order ${sent?.id}`),
      expect.stringContaining('"belum ada" is not a tracking number'),
      expect.stringContaining('is not a tracking number'),
    ]);
  });

  it('take a doubt where the order has one already: its customer would be told another', () => {
    const opened = openRows('order.addAwb', { orders: 60, products: 20 });
    const sent = opened.shop.state.orders.filter(({ isCancelled, awb }) => !isCancelled && awb !== null).slice(-1)[0];
    opened.fill(3, { id: sent?.id ?? 0, awb_number: 'JP7654321' });
    expect(toldIn(opened)).toEqual([expect.stringContaining(`has tracking number ${sent?.awb} already`)]);
  });
});
