import type { RpcApi } from '../../src/rpc/calls';
import { type OAuthBench, openOAuth } from './open-oauth';

describe('a file that another shop takes over by OAuth 2', () => {
  let bench: OAuthBench;
  afterEach(() => bench.close());

  it('does nothing any more by itself for the shop before, as when that was chosen in the panel', async () => {
    bench = await openOAuth();
    await bench.rpc('connection.save', { key: bench.shop.options.key });
    await bench.rpc('pull.run', { dataset: 'variations', filters: {} });
    await bench.rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    const states = async () =>
      (await bench.rpc<RpcApi['jobs.list']['value']>('jobs.list')).jobs.map(({ state }) => state);
    expect(await states()).toEqual(['active']);
    await expect(bench.start()).rejects.toThrow();
    const { url } = await bench.start({ jobs: 1 });
    const back = await bench.decide(url);
    // The shop that lets them in is another one.
    const answer = bench.shop.handle.bind(bench.shop);
    bench.shop.handle = (request) => {
      const response = answer(request);
      return { ...response, body: response.body.replace(/"id":7\b/, '"id":8') };
    };
    await bench.comeBack(back);
    bench.shop.handle = answer;
    const sent = bench.shop.log.length;
    bench.clock.advance(3 * 3_600_000);
    await bench.host.run('runSchedule', []).catch(() => undefined);
    expect(bench.shop.log).toHaveLength(sent);
    expect(await states()).toEqual(['otherShop']);
  });

  it('is used with what its person chooses after they came back, or with none, before a panel has heard of that', async () => {
    bench = await openOAuth();
    const used = async () =>
      (await bench.rpc<{ connection: { id: string } | null }>('state.get')).connection?.id ?? 'none';
    await bench.rpc('connection.save', { host: 'api.smartseller.co.id', key: bench.shop.options.key });
    const other = await used();
    await bench.comeBack(await bench.decide((await bench.start()).url));
    await bench.rpc('connection.use', { id: other });
    expect(await used()).toBe(other);
    await bench.comeBack(await bench.decide((await bench.start()).url));
    await bench.rpc('connection.leave', {});
    expect(await used()).toBe('none');
  });
});
