import type { RpcApi } from '../../../src/rpc/calls';
import { openShops } from '../../rpc/several-shops';
import { nothingWanted } from '../alerts/open-alerts';
import { address, hourMs, openWithMail, useMailBuild } from './open-with-mail';

const bundle = useMailBuild();

/** One variation is low, and its person is told by mail; the clock begins at 09:00 in Jakarta. */
function openWithAlerts(mail: RpcApi['alerts.save']['args']['mail'] = { isOn: true }) {
  const bench = openWithMail(bundle());
  const { rpc, shop, prove } = bench;
  const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
  const stock = (nth: number, quantity: number) => {
    for (const [warehouse] of own[nth]?.stock ?? []) own[nth]?.stock.set(warehouse, 0);
    own[nth]?.stock.set(0, quantity);
  };
  own.forEach((_, index) => {
    stock(index, 90);
  });
  prove();
  rpc('alerts.save', {
    ...nothingWanted,
    ...{ stock: { out: true, low: true, most: 5, categories: [] }, mail },
  });
  rpc('jobs.save', { task: { kind: 'alerts' }, timing: { every: 'hours', hours: 1 } });
  return { ...bench, own, stock };
}

describe('the mail about alerts', () => {
  it('is not offered as if it came before an address was proved', () => {
    const { rpc, prove } = openWithMail(bundle());
    const hasAddress = () => rpc<RpcApi['alerts.get']['value']>('alerts.get').hasAddress;
    expect(hasAddress()).toBe(false);
    prove();
    expect(hasAddress()).toBe(true);
  });

  it('tells in groups what is new, once, and again what got worse', () => {
    const { stock, turn, digests } = openWithAlerts();
    turn();
    expect(digests()).toHaveLength(0);
    stock(0, 3);
    stock(1, 0);
    turn();
    turn();
    expect(digests().map(({ subject }) => subject)).toEqual(['Ngorder: new alerts']);
    expect(digests()[0]?.body).toMatch(
      /Out of stock \(1\)\n {2}- .*: 0 \(limit 5\)\nLow stock \(1\)\n {2}- .*: 3 \(limit 5\)/,
    );
    stock(0, 0);
    turn();
    turn();
    expect(digests()).toHaveLength(2);
    expect(digests()[1]?.body).toMatch(/Out of stock \(1\)/);
  });

  it('waits for the end of quiet hours, over midnight, and leaves out what is over by then', () => {
    const { stock, turn, digests } = openWithAlerts({ isOn: true, quiet: { from: 10, until: 7 } });
    stock(0, 3);
    stock(1, 2);
    for (let hour = 10; hour < 30; hour += 1) turn();
    stock(1, 80);
    expect(digests()).toHaveLength(0);
    for (let hour = 6; hour < 9; hour += 1) turn();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.body).toContain('Low stock (1)');
  });

  it('is not sent where its person wants none, or muted what is new', () => {
    const off = openWithAlerts({ isOn: false });
    off.stock(0, 0);
    off.turn();
    const muted = openWithAlerts({ isOn: true, quiet: { from: 9, until: 12 } });
    muted.stock(0, 0);
    muted.turn();
    const [alert] = muted.rpc<RpcApi['alerts.get']['value']>('alerts.get').kinds[0]?.alerts ?? [];
    muted.rpc('alerts.mute', { topic: 'stock', id: alert?.id, newsAt: alert?.newsAt, isMuted: true });
    for (let hour = 0; hour < 5; hour += 1) muted.turn();
    expect([off.digests(), muted.digests()]).toEqual([[], []]);
  });

  it('that could not be sent goes with the next turn, as things are then', () => {
    const { stock, turn, digests, account, clock } = openWithAlerts();
    stock(0, 0);
    stock(1, 0);
    account.use.count('mailRecipients', 99);
    turn();
    expect(digests()).toEqual([]);
    stock(1, 70);
    turn(undefined, 23);
    clock.advance(hourMs);
    turn();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.body).toContain('Out of stock (1)');
  });
});

/** A file that looks at the stock of two shops by turns; of the first nothing is mailed yet. */
function openBoth() {
  const { first, shops, clock } = openShops({ bundle: bundle() });
  const { rpc, host, cloud } = first;
  const { mails } = cloud.world.accountOf('owner');
  rpc('connection.save', { host: 'api.ngorder.id', key: 'kunci-bandung', jobs: 9 });
  rpc('mail.prove', { address });
  rpc('mail.confirm', { code: /\b(\d{6})\b/.exec(mails[0]?.body ?? '')?.[1] ?? '' });
  mails.length = 0;
  type Wanted = RpcApi['alerts.save']['args'];
  const want = (mail: Wanted['mail']) =>
    rpc('alerts.save', { ...nothingWanted, stock: { out: true, low: false, most: null, categories: [] }, mail });
  const schedule = () => rpc('jobs.save', { task: { kind: 'alerts' }, timing: { every: 'hours', hours: 1 } });
  const use = (name: 'bandung' | 'medan') =>
    rpc('connection.save', { host: 'api.ngorder.id', key: `kunci-${name}`, jobs: 9 });
  const sellOut = (name: 'bandung' | 'medan') => {
    for (const { stock } of shops[name].variations()) for (const [warehouse] of stock) stock.set(warehouse, 50);
    const [out] = shops[name].variations();
    for (const [warehouse] of out?.stock ?? []) out?.stock.set(warehouse, 0);
  };
  const turn = () => {
    clock.advance(hourMs);
    host.run('runSchedule', [], { isUnattended: true });
  };
  return { rpc, cloud, mails, want, schedule, use, sellOut, turn };
}

describe('the mails about alerts of two shops in one file', () => {
  it('tell of each what no mail has told of it, however far those of the other are', () => {
    const { mails, want, schedule, use, sellOut, turn } = openBoth();
    sellOut('bandung');
    want({ isOn: true, quiet: { from: 9, until: 20 } });
    schedule();
    turn();
    expect(mails).toHaveLength(0);
    use('medan');
    sellOut('medan');
    want({ isOn: true });
    schedule();
    turn();
    expect(mails).toHaveLength(1);
    use('bandung');
    want({ isOn: true });
    turn();
    turn();
    expect(mails).toHaveLength(2);
  });

  it('are not sent again once an earlier version has told of both together', () => {
    const { mails, cloud, want, schedule, sellOut, turn } = openBoth();
    sellOut('bandung');
    want({ isOn: true });
    schedule();
    turn();
    const kept = JSON.parse(cloud.properties.user.get('ngorder.mail') ?? '');
    const [key, told] = Object.entries(kept.alertsTold)[0] ?? ['', 0];
    const before = { ...kept, alertsTold: { [key.slice(0, -6)]: told } };
    cloud.properties.user.setAll({ 'ngorder.mail': JSON.stringify(before) });
    turn();
    expect(mails).toHaveLength(1);
  });

  it('tell nothing of a shop at which nothing looks by itself', () => {
    const { rpc, mails, want, schedule, use, sellOut, turn } = openBoth();
    sellOut('bandung');
    want({ isOn: true });
    rpc('alerts.check');
    use('medan');
    want({ isOn: true });
    schedule();
    use('bandung');
    turn();
    expect(mails).toHaveLength(0);
  });
});
