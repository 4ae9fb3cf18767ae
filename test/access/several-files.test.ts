import { type OAuthBench, type OtherFile, openOAuth, openOtherFile, sandboxApp } from './open-oauth';

const shop = 'ed4258ab58e9';

describe('a person who connects by OAuth 2 in several files', () => {
  let bench: OAuthBench;
  let other: OtherFile;

  beforeEach(async () => {
    bench = await openOAuth();
    other = await openOtherFile(bench);
  });
  afterEach(async () => {
    await other.host.close();
    await bench.close();
  });

  const beginElsewhere = (entered: object = {}) =>
    other.rpc<{ id: string; url: string }>('oauth.start', { ...sandboxApp, ...entered });
  const signIns = () =>
    Object.keys(bench.cloud.properties.user.all()).filter((name) => name.startsWith('ngorder.signIn'));
  const pausedWhy = async () => JSON.stringify(await bench.rpc('jobs.list')).match(/"pausedWhy":[^,}]*/)?.[0];

  /** A schedule that waits, as the shop has taken the permission back. */
  async function pauseSchedule(): Promise<void> {
    await bench.connect();
    await bench.rpc('pull.run', { dataset: 'variations', filters: {} });
    await bench.rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    bench.oauth.book.endAll();
    bench.clock.advance(2 * 3_600_000);
    await bench.host.run('runSchedule', []).catch(() => undefined);
    expect(await pausedWhy()).toContain('Izin OAuth 2');
  }

  it('may agree to both, in whatever order the permission pages are open', async () => {
    const first = await bench.start();
    const second = await beginElsewhere();
    expect(await bench.comeBack(await bench.decide(first.url))).toContain('sudah terhubung');
    expect(await bench.comeBack(await bench.decide(second.url))).toContain('sudah terhubung');
    expect(await bench.rpc('oauth.state', { id: first.id })).toEqual({ isDone: true });
    expect(await other.rpc('oauth.state', { id: second.id })).toEqual({ isDone: true });
    expect(signIns()).toEqual([]);
  });

  it('has what waits in a file go on when its panel is opened, though another attempt was begun since', async () => {
    await pauseSchedule();
    const { url } = await bench.start({ replaces: shop, clientSecret: '' });
    await bench.comeBack(await bench.decide(url));
    await beginElsewhere();
    await bench.rpc('state.get');
    expect(await pausedWhy()).toBe('"pausedWhy":null');
  });

  it('has what waits in a file go on when its panel is opened, where they reconnected in another one', async () => {
    await pauseSchedule();
    bench.clock.advance(60_000);
    await other.rpc('connection.use', { id: shop });
    const { id, url } = await beginElsewhere({ replaces: shop, clientSecret: '' });
    await bench.rpc('state.get');
    expect(await pausedWhy()).toContain('Izin OAuth 2');
    await bench.comeBack(await bench.decide(url));
    await other.rpc('oauth.state', { id });
    await bench.rpc('state.get');
    expect(await pausedWhy()).toBe('"pausedWhy":null');
  });

  it('leaves no secret of an attempt that nobody can come back for any more', async () => {
    await bench.start({ clientSecret: 'left-behind' });
    bench.clock.advance(3_601_000);
    await beginElsewhere();
    expect(signIns()).toEqual(['ngorder.signIn:workbook-2']);
    expect(bench.stored()).not.toContain('left-behind');
    bench.clock.advance(3_601_000);
    await other.rpc('state.get');
    expect(signIns()).toEqual([]);
  });
});
