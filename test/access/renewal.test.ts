import { everyOpenEndpoint } from '../formulas/open-formulas';
import { failure, type OAuthBench, openOAuth } from './open-oauth';

const grantProperty = 'ngorder.grant:ed4258ab58e9';

describe('what was granted by OAuth 2', () => {
  let bench: OAuthBench;

  async function open(options: Parameters<typeof openOAuth>[0] = {}): Promise<void> {
    bench = await openOAuth(options);
    await bench.connect();
  }
  afterEach(() => bench.close());

  const renewals = () => bench.oauth.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
  const grant = () => bench.cloud.properties.user.all()[grantProperty] ?? '';

  it('is renewed ahead of its end, and its refresh token with it', async () => {
    await open();
    const before = grant();
    bench.clock.advance(530_000);
    await bench.rpc('connection.test');
    expect(renewals()).toEqual([]);
    bench.clock.advance(11_000);
    await bench.rpc('connection.test');
    await bench.rpc('connection.test');
    expect(renewals()).toHaveLength(1);
    expect(grant()).not.toBe(before);
    expect(bench.shop.log.filter(({ status }) => status === 401)).toEqual([]);
  });

  it('is renewed once after a refusal, and what was refused goes again once', async () => {
    await open();
    bench.oauth.book.forgetAccess();
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
    expect(renewals()).toHaveLength(1);
    expect(bench.shop.log.map(({ status }) => status).slice(-2)).toEqual([401, 200]);
  });

  it('is renewed once by thirty executions of the panel and of triggers at the same time', async () => {
    await open({ workers: 6 });
    bench.clock.advance(700_000);
    const calls = Array.from({ length: 30 }, (_, number) =>
      number % 3 === 0 ? bench.host.run('runSchedule', []) : bench.rpc('connection.test'),
    );
    await Promise.all(calls);
    expect(renewals()).toEqual([{ grantType: 'refresh_token', status: 200 }]);
  });

  it('is not renewed by thirty functions, which say what to open', async () => {
    await open();
    await bench.rpc('settings.set', { settings: { formulas: { live: true, endpoints: everyOpenEndpoint } } });
    bench.clock.advance(700_000);
    const sheet = bench.cloud.workbook.sheets()[0];
    if (!sheet) throw new Error('no tab');
    for (let row = 1; row <= 30; row += 1) bench.cloud.workbook.type(sheet.id, row, 1, `=NGORDER_STOCK("SKU-${row}")`);
    await bench.host.recalculate();
    const shown = Array.from({ length: 30 }, (_, row) => bench.cloud.cellError(sheet.id, row + 1, 1));
    for (const text of shown) expect(text).toContain('Token OAuth 2 habis: pemilik file ini membuka panel Ngorder');
    expect(renewals()).toEqual([]);
    await bench.host.run('refreshFunctions');
    expect(renewals()).toHaveLength(1);
  });

  it('that was taken back is told, nothing is asked for twice, and it works again after connecting anew', async () => {
    await open();
    bench.oauth.book.endAll();
    expect(await failure(bench.rpc('connection.test'))).toBe('grantEnded');
    expect(await failure(bench.rpc('pull.run', { dataset: 'variations', filters: {} }))).toBe('grantEnded');
    expect(renewals()).toHaveLength(1);
    await bench.connect({ replaces: 'ed4258ab58e9', clientSecret: '' });
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it('goes on in a panel that is opened anew after the person agreed, by what is remembered of how they had', async () => {
    await open();
    await bench.rpc('pull.run', { dataset: 'variations', filters: {} });
    await bench.rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    bench.oauth.book.endAll();
    bench.clock.advance(2 * 3_600_000);
    await bench.host.run('runSchedule', []).catch(() => undefined);
    const { attempt } = await bench.rpc<{ attempt: { url: string } }>('oauth.again', { of: 'ed4258ab58e9' });
    expect(await bench.comeBack(await bench.decide(attempt.url))).toContain('sudah terhubung');
    await bench.rpc('state.get');
    expect(JSON.stringify(await bench.rpc('jobs.list', {}))).toContain('"pausedWhy":null');
    expect(bench.stored()).not.toContain('ngorder.signIn');
  });

  it('pauses the schedule that needs it, which goes on after connecting anew', async () => {
    await open();
    await bench.rpc('pull.run', { dataset: 'variations', filters: {} });
    await bench.rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    bench.oauth.book.endAll();
    bench.clock.advance(2 * 3_600_000);
    // It shows in the list of executions, too.
    await expect(bench.host.run('runSchedule', [])).rejects.toThrow('OAuth 2');
    const jobs = async () => JSON.stringify(await bench.rpc('jobs.list', {}));
    expect(await jobs()).toContain('Izin OAuth 2 Anda berakhir atau dicabut');
    await bench.connect({ replaces: 'ed4258ab58e9', clientSecret: '' });
    expect(await jobs()).toContain('"pausedWhy":null');
  });

  it('stays as it was where the server is in trouble, and is renewed by the next who need it', async () => {
    await open();
    bench.clock.advance(700_000);
    const before = grant();
    const proxy = { status: 403, text: '<h1>Blocked</h1>' };
    const moved = { status: 302, text: '', headers: { location: 'https://evil.example/token' } };
    const busy = { status: 503, text: '{"error":"invalid_grant"}' };
    for (const [fault, code] of [
      ['html', 'renewalRefused'],
      ['tokenless', 'renewalRefused'],
      [proxy, 'renewalRefused'],
      [moved, 'renewalRefused'],
      [{ ...moved, text: '{"access_token":"elsewhere","expires_in":600}' }, 'renewalRefused'],
      [{ status: 400, text: '{"error":"slow_down"}' }, 'renewalRefused'],
      [busy, 'noTokenAnswer'],
      [{ status: 429, text: '' }, 'noTokenAnswer'],
      [{ status: 401, text: '{"error":"invalid_client"}' }, 'appRefused'],
    ] as const) {
      bench.oauth.tokenFaults.push(fault);
      expect([fault, await failure(bench.rpc('connection.test'))]).toEqual([fault, code]);
      expect(grant()).toBe(before);
    }
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it.each([
    ['in words', 'soon'],
    ['as nothing', null],
    ['as none', undefined],
    ['as no time', 0],
    ['as less than none', -1],
    ['as for ever', 1e306],
    ['in too many digits', '9'.repeat(400)],
  ])('is kept where the server says %s how long it lasts, and renewed once it is refused', async (_what, expires) => {
    await open();
    bench.clock.advance(700_000);
    bench.oauth.tokenFaults.push({ rewrites: (answer) => ({ ...answer, expires_in: expires }) });
    for (let turn = 0; turn < 3; turn += 1) await bench.rpc('connection.test');
    expect(renewals()).toHaveLength(1);
    bench.oauth.book.forgetAccess();
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
    expect(renewals()).toHaveLength(2);
  });

  it.each([['none'], [null], ['']])(
    'keeps its refresh token where the server names %j for another one',
    async (named) => {
      await open();
      const { tokens } = JSON.parse(grant()).content ?? JSON.parse(grant());
      bench.clock.advance(700_000);
      bench.oauth.tokenFaults.push({
        rewrites: ({ refresh_token: _own, ...answer }) =>
          named === 'none' ? answer : { ...answer, refresh_token: named },
      });
      await bench.rpc('connection.test');
      expect(grant()).toContain(tokens.refresh);
      expect(grant()).not.toContain(tokens.access);
    },
  );

  it('gives way to what the person granted anew while it was being renewed, in whatever order both end', async () => {
    await open({ workers: 3 });
    bench.clock.advance(700_000);
    bench.oauth.book.endAll();
    const { url } = await bench.start({ replaces: 'ed4258ab58e9', clientSecret: '' });
    const back = await bench.decide(url);
    const [renewing, shown] = await Promise.all([failure(bench.rpc('connection.test')), bench.comeBack(back)]);
    expect(['grantEnded', 'none']).toContain(renewing);
    expect(shown).toContain('sudah terhubung');
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it('leaves nothing good and nothing kept where the person disconnects while it is being renewed', async () => {
    await open({ workers: 3 });
    bench.clock.advance(700_000);
    const calls = [bench.rpc('connection.test'), bench.rpc('connection.remove'), bench.rpc('connection.test')];
    await Promise.allSettled(calls);
    expect(bench.stored()).not.toContain('ngorder.grant');
    const { book } = bench.oauth;
    expect(book.secrets().filter((token) => book.isGood('access', token) || book.isGood('refresh', token))).toEqual([]);
  });

  it('is named as run out by a function whose token is refused before its time, and renewed by whoever recalculates', async () => {
    await open();
    await bench.rpc('settings.set', { settings: { formulas: { live: true, endpoints: everyOpenEndpoint } } });
    bench.oauth.book.forgetAccess();
    const sheet = bench.cloud.workbook.sheets()[0];
    if (!sheet) throw new Error('no tab');
    bench.cloud.workbook.type(sheet.id, 1, 1, '=NGORDER_STOCK("SKU-1")');
    await bench.host.recalculate();
    expect(bench.cloud.cellError(sheet.id, 1, 1)).toContain('Token OAuth 2 habis');
    expect(renewals()).toEqual([]);
    await bench.host.run('refreshFunctions');
    expect(renewals()).toHaveLength(1);
    await bench.host.recalculate();
    expect(bench.cloud.cellError(sheet.id, 1, 1) ?? '').not.toContain('OAuth 2');
  });

  it.each([1, 2])('is not lost where Google fails at writing number %i of a renewal', async (nth) => {
    await open();
    bench.clock.advance(700_000);
    bench.cloud.refusals.set([{ on: 'Properties.setProperty', when: { nth }, refusal: 'serverError' }]);
    await failure(bench.rpc('connection.test'));
    expect(bench.cloud.refusals.hasStruck).toBe(true);
    bench.cloud.refusals.set([]);
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
    expect(renewals()).toHaveLength(1);
  });

  it('is not asked for by a cell that calls another global of the script as a function', async () => {
    await open();
    bench.clock.advance(700_000);
    const request = JSON.stringify({ call: 'connection.test' });
    await bench.host.run('rpc', [request], { mode: 'CUSTOM_FUNCTION' });
    expect(renewals()).toEqual([]);
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it('ends where an execution dies between the answer and its being kept, and the vendor takes refresh tokens once: the person is told', async () => {
    await open();
    bench.clock.advance(700_000);
    const dies = bench.host.run('rpc', [JSON.stringify({ call: 'connection.test' })], {
      interrupt: ({ requests }, phase) => phase === 'after' && requests.some(({ url }) => url.endsWith('/oauth/token')),
    });
    await expect(dies).rejects.toThrow('interrupted');
    expect(await failure(bench.rpc('connection.test'))).toBe('grantEnded');
    await bench.connect({ replaces: 'ed4258ab58e9', clientSecret: '' });
    expect(await bench.rpc('connection.test')).toMatchObject({ host: 'api.ngorder.id' });
  });

  it('is in no cell, document property, cache, log or answer, and neither are secret, code and verifier', async () => {
    const answers: string[] = [];
    await open({ wrapTransport: (it) => it });
    const { host, cloud } = bench;
    const ask = async (call: string, args: object = {}) =>
      answers.push(String(await host.run('rpc', [JSON.stringify({ call, args })])));
    bench.clock.advance(700_000);
    await ask('settings.set', { settings: { formulas: { live: true, endpoints: everyOpenEndpoint } } });
    cloud.workbook.type(cloud.workbook.sheets()[0]?.id ?? 0, 1, 1, '=NGORDER_STOCK("SKU-1")');
    await host.recalculate();
    for (const call of ['state.get', 'connection.list', 'connection.test', 'doctor.run', 'runs.list']) await ask(call);
    await ask('pull.run', { dataset: 'variations', filters: {} });
    await ask('oauth.form', { of: 'ed4258ab58e9' });
    await ask('oauth.again', { of: 'ed4258ab58e9' });
    const [, verifier = ''] =
      /verifier":"([0-9a-f]{96})"/.exec(cloud.properties.user.all()['ngorder.signIn:workbook-1'] ?? '') ?? [];
    const { id, url } = await bench.start({ replaces: 'ed4258ab58e9', clientSecret: '' });
    bench.oauth.tokenFaults.push('html');
    answers.push(await bench.comeBack(await bench.decide(url)));
    await ask('oauth.state', { id });
    bench.oauth.book.endAll();
    for (const call of ['connection.test', 'doctor.run', 'state.get']) await ask(call);
    await ask('pull.run', { dataset: 'products', filters: {} });
    const tabs = cloud.workbook.sheets().map((sheet) => JSON.stringify(sheet.readValues(sheet.usedArea())));
    const seen = [
      ...answers,
      ...tabs,
      JSON.stringify([cloud.properties.document.all(), cloud.caches.user.all(), cloud.caches.document.all()]),
      JSON.stringify(cloud.logs),
    ].join('\n');
    const secrets = [...bench.oauth.book.secrets(), 'sandbox-client-secret', verifier];
    expect(verifier).toHaveLength(96);
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
  });
});
