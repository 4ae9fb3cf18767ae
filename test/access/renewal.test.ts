import { RpcFailure } from '../../workbench/workbench';
import { everyOpenEndpoint } from '../formulas/open-formulas';
import { type OAuthBench, openOAuth } from './open-oauth';

const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof RpcFailure ? error.code : Promise.reject(error)),
  );

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
    bench.oauth.tokenFaults.push('html');
    expect(await failure(bench.rpc('connection.test'))).toBe('notTokens');
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
    for (const call of ['state.get', 'connection.list', 'connection.test', 'doctor.run', 'runs.list']) await ask(call);
    await ask('pull.run', { dataset: 'variations', filters: {} });
    await ask('oauth.form', { of: 'ed4258ab58e9' });
    bench.oauth.book.endAll();
    for (const call of ['connection.test', 'doctor.run', 'pulls.refresh']) await ask(call);
    const tabs = cloud.workbook.sheets().map((sheet) => JSON.stringify(sheet.readValues(sheet.usedArea())));
    const seen = [
      ...answers,
      ...tabs,
      JSON.stringify(cloud.properties.document.all()),
      JSON.stringify(cloud.logs),
    ].join('\n');
    const secrets = [...bench.oauth.book.secrets(), 'sandbox-client-secret'];
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
  });
});
