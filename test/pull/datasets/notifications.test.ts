import { dayMs } from '../../../workbench/shop/local-time';
import type { Notification } from '../../../workbench/shop/state/notifications';
import { expectSteady, openDatasets } from './open-datasets';

function openNotified() {
  const bench = openDatasets();
  const { notifications } = bench.shop.state;
  const cellsOf = (one: Notification) => ({
    title: one.title,
    body: one.text,
    time_ago: expect.stringMatching(/^\d+ (hari|jam|menit|detik) yang lalu$/),
    type: one.kind,
    'action.type': one.paymentId === null ? 'news' : 'confirm_order',
    'action.data_id': one.paymentId === null ? '' : String(one.paymentId),
    web_path: one.paymentId === null ? 'news' : `order/form_confirmation/${one.paymentId}`,
    id: one.id,
  });
  const expected = (kind: string) =>
    notifications
      .filter((one) => one.kind === kind)
      .sort((a, b) => b.at - a.at)
      .map(cellsOf);
  return { ...bench, expected };
}

describe('the dataset of notifications', () => {
  it('has those of both types, each the latest first', () => {
    const bench = openNotified();
    const [activity, news] = [bench.expected('ACTIVITY'), bench.expected('NEWS')];
    expect(Math.min(activity.length, news.length)).toBeGreaterThan(0);
    const tab = bench.pull('notifications');
    expect(tab.rows).toEqual([...activity, ...news]);
    const [latest] = bench.shop.state.notifications.filter(({ kind }) => kind === 'NEWS');
    const age = Math.floor((bench.clock.now() - (latest?.at ?? 0)) / dayMs);
    expect(tab.row('id', latest?.id ?? '').time_ago).toBe(`${age} hari yang lalu`);
    expectSteady(bench, tab);
  });

  it('has one type only when asked to', () => {
    const bench = openNotified();
    expect(bench.pull('notifications', { type: 'NEWS' }).rows).toEqual(bench.expected('NEWS'));
  });
});
