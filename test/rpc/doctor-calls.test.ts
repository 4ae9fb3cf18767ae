import { type OAuthBench, openOAuth } from '../access/open-oauth';

describe("the doctor's report", () => {
  let bench: OAuthBench;
  afterEach(() => bench.close());

  it.each(['key', 'permission'])('holds no %s, though the server prints it among its limits', async (by) => {
    bench = await openOAuth();
    if (by === 'key') await bench.rpc('connection.save', { key: bench.shop.options.key });
    else await bench.connect();
    const secret = by === 'key' ? bench.shop.options.key : (/"access":"([^"]+)"/.exec(accessText()) ?? [])[1];
    const answer = bench.shop.handle.bind(bench.shop);
    bench.shop.handle = (request) => {
      const response = answer(request);
      return { ...response, headers: { ...response.headers, 'x-ratelimit-by': `Bearer ${secret}` } };
    };
    const report = JSON.stringify(await bench.rpc('doctor.run'));
    expect(report).toContain('"x-ratelimit-by":"Bearer [API key]"');
    expect(report).not.toContain(secret);
  });

  const accessText = () => bench.cloud.properties.user.all()['ngorder.grant:ed4258ab58e9'] ?? '';
});
