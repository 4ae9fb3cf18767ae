import { failure, type OAuthBench, openOAuth } from './open-oauth';

describe('a person who comes back from the vendor', () => {
  let bench: OAuthBench;
  afterEach(() => bench.close());

  const kept = () =>
    Object.entries(bench.cloud.properties.user.all()).filter(([name]) => !/signIn|used$|memory/.test(name));

  /** Writings into properties that a callback does before the count of what it used. */
  it.each([1, 2, 3, 4, 5])(
    'is told in a sentence where Google fails at writing number %i, with all kept or nothing',
    async (nth) => {
      bench = await openOAuth();
      const { id, url } = await bench.start();
      const back = await bench.decide(url);
      const before = kept();
      bench.cloud.refusals.set([{ on: 'Properties.setProperty', when: { nth }, refusal: 'serverError' }]);
      expect(await bench.comeBack(back)).toContain('a server error occurred');
      bench.cloud.refusals.set([]);
      expect(kept()).toEqual(before);
      if (nth > 1) expect(await failure(bench.rpc('oauth.state', { id }))).toBe('unexpected');
    },
  );

  it('is told so, and nothing is left, where nothing more fits into their properties', async () => {
    bench = await openOAuth();
    const { url } = await bench.start();
    const back = await bench.decide(url);
    const before = kept();
    bench.cloud.refusals.set([{ on: 'Properties.setProperty', when: { from: 4 }, refusal: 'serverError' }]);
    expect(await bench.comeBack(back)).toContain('a server error occurred');
    expect(kept()).toEqual(before);
  });

  describe('for a connection that was deleted meanwhile', () => {
    const id = 'ed4258ab58e9';

    beforeEach(async () => {
      bench = await openOAuth({ workers: 2 });
      await bench.connect();
    });
    afterEach(async () => {
      expect(bench.stored()).not.toMatch(/ngorder\.(grant|connection|signIn)|sandbox-client-secret/);
      expect((await bench.rpc<{ connection: unknown }>('state.get')).connection).toBeNull();
    });

    it('does not bring it back, nor leave the secret of its application', async () => {
      const back = await bench.decide((await bench.start({ replaces: id, clientSecret: '' })).url);
      await bench.rpc('connection.remove', {});
      expect(bench.stored()).not.toContain('sandbox-client-secret');
      const asked = bench.oauth.tokenRequests.length;
      expect(await bench.comeBack(back)).toContain('bukan upaya terakhir');
      expect(bench.oauth.tokenRequests).toHaveLength(asked);
    });

    it('does not bring it back where the vendor was being asked already', async () => {
      const back = await bench.decide((await bench.start({ replaces: id, clientSecret: '' })).url);
      const { oauth } = bench;
      const token = oauth.token.bind(oauth);
      oauth.token = async (headers, text) => {
        const answer = await token(headers, text);
        await bench.rpc('connection.remove', {});
        return answer;
      };
      expect(await bench.comeBack(back)).toContain('dihapus');
    });

    it('does not bring it back as one of whatever shop answers', async () => {
      const attempt = await bench.start();
      const back = await bench.decide(attempt.url);
      const answer = bench.oauth.token.bind(bench.oauth);
      bench.oauth.token = async (headers, text) => {
        const tokens = await answer(headers, text);
        await bench.rpc('connection.remove', {});
        return tokens;
      };
      expect(await bench.comeBack(back)).toContain('dihapus');
      expect(await failure(bench.rpc('oauth.state', { id: attempt.id }))).toBe('connectionRemoved');
    });

    it('leaves none of its tokens where they come back while the vendor is asked to revoke the former ones', async () => {
      const back = await bench.decide((await bench.start({ replaces: id, clientSecret: '' })).url);
      const [token, revoke] = [bench.oauth.token.bind(bench.oauth), bench.oauth.revoke.bind(bench.oauth)];
      let [removed, isRevoking]: [Promise<unknown> | undefined, () => void] = [undefined, () => undefined];
      const revoking = new Promise<void>((resolve) => {
        isRevoking = resolve;
      });
      bench.oauth.token = async (headers, text) => {
        const tokens = await token(headers, text);
        removed = bench.rpc('connection.remove', {});
        await revoking;
        return tokens;
      };
      bench.oauth.revoke = (text) => {
        isRevoking();
        return revoke(text);
      };
      expect(await bench.comeBack(back)).toContain('dihapus');
      await removed;
    });
  });

  it('is told so within minutes where the shop puts the script off again and again', async () => {
    bench = await openOAuth();
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    const { id, url } = await bench.start();
    const back = await bench.decide(url);
    const before = kept();
    const answer = bench.shop.handle.bind(bench.shop);
    bench.shop.handle = (request) => ({
      ...answer(request),
      status: 429,
      headers: { 'retry-after': '60' },
      body: '{}',
    });
    const from = bench.clock.now();
    expect(await bench.comeBack(back)).toContain('Tidak ada jawaban');
    expect(bench.clock.now() - from).toBeLessThan(240_000);
    bench.shop.handle = answer;
    expect(await failure(bench.rpc('oauth.state', { id }))).toBe('unreachable');
    expect(kept()).toEqual(before);
  });

  it('is let in though their token is being renewed for as long as a server is given', async () => {
    bench = await openOAuth({ workers: 3 });
    await bench.connect();
    bench.clock.advance(700_000);
    const back = await bench.decide((await bench.start({ replaces: 'ed4258ab58e9', clientSecret: '' })).url);
    const { oauth, clock } = bench;
    const token = oauth.token.bind(oauth);
    let comesBack: Promise<string> | undefined;
    oauth.token = async (headers, text) => {
      oauth.token = token;
      comesBack = bench.comeBack(back);
      // Long enough for the callback to wait for its turn.
      await new Promise((resolve) => setTimeout(resolve, 300));
      clock.advance(20_000);
      return token(headers, text);
    };
    await failure(bench.rpc('connection.test'));
    expect(await comesBack).toContain('sudah terhubung');
  });
});
