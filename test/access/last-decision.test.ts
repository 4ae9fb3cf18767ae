import { type OAuthBench, openOAuth } from './open-oauth';

const connectionProperty = 'ngorder.connection:ed4258ab58e9';

describe('a key and a permission for the same shop, one while the other is being tried', () => {
  let bench: OAuthBench;
  afterEach(() => bench.close());

  const stored = () => bench.cloud.properties.user.all();
  const good = () => {
    const { book } = bench.oauth;
    return book.secrets().filter((token) => book.isGood('access', token) || book.isGood('refresh', token));
  };

  it.each([[{}], [{ replaces: 'ed4258ab58e9', clientSecret: '' }]])(
    'leaves the key that was saved while the vendor answered, says so, and gives the tokens back',
    async (entered) => {
      bench = await openOAuth({ workers: 2 });
      if ('replaces' in entered) await bench.connect();
      const { id, url } = await bench.start(entered);
      const back = await bench.decide(url);
      const { oauth } = bench;
      const token = oauth.token.bind(oauth);
      oauth.token = async (headers, text) => {
        const answer = await token(headers, text);
        await bench.rpc('connection.save', { key: bench.shop.options.key });
        return answer;
      };
      expect(await bench.comeBack(back)).toContain('Kunci itu yang dipakai');
      expect(stored()[connectionProperty]).toContain('"by":"key"');
      expect(bench.stored()).not.toContain('ngorder.grant');
      expect(good()).toEqual([]);
      await expect(bench.rpc('oauth.state', { id })).rejects.toMatchObject({ code: 'keyMeanwhile' });
      expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
    },
  );

  it('leaves the permission that was given while the shop was asked about a key, and says so', async () => {
    bench = await openOAuth();
    await bench.connect();
    const granted = stored()[connectionProperty] ?? '';
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    const answer = bench.shop.handle.bind(bench.shop);
    bench.shop.handle = (request) => {
      bench.cloud.properties.user.setAll({ [connectionProperty]: granted });
      return answer(request);
    };
    const saved = bench.rpc('connection.save', { key: bench.shop.options.key });
    await expect(saved).rejects.toMatchObject({ code: 'grantMeanwhile' });
    expect(stored()[connectionProperty]).toBe(granted);
  });

  it('takes whichever comes last where they do not meet', async () => {
    bench = await openOAuth();
    const { url } = await bench.start();
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    expect(await bench.comeBack(await bench.decide(url))).toContain('sudah terhubung');
    expect(stored()[connectionProperty]).toContain('"by":"oauth"');
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    expect(stored()[connectionProperty]).toContain('"by":"key"');
  });

  it('keeps schedules going that were refused while the person reconnected by the other', async () => {
    bench = await openOAuth({ workers: 2 });
    await bench.connect();
    await bench.rpc('pull.run', { dataset: 'variations', filters: {} });
    await bench.rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    bench.oauth.book.endAll();
    bench.clock.advance(2 * 3_600_000);
    const token = bench.oauth.token.bind(bench.oauth);
    let saved: Promise<unknown> | undefined;
    bench.oauth.token = async (headers, text) => {
      const refused = await token(headers, text);
      bench.clock.advance(1000);
      saved ??= bench.rpc('connection.save', { key: bench.shop.options.key });
      // Long enough for the shop to have taken the key, which waits for its turn to be kept then.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return refused;
    };
    await expect(bench.host.run('runSchedule', [])).rejects.toThrow('OAuth 2');
    await saved;
    expect(JSON.stringify(await bench.rpc('jobs.list', {}))).toContain('"pausedWhy":null');
  });
});
