import { viewTab } from '../../workbench/tab-view';
import { noticesIn, RpcFailure } from '../../workbench/workbench';
import { type OAuthBench, openOAuth } from './open-oauth';

interface Plan {
  readonly id: string;
  readonly edits: readonly { readonly key: string }[];
}

describe('a push by OAuth 2', () => {
  let bench: OAuthBench;
  afterEach(() => bench.close());

  /** Each variation 1,000 dearer, as it was previewed. */
  async function openPlanned(): Promise<Plan> {
    bench = await openOAuth();
    await bench.connect();
    return planDearer();
  }

  async function planDearer(): Promise<Plan> {
    const { tabId } = await bench.rpc<{ tabId: number }>('pull.run', { dataset: 'variations', filters: {} });
    const { workbook } = bench.cloud;
    const view = viewTab(workbook, tabId);
    for (const { id, price } of bench.shop.variations()) {
      workbook.type(tabId, view.rowOf(id), view.columnOf('price'), String(price + 1000));
    }
    return bench.rpc<Plan>('push.preview', { tabId });
  }

  /** The first variation a thousand dearer, once it is so already. */
  async function planOne(): Promise<Plan> {
    const { tabId } = await bench.rpc<{ tabId: number }>('pull.run', { dataset: 'variations', filters: {} });
    const { workbook } = bench.cloud;
    const view = viewTab(workbook, tabId);
    const [first] = bench.shop.variations();
    if (first) workbook.type(tabId, view.rowOf(first.id), view.columnOf('price'), String(first.price + 1000));
    return bench.rpc<Plan>('push.preview', { tabId });
  }

  const confirm = ({ id, edits }: Plan) =>
    bench.rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) });
  /** By id, as the shop lists first what changed last. */
  const prices = () => [...bench.shop.variations()].sort((one, other) => one.id - other.id).map(({ price }) => price);
  const dearer = (before: readonly number[]) => before.map((price) => price + 1000);
  const renewals = () => bench.oauth.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');

  /** How many requests changed the shop: a push sends one for each product. */
  const changes = () => bench.shop.log.filter(({ method, status }) => method !== 'GET' && status < 300).length;

  /** Lets something happen right after the shop has answered a change for the first time. */
  function afterFirstChange(act: () => void): void {
    const answer = bench.shop.handle.bind(bench.shop);
    let isDone = false;
    bench.shop.handle = (request) => {
      const response = answer(request);
      if (request.method !== 'GET' && response.status < 300 && !isDone) {
        isDone = true;
        act();
      }
      return response;
    };
  }

  it('whose token runs out between two changes gets another, once, and sends nothing twice', async () => {
    const plan = await openPlanned();
    const before = prices();
    afterFirstChange(() => bench.oauth.book.forgetAccess());
    expect(await confirm(plan)).toMatchObject({ status: 'finished' });
    expect(renewals()).toHaveLength(1);
    expect(bench.shop.log.some(({ status }) => status === 401)).toBe(true);
    expect(prices()).toEqual(dearer(before));
    expect(changes()).toBe(bench.shop.state.products.size);
  });

  it('goes on by a token that is good for a minute yet where it cannot be renewed ahead, and asks for another once it has run out', async () => {
    const plan = await openPlanned();
    const before = prices();
    bench.clock.advance(550_000);
    const busy = { status: 503, text: '' };
    bench.oauth.tokenFaults.push(...Array.from({ length: 20 }, () => busy));
    const outcome = await confirm(plan).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ status: 'finished' });
    expect(prices()).toEqual(dearer(before));
    expect(bench.oauth.tokenFaults.length).toBeLessThan(20);
    bench.clock.advance(60_000);
    await expect(bench.rpc('connection.test')).rejects.toMatchObject({ code: 'noTokenAnswer' });
  });

  it('whose grant is taken back between two changes says so, and goes on after connecting anew, with nothing sent twice', async () => {
    const plan = await openPlanned();
    const before = prices();
    afterFirstChange(() => bench.oauth.book.endAll());
    const failed = await confirm(plan).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RpcFailure);
    expect(failed).toMatchObject({ code: 'grantEnded' });
    expect(prices()).not.toEqual(dearer(before));
    await bench.connect({ replaces: 'ed4258ab58e9', clientSecret: '' });
    expect(await bench.rpc('push.resume')).toMatchObject({ status: 'finished' });
    expect(prices()).toEqual(dearer(before));
    expect(changes()).toBe(bench.shop.state.products.size);
  });

  it('of one change reads the shop anew where its token takes long to get: what the shop changed by then is not written over', async () => {
    // What was pushed before needs no proof any more.
    await confirm(await openPlanned());
    const plan = await planOne();
    const { oauth, shop, clock } = bench;
    const [token, answer] = [oauth.token.bind(oauth), shop.handle.bind(shop)];
    const seen: string[] = [];
    shop.handle = (request) => {
      const response = answer(request);
      if (seen.length === 0) {
        oauth.book.forgetAccess();
        clock.advance(2000);
      }
      seen.push(`${request.method} ${response.status}`);
      return response;
    };
    const product = shop.state.products.get(shop.variations()[0]?.productId ?? 0);
    if (!product) throw new Error('a shop has products');
    oauth.token = (...asked) => {
      clock.advance(19_000);
      Object.assign(product, { name: 'Dinamai sementara itu' });
      return token(...asked);
    };
    expect(await confirm(plan)).toMatchObject({ status: 'finished' });
    expect(seen).toEqual(['GET 200', 'PATCH 401', 'GET 200', 'PATCH 200', 'GET 200']);
    expect([product.name, renewals().length]).toEqual(['Dinamai sementara itu', 1]);
  });

  it('that stops at a refused token tells how many changes the shop took, not how many were refused with it', async () => {
    // What was pushed before needs no proof any more: all leave together.
    await confirm(await openPlanned());
    const plan = await planDearer();
    const before = changes();
    afterFirstChange(() => bench.oauth.book.endAll());
    const args = { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) };
    const answer = await bench.host.run('rpc', [JSON.stringify({ call: 'push.confirm', args })]);
    const refused = bench.shop.log.filter(({ method, status }) => method !== 'GET' && status === 401);
    expect(refused.length).toBeGreaterThan(0);
    const [told = ''] = noticesIn(answer);
    expect(told).toMatch(new RegExp(`^${changes() - before} dari ${bench.shop.state.products.size} panggilan API`));
  });

  it('can be undone, and what was granted is given back when the person disconnects', async () => {
    const plan = await openPlanned();
    const before = prices();
    await confirm(plan);
    const [latest] = await bench.rpc<readonly { run: string }[]>('runs.list');
    const undoing = await bench.rpc<Plan>('push.undo', { run: latest?.run ?? '' });
    await confirm(undoing);
    expect(prices()).toEqual(before);
    const good = () => bench.oauth.book.secrets().filter((token) => bench.oauth.book.isGood('access', token));
    expect(good()).toHaveLength(1);
    await bench.rpc('connection.remove', {});
    expect(good()).toEqual([]);
    expect(Object.keys(bench.cloud.properties.user.all()).filter((name) => name.startsWith('ngorder.grant'))).toEqual(
      [],
    );
  });
});
