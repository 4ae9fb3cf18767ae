import { answerCallback } from '../../../workbench/apps-script/user-callback';
import type { BackStageView } from '../../../workbench/back-stage/back-stage-api';
import type { LiveWorkbench } from '../../../workbench/live/live-workbench';
import { sandboxApp } from '../../access/open-oauth';
import { closeAll, openBackStage } from './open-back-stage';

const hourMs = 3_600_000;

/** Looks again and again, while others go on. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2));
}

afterEach(closeAll);

describe('calls', () => {
  it('are listed with method, path, status, time and size, and open to request and answer', async () => {
    const { look, connect, handlers } = await openBackStage();
    await connect();
    const { calls } = await look();
    const call = calls.find(({ item }) => item.path.endsWith('/shop'));
    expect(call?.item).toMatchObject({ method: 'GET', status: 200, ms: expect.any(Number) });
    expect(call?.item.bytes).toBeGreaterThan(10);
    expect((await handlers.callDetail({ number: call?.number ?? 0 })).answer).toContain('Toko Contoh');
  });

  it('come once each to whoever tells which they know', async () => {
    const { look, connect, handlers } = await openBackStage();
    await connect();
    const { calls, executions } = await look();
    const afterCall = calls.at(-1)?.number ?? 0;
    const afterExecution = executions.at(-1)?.number ?? 0;
    expect(await handlers.backStage({ afterCall, afterExecution })).toMatchObject({ calls: [], executions: [] });
  });
});

it('the key is in nothing that is shown: calls, executions, properties, caches', async () => {
  const { bench, look, connect, handlers } = await openBackStage();
  await connect();
  await bench.rpc('connection.test');
  const { key } = bench.shop.options;
  expect(JSON.stringify(bench.cloud.properties.user.all())).toContain(key);
  const view = await look();
  const details = await Promise.all(view.calls.map(({ number }) => handlers.callDetail({ number })));
  expect(JSON.stringify([view, details])).not.toContain(key);
});

it('what lets one in by OAuth 2 is in nothing that is shown, nor what was asked for with it', async () => {
  const { bench, look, handlers } = await openBackStage();
  const { oauth, cloud, host } = bench;
  const { url } = await bench.rpc<{ url: string }>('oauth.start', sandboxApp);
  const waiting = await look();
  const back = new URL(await oauth.decide(Object.fromEntries(new URL(url).searchParams), true));
  const query = Object.fromEntries(back.searchParams);
  await answerCallback(cloud, query, 'owner', (name, args, run) => host.run(name, args, run));
  await bench.rpc('connection.remove', {});
  const view = await look();
  const details = await Promise.all(view.calls.map(({ number }) => handlers.callDetail({ number })));
  const shown = JSON.stringify([waiting, view, details]);
  expect(details.map(({ path }) => path)).toEqual(expect.arrayContaining(['/oauth/token', '/oauth/revoke']));
  expect(oauth.book.secrets().length).toBeGreaterThan(2);
  expect([...oauth.book.secrets(), sandboxApp.clientSecret].filter((secret) => shown.includes(secret))).toEqual([]);
});

describe('executions', () => {
  it('are listed with who, how long, what was asked of services and how they ended', async () => {
    const { look, connect } = await openBackStage();
    await connect();
    const execution = (await look()).executions.at(-1)?.item;
    expect(execution).toMatchObject({ functionName: 'rpc', person: 'owner', end: { kind: 'completed' } });
    expect(execution?.operations.httpWave).toBeGreaterThan(0);
    expect(execution?.operations.propertyWrite).toBeGreaterThan(0);
  });

  it('that only look whether anything has changed are counted, and push nothing out of the list', async () => {
    const { look, connect, bench } = await openBackStage();
    await connect();
    const before = await look();
    for (let beat = 0; beat < 3; beat += 1) await bench.rpc('panel.pulse');
    const after = await look();
    expect(after.looks - before.looks).toBe(3);
    expect(after.executions).toEqual(before.executions);
  });

  it('are told while they run, and end when they are cancelled', async () => {
    const { bench, look, connect, handlers } = await openBackStage();
    await connect();
    bench.shop.pace.latencyMs = 5000;
    const ended = bench.rpc('connection.test').catch((error: Error) => error.message);
    await until(async () => (await look()).running.length > 0);
    const { running } = await look();
    expect(running).toMatchObject([{ functionName: 'rpc', person: 'owner' }]);
    await handlers.cancelExecution({ number: running[0]?.number ?? 0 });
    expect(await ended).toBe('The execution was cancelled.');
    const after = await look();
    expect(after.running).toEqual([]);
    expect(after.executions.at(-1)?.item.end).toEqual({ kind: 'killed', message: 'The execution was cancelled.' });
  });

  it('that fail say why', async () => {
    const { bench, look } = await openBackStage();
    await expect(bench.host.run('noSuchFunction')).rejects.toThrow();
    expect((await look()).executions.at(-1)?.item.end).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('noSuchFunction'),
    });
  });
});

describe('the clock', () => {
  const placeIn = (bench: LiveWorkbench) => ({ person: 'owner', fileId: bench.cloud.workbook.id });
  const hoursOf = (view: BackStageView) => view.executions.map(({ item }) => Math.round(item.startedAt / hourMs));

  it('moved by a day lets an hourly trigger run twenty-four times, each at its own hour', async () => {
    const { bench, handlers, look } = await openBackStage();
    bench.cloud.triggers.add('onOpen', { everyHours: 1 }, placeIn(bench));
    const began = bench.clock.now();
    await handlers.moveClock({ ms: 24 * hourMs });
    const view = await look();
    expect(view.executions).toHaveLength(24);
    expect(view.executions.every(({ item }) => item.functionName === 'onOpen' && item.isUnattended)).toBe(true);
    expect(hoursOf(view)).toEqual(Array.from({ length: 24 }, (_, index) => Math.round(began / hourMs) + index + 1));
    expect(Math.round(view.aheadMs / 60_000)).toBe(24 * 60);
    expect(view.journey).toBeNull();
  });

  it('stops where it is told to, and those that wait for their turn do not begin', async () => {
    const { bench, handlers, look } = await openBackStage();
    bench.cloud.triggers.add('onOpen', { everyHours: 1 }, placeIn(bench));
    const moves = [handlers.moveClock({ ms: 24 * hourMs }), handlers.moveClock({ ms: 24 * hourMs })];
    await until(async () => ((await look()).journey?.stops ?? 0) >= 2);
    const { journey } = await look();
    expect((journey?.until ?? 0) - (journey?.from ?? 0)).toBe(24 * hourMs);
    await handlers.stopClock({});
    await Promise.all(moves);
    const { aheadMs, executions } = await look();
    expect(executions.length).toBeLessThan(24);
    expect(Math.round(aheadMs / hourMs)).toBe(executions.length);
  });

  it('waits for what somebody runs, which would seem to have run for hours', async () => {
    const { bench, handlers, look, connect } = await openBackStage();
    await connect();
    bench.shop.pace.latencyMs = 300;
    const test = bench.rpc('connection.test');
    await until(async () => (await look()).running.length > 0);
    await handlers.moveClock({ ms: 24 * hourMs });
    await test;
    expect((await look()).executions.at(-1)?.item.durationMs).toBeLessThan(hourMs);
  });

  it('makes so many stops and no more', async () => {
    const { bench, handlers } = await openBackStage();
    bench.cloud.triggers.add('noSuchFunction', { everyMinutes: 1 }, placeIn(bench));
    await expect(handlers.moveClock({ ms: 24 * hourMs })).rejects.toThrow('not moved on after 1000 stops');
    expect(Math.round(bench.clock.aheadMs / 60_000)).toBe(1000);
  });

  it('waits for a trigger that is under way, which would seem to have run for hours', async () => {
    const { bench, handlers, look, connect } = await openBackStage();
    await connect();
    const { tabId } = await bench.rpc<{ tabId: number }>('pull.run', { dataset: 'suppliers' });
    await bench.rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
    bench.shop.pace.latencyMs = 100;
    const moves = [handlers.moveClock({ ms: 2 * hourMs }), handlers.moveClock({ ms: 2 * hourMs })];
    await until(async () => (await look()).isTriggerRunning);
    await Promise.all(moves);
    const after = await look();
    const turns = after.executions.filter(({ item }) => item.functionName === 'runSchedule');
    expect(turns.map(({ item }) => item.end.kind)).toEqual(Array.from({ length: 4 }, () => 'completed'));
    expect(after.isTriggerRunning).toBe(false);
  });

  it('does not go back', async () => {
    const { handlers } = await openBackStage();
    await expect(handlers.moveClock({ ms: -1 })).rejects.toThrow(RangeError);
  });
});

it('a trigger runs when asked to, and is due when it was', async () => {
  const { bench, handlers, look } = await openBackStage();
  const place = { person: 'owner', fileId: bench.cloud.workbook.id };
  const { id } = bench.cloud.triggers.add('onOpen', { everyHours: 6 }, place);
  const before = (await look()).triggers;
  await handlers.runTrigger({ id });
  const { triggers, executions } = await look();
  expect(triggers).toEqual(before);
  expect(triggers[0]).toMatchObject({ handler: 'onOpen', timing: { everyHours: 6 } });
  expect(executions).toHaveLength(1);
});

it('quotas of the day are told for every person, with their limits', async () => {
  const { look, connect } = await openBackStage();
  await connect();
  const { quotas } = await look();
  expect(quotas.map(({ person }) => person)).toEqual(['owner', 'colleague']);
  expect(quotas[0]?.used.fetches).toBeGreaterThan(0);
  expect(quotas[0]?.limits.fetches).toBe(20_000);
});

describe('faults', () => {
  it('meet the add-on until they are cleared', async () => {
    const { handlers, connect, bench, look } = await openBackStage();
    await connect();
    await handlers.addFault({ fault: { kind: 'status', status: 404 }, times: 1 });
    expect((await handlers.shopDesk({ search: '' })).faults).toBe(1);
    await bench.rpc('connection.test').catch(() => undefined);
    expect((await look()).calls.map(({ item }) => item.status)).toContain(404);
    await handlers.clearFaults({});
    expect((await handlers.shopDesk({ search: '' })).faults).toBe(0);
  });
});

it('a limit of requests is the shop’s from then on', async () => {
  const { handlers, bench } = await openBackStage();
  const ask = () => fetch(bench.shopUrl, { headers: { authorization: `Bearer ${bench.shop.options.key}` } });
  expect((await ask()).status).not.toBe(429);
  await handlers.setPace({ latencyMs: 0, rateLimitPerMinute: 0 });
  expect((await ask()).status).toBe(429);
});

it('hidden tabs can be shown', async () => {
  const { handlers, connect, bench, look } = await openBackStage();
  await connect();
  const sheet = bench.cloud.workbook.insertSheet('Behind');
  sheet.setHidden(true);
  expect((await look()).hiddenTabs).toContainEqual({ id: sheet.id, name: 'Behind' });
  await handlers.showTab({ tabId: sheet.id });
  expect((await look()).hiddenTabs).not.toContainEqual({ id: sheet.id, name: 'Behind' });
});
