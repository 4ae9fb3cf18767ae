import { type OAuthBench, openOAuth } from './open-oauth';

const connectionProperty = 'ngorder.connection:ed4258ab58e9';

describe('a connection by OAuth 2 whose API address is changed', () => {
  let bench: OAuthBench;
  afterEach(() => bench.close());

  it('keeps the new one, though it is being tested at the earlier one meanwhile', async () => {
    bench = await openOAuth();
    await bench.connect();
    const stored = () => bench.cloud.properties.user.all()[connectionProperty] ?? '';
    const answer = bench.shop.handle.bind(bench.shop);
    bench.shop.handle = (request) => {
      bench.cloud.properties.user.setAll({ [connectionProperty]: stored().replace('/oauth/v2', '/oauth/v3') });
      return answer(request);
    };
    await bench.rpc('connection.test');
    expect(stored()).toContain('"basePath":"/oauth/v3"');
  });
});
