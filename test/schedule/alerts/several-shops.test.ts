import type { RpcApi } from '../../../src/rpc/calls';
import { openShops } from '../../rpc/several-shops';
import { nothingWanted } from './open-alerts';

type View = RpcApi['alerts.get']['value'];

/** A file that looks at the stock of two shops, with something low in each; it is used with the second one. */
function openBoth() {
  const { first, shops, clock } = openShops();
  const { rpc, host } = first;
  const alertsOf = (name: 'bandung' | 'medan') => {
    for (const variation of shops[name].variations())
      for (const [warehouse] of variation.stock) variation.stock.set(warehouse, 50);
    const [low] = shops[name].variations();
    for (const [warehouse] of low?.stock ?? []) low?.stock.set(warehouse, 0);
    rpc('connection.save', { host: 'api.ngorder.id', key: `kunci-${name}`, jobs: 9 });
    rpc('alerts.save', { ...nothingWanted, stock: { ...nothingWanted.stock, out: true, low: true, most: 5 } });
    rpc('jobs.save', { task: { kind: 'alerts' }, timing: { every: 'hours', hours: 1 } });
    clock.advance(3_600_000);
    host.run('runSchedule');
    return rpc<View>('alerts.get');
  };
  const bandung = alertsOf('bandung');
  const medan = alertsOf('medan');
  const use = (name: 'bandung' | 'medan') => {
    const found = rpc<RpcApi['connection.list']['value']>('connection.list').connections.find(({ shop }) =>
      shop.name.toLowerCase().includes(name),
    );
    rpc('connection.use', { id: found?.id, jobs: 9 });
    return rpc<View>('alerts.get');
  };
  const news = () => rpc<RpcApi['state.get']['value']>('state.get').alerts;
  return { rpc, bandung, medan, use, news };
}

describe('alerts of two shops in one file', () => {
  it('are read, and chosen, by shop: those of the other are told still', () => {
    const { rpc, use, news, bandung, medan } = openBoth();
    expect([bandung.open, medan.open]).toEqual([1, 1]);
    rpc('alerts.seen', { until: news()?.until });
    expect(news()).toBeNull();
    rpc('alerts.save', { ...medan.settings, stock: { ...medan.settings.stock, most: 9 } });
    const first = use('bandung');
    expect([news()?.count, first.settings.stock.most]).toEqual([1, 5]);
    const [told] = first.kinds[0]?.alerts ?? [];
    rpc('alerts.mute', { topic: 'stock', id: told?.id, newsAt: told?.newsAt, isMuted: true });
    const second = use('medan');
    expect([news(), second.settings.stock.most, second.kinds[0]?.alerts[0]?.isMuted]).toEqual([null, 9, false]);
  });
});
