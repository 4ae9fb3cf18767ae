import { type OAuthBench, openOAuth } from './open-oauth';

const connection = 'ed4258ab58e9';
const grantProperty = `ngorder.grant:${connection}`;

describe('tokens that nobody holds any more', () => {
  let bench: OAuthBench;
  beforeEach(async () => {
    bench = await openOAuth();
  });
  afterEach(() => bench.close());

  const good = () => {
    const { book } = bench.oauth;
    return book.secrets().filter((token) => book.isGood('access', token) || book.isGood('refresh', token));
  };

  /** What answers is another shop from now on. */
  function answerAsOtherShop(): void {
    const answer = bench.shop.handle.bind(bench.shop);
    bench.shop.handle = (request) => {
      const response = answer(request);
      return { ...response, body: response.body.replace(/"id":7\b/, '"id":8') };
    };
  }

  it('are revoked where the shop does not take them', async () => {
    await bench.connect({ apiUrl: 'https://api.ngorder.id/api/open' }).catch(() => undefined);
    expect([bench.oauth.revocations, good()]).toEqual([1, []]);
  });

  it('are revoked where they are of another shop, whose permission is held by no connection', async () => {
    await bench.connect();
    const held = good();
    const { url } = await bench.start({ replaces: connection, clientSecret: '' });
    const back = await bench.decide(url);
    answerAsOtherShop();
    expect(await bench.comeBack(back)).toContain('Izin ini untuk toko lain');
    expect(bench.oauth.revocations).toBe(1);
    expect(good()).toEqual(held);
  });

  it('run out where a connection holds others of the same application, and the shop did not say whose they are', async () => {
    await bench.connect();
    const refused = { replaces: connection, clientSecret: '', apiUrl: 'https://api.ngorder.id/api/open' };
    await bench.comeBack(await bench.decide((await bench.start(refused)).url));
    expect(bench.oauth.revocations).toBe(0);
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it('run out where the person reconnects by the same application, as some vendors would end the new ones with them', async () => {
    await bench.connect();
    await bench.connect({ replaces: connection, clientSecret: '' });
    expect(bench.oauth.revocations).toBe(0);
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it('are revoked, once the new ones are kept, where another application took its place', async () => {
    await bench.connect();
    const user = bench.cloud.properties.user;
    const grant = user.all()[grantProperty] ?? '';
    user.setAll({ [grantProperty]: grant.replace('"sandbox-client"', '"earlier-client"') });
    await bench.connect({ replaces: connection });
    expect(bench.oauth.revocations).toBe(1);
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });
});
