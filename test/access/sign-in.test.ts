import { createHash } from 'node:crypto';
import { challengeOf, newVerifier } from '../../src/access/pkce';
import { failure, type OAuthBench, openOAuth, sandboxApp } from './open-oauth';

describe('connecting by OAuth 2', () => {
  let bench: OAuthBench;

  beforeEach(async () => {
    bench = await openOAuth();
  });
  afterEach(() => bench.close());

  const state = () => bench.rpc<{ connection: { title: string } | null }>('state.get');
  const grants = () =>
    Object.keys(bench.cloud.properties.user.all()).filter((name) => name.startsWith('ngorder.grant:'));

  it('lets a person in who agreed, without an open spreadsheet, and the shop answers by the other base path', async () => {
    const { id, url } = await bench.start();
    expect(await bench.rpc('oauth.state', { id })).toEqual({ isDone: false });
    expect(await bench.comeBack(await bench.decide(url))).toContain('Toko Contoh sudah terhubung');
    expect(await bench.rpc('oauth.state', { id })).toEqual({ isDone: true });
    expect((await state()).connection).not.toBeNull();
    expect(bench.stored()).not.toContain('ngorder.signIn');
    const pulled = await bench.rpc<{ status: string }>('pull.run', { dataset: 'variations', filters: {} });
    expect(pulled.status).toBe('finished');
    expect(bench.oauth.tokenRequests).toEqual([{ grantType: 'authorization_code', status: 200 }]);
  });

  it('offers the connection to colleagues, who need one of their own', async () => {
    await bench.connect();
    expect(bench.cloud.properties.document.all()['ngorder.shop']).toBe('"ed4258ab58e9"');
  });

  it('takes the place of the key of the same shop, and a key takes its place and revokes it', async () => {
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    await bench.connect({ replaces: 'ed4258ab58e9' });
    expect(bench.stored()).not.toContain('sandbox-key');
    expect(grants()).toHaveLength(1);
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    expect(grants()).toEqual([]);
    expect(bench.oauth.revocations).toBe(1);
  });

  it('revokes what was granted when the connection is removed, and says so where the vendor does not confirm it', async () => {
    await bench.connect();
    await bench.rpc('connection.remove', {});
    expect([bench.oauth.revocations, grants()]).toEqual([1, []]);
    await bench.connect({ revokeUrl: '' });
    const answer = await bench.host.run('rpc', [JSON.stringify({ call: 'connection.remove', args: {} })]);
    expect(JSON.parse(String(answer)).notices.join()).toContain('tidak mengonfirmasi pencabutan izin');
  });

  describe('bad input gets one sentence, stores nothing and leaves the former connection', () => {
    beforeEach(async () => {
      await bench.rpc('connection.save', { key: bench.shop.options.key });
    });
    afterEach(async () => {
      expect(grants()).toEqual([]);
      expect((await state()).connection?.title).toBe('Toko Contoh');
      expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
    });

    it('an address that is not https', async () => {
      for (const name of ['authorizationUrl', 'tokenUrl', 'apiUrl', 'revokeUrl']) {
        expect(await failure(bench.start({ [name]: 'http://api.ngorder.id/x' }))).toBe('notHttps');
      }
    });

    it('a host that is not in the build, with the command to build anew', async () => {
      const refused = bench.start({ tokenUrl: 'https://login.vendor.example/token' });
      await expect(refused).rejects.toThrow('npm run build -- --hosts=login.vendor.example');
      expect(await failure(bench.start({ apiUrl: 'https://evil.example/api' }))).toBe('hostNotInBuild');
    });

    it('an API address with a query, which every path would be put behind', async () => {
      for (const query of ['?x=y', '?']) {
        expect(await failure(bench.start({ apiUrl: sandboxApp.apiUrl + query }))).toBe('addressWithQuery');
      }
      expect(await failure(bench.start({ tokenUrl: `${sandboxApp.tokenUrl}?tenant=1` }))).toBe('none');
    });

    it('a wrong state, a made up one and one of another attempt', async () => {
      const first = await bench.start();
      const back = await bench.decide(first.url);
      await bench.start();
      expect(await bench.comeBack(back)).toContain('bukan upaya terakhir');
      back.searchParams.set('state', 'made up');
      expect(await bench.comeBack(back)).toContain('invalid or has expired');
      expect(bench.oauth.tokenRequests).toEqual([]);
    });

    it('a callback by another person, even if Google calls the script', async () => {
      const { id, url } = await bench.start();
      const back = await bench.decide(url);
      expect(await bench.comeBack(back, 'colleague')).toContain('invalid or has expired');
      const parameter = {
        ...Object.fromEntries(back.searchParams),
        signIn: id,
        file: bench.cloud.workbook.id,
        replaces: '',
      };
      const page = await bench.host.run('finishSignIn', [{ parameter }], { as: 'colleague', isDetached: true });
      expect(JSON.stringify(page)).toContain('bukan upaya terakhir');
      expect(bench.oauth.tokenRequests).toEqual([]);
    });

    it('a denied consent', async () => {
      const { id, url } = await bench.start();
      expect(await bench.comeBack(await bench.decide(url, false))).toContain('belum memberi izin di api.ngorder.id');
      expect(await failure(bench.rpc('oauth.state', { id }))).toBe('signInDenied');
    });

    it.each([
      ['html', 'notTokens'],
      ['tokenless', 'notTokens'],
      ['dropped', 'noTokenAnswer'],
    ] as const)('a token answer that is %s', async (fault, code) => {
      const { id, url } = await bench.start();
      bench.oauth.tokenFaults.push(fault);
      const shown = await bench.comeBack(await bench.decide(url));
      expect(shown).toContain('api.ngorder.id');
      expect(await failure(bench.rpc('oauth.state', { id }))).toBe(code);
    });

    it.each([
      ['an access token', { access_token: 'a'.repeat(8001) }],
      ['tokens that together', { access_token: 'a'.repeat(5000), refresh_token: 'r'.repeat(5000) }],
    ])('%s longer than Google keeps or sends', async (_what, tokens) => {
      const { id, url } = await bench.start();
      bench.oauth.tokenFaults.push({ rewrites: (answer) => ({ ...answer, ...tokens }) });
      expect(await bench.comeBack(await bench.decide(url))).toContain('lebih dari yang bisa disimpan');
      expect(await failure(bench.rpc('oauth.state', { id }))).toBe('tokensTooLong');
    });

    it('a wrong secret', async () => {
      const { id, url } = await bench.start({ clientSecret: 'wrong' });
      await bench.comeBack(await bench.decide(url));
      expect(await failure(bench.rpc('oauth.state', { id }))).toBe('appRefused');
    });

    it('an API that does not take the new token', async () => {
      const { id, url } = await bench.start({ apiUrl: 'https://api.ngorder.id/api/open' });
      await bench.comeBack(await bench.decide(url));
      expect(await failure(bench.rpc('oauth.state', { id }))).toBe('newTokenRefused');
    });

    it('a code that lay too long', async () => {
      const { id, url } = await bench.start();
      const back = await bench.decide(url);
      bench.clock.advance(121_000);
      await bench.comeBack(back);
      expect(await failure(bench.rpc('oauth.state', { id }))).toBe('grantRefused');
    });
  });

  it('lets a person in whose state token comes back without its blank argument', async () => {
    const { id, url } = await bench.start();
    const { replaces: _blank, ...told } = Object.fromEntries((await bench.decide(url)).searchParams);
    const parameter = { ...told, signIn: id, file: bench.cloud.workbook.id };
    const page = await bench.host.run('finishSignIn', [{ parameter }], { isDetached: true });
    expect(JSON.stringify(page)).toContain('sudah terhubung');
  });

  it('tells a secret that is kept to nobody but the server that it was entered for, and of that application alone', async () => {
    await bench.connect();
    const again = (changed: object) => failure(bench.start({ replaces: 'ed4258ab58e9', clientSecret: '', ...changed }));
    expect(await again({ clientId: 'another-client' })).toBe('secretMissing');
    expect(await again({ tokenUrl: 'https://api.smartseller.co.id/oauth/token' })).toBe('secretMissing');
    expect(bench.stored()).not.toContain('ngorder.signIn');
    expect(await again({ tokenUrl: 'https://API.ngorder.id/oauth/token2' })).toBe('none');
    expect(await again({ clientId: 'another-client', clientSecret: 'own' })).toBe('none');
    const { secretOf } = await bench.rpc<{ secretOf: object }>('oauth.form', { of: 'ed4258ab58e9' });
    expect(secretOf).toEqual({ clientId: 'sandbox-client', tokenHost: 'api.ngorder.id' });
  });

  it('lets a person in whose tokens are as long as a header and a property bear', async () => {
    const { url } = await bench.start();
    const back = await bench.decide(url);
    const { token } = bench.oauth;
    const long = 'a'.repeat(7500);
    bench.oauth.token = async (headers, text) => {
      const answer = await token.call(bench.oauth, headers, text);
      bench.oauth.book.issue('access', long, 1, 600);
      return { ...answer, body: JSON.stringify({ ...JSON.parse(answer.body), access_token: long }) };
    };
    expect(await bench.comeBack(back)).toContain('sudah terhubung');
    expect(bench.stored()).toContain(long);
  });

  it('ends with the page on which the person was to agree, and not with that of an earlier attempt', async () => {
    const earlier = await bench.start();
    const { id, url } = await bench.start();
    expect(await bench.rpc('oauth.cancel', { id: earlier.id })).toEqual({ isCancelled: false });
    const back = await bench.decide(url);
    expect(await bench.rpc('oauth.cancel', { id })).toEqual({ isCancelled: true });
    expect(bench.stored()).not.toContain(sandboxApp.clientSecret);
    expect(await bench.comeBack(back)).toContain('bukan upaya terakhir');
  });

  it('is not cancelled once the person has come back, and is brought in line by the panel', async () => {
    const { id, url } = await bench.start();
    await bench.comeBack(await bench.decide(url));
    expect(await bench.rpc('oauth.cancel', { id })).toEqual({ isCancelled: false });
    await state();
    expect(bench.cloud.properties.document.all()['ngorder.shop']).toBe('"ed4258ab58e9"');
  });

  it('takes an address to come back by once', async () => {
    const { url } = await bench.start();
    const back = await bench.decide(url);
    await bench.comeBack(back);
    expect(await bench.comeBack(back)).toContain('bukan upaya terakhir');
    expect(bench.oauth.tokenRequests).toHaveLength(1);
    expect((await state()).connection).not.toBeNull();
  });

  it('is not put off by a server whose clock is off by minutes', async () => {
    await bench.close();
    bench = await openOAuth({ shop: { products: 8, orders: 4, warehouses: 1, clockAheadMs: 420_000 } });
    expect(await bench.connect()).toContain('sudah terhubung');
    bench.clock.advance(500_000);
    await bench.rpc('connection.test');
    expect(bench.oauth.tokenRequests).toHaveLength(1);
  });

  it('begins the form with what the connection has, but for its secret', async () => {
    await bench.connect();
    const form = await bench.rpc<{ callback: string; app: object }>('oauth.form', { of: 'ed4258ab58e9' });
    expect(form.callback).toMatch(/^https:\/\/script\.google\.com\/macros\/d\/.+\/usercallback$/);
    const { clientSecret, ...shown } = sandboxApp;
    expect(form.app).toEqual(shown);
    expect(await bench.connect({ clientSecret: '', replaces: 'ed4258ab58e9' })).toContain('sudah terhubung');
    expect(bench.stored()).toContain(clientSecret);
  });
});

it('proves by S256 that who brings the code is who asked for it', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const verifier = newVerifier({ uuid: () => '0d6f4a52-9b0f-4c1f-8a5d-4e1b8c7d6e5f' });
  expect(verifier).toMatch(/^[0-9a-f]{96}$/);
  expect(challengeOf({ digest }, verifier)).toBe(createHash('sha256').update(verifier).digest('base64url'));
});
