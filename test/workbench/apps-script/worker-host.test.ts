import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Cloud } from '../../../workbench/apps-script/cloud';
import { createLoopbackTransport } from '../../../workbench/apps-script/loopback-transport';
import { ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { WorkerHost } from '../../../workbench/apps-script/worker-host';
import { VirtualClock } from '../../../workbench/clock';
import { SystemClock } from '../../../workbench/page/system-clock';

const code = `
  function fetch(paths) { return UrlFetchApp.fetchAll(paths.map((path) => ({ url: 'https://toko.id' + path, method: 'post', payload: 'hai', muteHttpExceptions: true }))).map((r) => r.getResponseCode() + ' ' + r.getContentText()) }
  function write() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); cell.setValue('lost'); UrlFetchApp.fetch('https://toko.id/a'); return cell.getValue() }
  function hold() { LockService.getDocumentLock().waitLock(1000); UrlFetchApp.fetch('https://toko.id/a'); console.log('held') }
  function fail() { throw new Error('no') }
  function answer() { return 42 }
  function loop() { for (;;) {} }
  function lockWriteAndLoop() { LockService.getDocumentLock().waitLock(1000); SpreadsheetApp.getActive().getSheets()[0].getRange('I9').setValue('lost'); loop() }
  function devour() { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)) }
  function lockAndDevour() { LockService.getDocumentLock().waitLock(1000); devour() }
  function tryLock() { return LockService.getDocumentLock().tryLock(10) }
  /** @customfunction */
  function TWICE(value) { return value * 2 }`;

describe('a host in worker threads', () => {
  let server: Server;
  let cloud: Cloud;
  let host: WorkerHost;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.url === '/drop') request.socket.destroy();
        else response.end(`${request.headers.host} ${request.url} ${Buffer.concat(chunks)}`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const transport = createLoopbackTransport({ 'toko.id': `http://127.0.0.1:${port}` });
    cloud = new Cloud({ manifest: {}, clock: new VirtualClock(), transport, files: {} });
    host = await WorkerHost.start(code, cloud, { workers: 2 });
  });

  afterAll(async () => {
    await host.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('carries requests over real HTTP, by the names the script knows', async () => {
    expect(await host.run('fetch', [['/a', '/b?x=1']])).toEqual(['200 toko.id /a hai', '200 toko.id /b?x=1 hai']);
  });

  it('throws broken connections', async () => {
    await expect(host.run('fetch', [['/a', '/drop']])).rejects.toThrow('Address unavailable: https://toko.id/drop');
  });

  it("surfaces the script's errors", async () => {
    await expect(host.run('fail')).rejects.toMatchObject({ message: 'no', stack: expect.stringContaining('Code.js') });
  });

  it('can be killed like the one in this thread', async () => {
    const interrupt = ({ name }: { name: string }, phase: string) => name === 'UrlFetchApp.fetch' && phase === 'after';
    await expect(host.run('write', [], { interrupt })).rejects.toThrow(ExecutionKilled);
    expect(cloud.workbook.sheets()[0]?.lastRow()).toBe(0);
    expect(await host.run('write')).toBe('lost');
  });

  it('runs executions side by side, which wait for each other’s locks', async () => {
    await Promise.all([host.run('hold'), host.run('hold'), host.run('hold')]);
    expect(cloud.logs.map(({ text }) => text)).toEqual(['held', 'held', 'held']);
  });

  it('computes custom functions', async () => {
    const [sheet] = cloud.workbook.sheets();
    cloud.workbook.type(sheet?.id ?? 0, 5, 5, '=TWICE(21)');
    await host.recalculate();
    expect(sheet?.readValues({ row: 5, column: 5, rows: 1, columns: 1 })).toEqual([[42]]);
  });

  it('ends a script that loops for ever with the error of Sheets, and goes on', async () => {
    const clock = new SystemClock();
    const { transport } = cloud;
    const own = await WorkerHost.start(code, new Cloud({ manifest: {}, clock, transport, files: {} }));
    try {
      await expect(own.run('loop', [], { limitMs: 200 })).rejects.toThrow('Exceeded maximum execution time');
      expect(await own.run('answer')).toBe(42);
    } finally {
      await own.close();
    }
  });

  describe('whatever a script throws, or leaves to promises', () => {
    const odd = `
      function bare() { throw Object.create(null) }
      function unreadable() { throw { get message() { throw new Error('again') } } }
      function text() { throw 'a text' }
      function nothing() { throw undefined }
      function endless() { throw { get message() { for (;;) {} } } }
      async function rejected() { throw new Error('late') }
      async function looping() { await null; for (;;) {} }
      function promising() { const again = () => Promise.resolve().then(again); again() }
      function ownJson() { JSON.stringify = () => 'no JSON'; SpreadsheetApp.getActive().getSheets() }
      function answer() { return 42 }`;
    let own: WorkerHost;

    beforeAll(async () => {
      const { transport } = cloud;
      const realTime = new Cloud({ manifest: {}, clock: new SystemClock(), transport, files: {} });
      own = await WorkerHost.start(odd, realTime);
    });

    afterAll(() => own.close());

    it.each([
      ['bare', 'Unknown error'],
      ['unreadable', '[object Object]'],
      ['text', 'a text'],
      ['nothing', 'undefined'],
      ['ownJson', 'This is no question'],
    ])('tells an error of %s, and the next execution runs', async (name, message) => {
      await expect(own.run(name)).rejects.toThrow(message);
      expect(await own.run('answer')).toBe(42);
    });

    it.each(['looping', 'promising', 'endless'])('ends %s when its time is up, and the next runs', async (name) => {
      await expect(own.run(name, [], { limitMs: 100 })).rejects.toThrow('Exceeded maximum execution time');
      expect(await own.run('answer')).toBe(42);
    });

    it('lets no other execution die of a promise that was rejected', async () => {
      await own.run('rejected');
      expect(await own.run('answer')).toBe(42);
    });
  });

  it('goes on when a thread has died of a script that wanted all memory', async () => {
    const own = await WorkerHost.start(code, cloud, { heapMb: 40 });
    try {
      await expect(own.run('devour')).rejects.toThrow('memory');
      expect(await own.run('answer')).toBe(42);
    } finally {
      await own.close();
    }
  });

  it('frees the locks of a thread that died', async () => {
    const own = await WorkerHost.start(code, cloud, { heapMb: 40 });
    try {
      await expect(own.run('lockAndDevour')).rejects.toThrow('memory');
      expect(await own.run('tryLock')).toBe(true);
    } finally {
      await own.close();
    }
  });

  it('tells what runs, and ends it when it is cancelled: what was not flushed is gone, locks are free, others run on', async () => {
    const cell = { row: 9, column: 9, rows: 1, columns: 1 };
    const read = () => cloud.workbook.sheets()[0]?.readValues(cell)[0]?.[0];
    const ended = host.run('lockWriteAndLoop').catch((error: Error) => error);
    while (read() === '') await new Promise((resolve) => setTimeout(resolve, 5));
    const [running] = host.running;
    const facts = { functionName: 'lockWriteAndLoop', person: 'owner', mode: 'FULL', isUnattended: false };
    expect(running).toMatchObject(facts);
    host.cancel(running?.number ?? 0);
    expect(await ended).toEqual(new ExecutionKilled('The execution was cancelled.'));
    expect(host.running).toEqual([]);
    expect(read()).toBe('');
    expect(await host.run('tryLock')).toBe(true);
    const names = ['answer', 'answer', 'answer'];
    expect(await Promise.all(names.map((name) => host.run(name)))).toEqual([42, 42, 42]);
  });

  it('is settled once nothing of what ran runs any more', async () => {
    const ends = Promise.allSettled([host.run('fetch', [['/slow']]), host.run('fail')]);
    while (host.running.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    while (host.running.length > 0) await host.settle();
    expect(await ends).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected' }]);
  });

  it('tells a script that cannot be read at once', async () => {
    await expect(WorkerHost.start('function {', cloud)).rejects.toThrow('Unexpected token');
  });

  it('runs functions of the script only, and no others that are there', async () => {
    for (const name of ['eval', 'Function', 'parseInt', 'toString', 'constructor', 'SpreadsheetApp', 'missing']) {
      await expect(host.run(name, ['1 + 1'])).rejects.toThrow(`Script function not found: ${name}`);
    }
  });
});
