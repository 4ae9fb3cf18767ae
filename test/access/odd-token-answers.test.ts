import { RpcFailure } from '../../workbench/workbench';
import { type OAuthBench, openOAuth } from './open-oauth';

const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof RpcFailure ? error.code : Promise.reject(error)),
  );

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
});
