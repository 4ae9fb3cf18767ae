import { failure, type OAuthBench, openOAuth } from './open-oauth';

describe('an answer with tokens', () => {
  let bench: OAuthBench;

  beforeEach(async () => {
    bench = await openOAuth();
  });
  afterEach(() => bench.close());

  it('is read where the server puts a byte order mark in front: tokens that are good once are not lost', async () => {
    const { oauth, clock } = bench;
    const token = oauth.token.bind(oauth);
    oauth.token = async (headers, text) => {
      const answer = await token(headers, text);
      return { ...answer, body: `\ufeff${answer.body}` };
    };
    expect(await bench.connect()).toContain('sudah terhubung');
    for (let renewals = 0; renewals < 2; renewals += 1) {
      clock.advance(700_000);
      expect(await failure(bench.rpc('connection.test'))).toBe('none');
    }
  });

  it('that is none and says why with HTTP 200 is told as that refusal: a permission that ended as ended', async () => {
    const { id, url } = await bench.start();
    bench.oauth.tokenFaults.push({ status: 200, text: '{"error":"invalid_client"}' });
    await bench.comeBack(await bench.decide(url));
    expect(await failure(bench.rpc('oauth.state', { id }))).toBe('appRefused');
    await bench.connect();
    for (const [error, code] of [
      ['slow_down', 'renewalRefused'],
      ['invalid_grant', 'grantEnded'],
    ]) {
      bench.clock.advance(700_000);
      bench.oauth.tokenFaults.push({ status: 200, text: JSON.stringify({ error }) });
      expect(await failure(bench.rpc('connection.test'))).toBe(code);
    }
  });
});
