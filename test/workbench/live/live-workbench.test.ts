import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptFolder } from '../../../workbench/live/kept-folder';
import { type LiveWorkbench, openLiveWorkbench } from '../../../workbench/live/live-workbench';
import { readBundle } from '../../../workbench/workbench';

const hourMs = 3_600_000;

function newPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'kept-')), '.workbench');
}

const opened: LiveWorkbench[] = [];

/** @returns an open workbench, and what was told about it. */
async function open(path: string) {
  const told: string[] = [];
  const bench = await openLiveWorkbench({
    shop: { products: 12, orders: 5, warehouses: 1 },
    build: 'bound',
    language: 'en',
    spreadsheetLocale: 'id_ID',
    workers: 1,
    folder: new KeptFolder(path),
    tell: (line) => told.push(line),
  });
  opened.push(bench);
  return { bench, told };
}

async function close(bench: LiveWorkbench): Promise<void> {
  opened.splice(opened.indexOf(bench), 1);
  await bench.close();
}

afterEach(async () => {
  for (const bench of [...opened]) await close(bench);
});

const connect = (bench: LiveWorkbench) =>
  bench.rpc('connection.save', { host: 'api.ngorder.id', key: bench.shop.options.key });

describe('a workbench that is started again', () => {
  it('goes on with workbook, properties, triggers, clock and shop as they were', async () => {
    const path = newPath();
    const { bench } = await open(path);
    const { cloud, shop, clock } = bench;
    await connect(bench);
    const sheet = cloud.workbook.sheets()[0];
    await bench.host.typeAs('owner', { sheetId: sheet?.id ?? 0, row: 2, column: 3 }, '1.500,5');
    cloud.triggers.add('runSchedule', { everyHours: 1 }, { person: 'owner', fileId: cloud.workbook.id });
    clock.moveForward(5 * hourMs);
    const sold = shop.variations().find(({ stock }) => [...stock.values()].some((held) => held > 0));
    const [warehouse, held] = [...(sold?.stock ?? [])].find(([, stock]) => stock > 0) ?? [0, 0];
    shop.sell(sold?.id ?? 0, warehouse, 1);
    const [properties, triggers, snapshot] = [cloud.properties.user.all(), cloud.triggers.all(), shop.snapshot()];
    bench.touch();
    await close(bench);

    const { bench: again, told } = await open(path);
    expect(told).toEqual([]);
    expect(again.isContinued).toBe(true);
    const area = { row: 2, column: 3, rows: 1, columns: 1 };
    expect(again.cloud.workbook.sheets()[0]?.readValues(area)).toEqual([[1500.5]]);
    expect(again.cloud.workbook.locale).toBe('id_ID');
    expect(again.cloud.properties.user.all()).toEqual(properties);
    expect(again.cloud.triggers.all()).toEqual(triggers);
    expect(again.shop.snapshot()).toEqual(snapshot);
    expect(again.shop.stockOf(sold?.id ?? 0).get(warehouse)).toBe(held - 1);
    expect(again.clock.now() - Date.now()).toBeGreaterThan(5 * hourMs - 10_000);
    expect(await again.rpc('connection.list')).toMatchObject({ connections: [{ title: 'Toko Contoh' }] });
  });

  it('ended while two persons work in it, has for each of them what is theirs', async () => {
    const path = newPath();
    const { bench } = await open(path);
    const { cloud, host } = bench;
    const sheetId = cloud.workbook.sheets()[0]?.id ?? 0;
    const place = (row: number) => ({ sheetId, row, column: 1 });
    await Promise.all([
      connect(bench),
      host.typeAs('owner', place(1), 'of the owner'),
      host.typeAs('colleague', place(2), 'of the colleague'),
    ]);
    const own = { person: 'colleague', fileId: cloud.workbook.id };
    cloud.triggers.add('runSchedule', { everyHours: 1 }, own);
    cloud.storesOf('colleague').properties.user.setAll({ seen: 'by the colleague' });
    bench.touch();
    await close(bench);

    const { bench: again } = await open(path);
    const cells = again.cloud.workbook.sheet(sheetId)?.readValues({ row: 1, column: 1, rows: 2, columns: 1 });
    expect(cells).toEqual([['of the owner'], ['of the colleague']]);
    expect(again.cloud.triggers.of('owner')).toEqual([]);
    expect(again.cloud.triggers.of('colleague')).toHaveLength(1);
    expect(again.cloud.storesOf('colleague').properties.user.all()).toEqual({ seen: 'by the colleague' });
    expect(JSON.stringify(again.cloud.storesOf('owner').properties.user.all())).toContain(again.shop.options.key);
  });

  it('goes on whatever words people chose', async () => {
    const path = newPath();
    const { bench } = await open(path);
    const sheet = bench.cloud.workbook.sheets()[0];
    const area = { row: 1, column: 1, rows: 1, columns: 3 };
    sheet?.writeAttribute(area, 'note', [['constructor', '__proto__', 'prototype']]);
    bench.cloud.properties.user.setAll({ constructor: 'a', ['__proto__']: 'b' });
    bench.touch();
    await close(bench);

    const { bench: again, told } = await open(path);
    expect(told).toEqual([]);
    const notes = again.cloud.workbook.sheets()[0]?.readAttribute(area, 'note');
    expect(notes).toEqual([['constructor', '__proto__', 'prototype']]);
    const properties = Object.entries(again.cloud.properties.user.all());
    expect(properties).toEqual(
      expect.arrayContaining([
        ['constructor', 'a'],
        ['__proto__', 'b'],
      ]),
    );
  });

  it('gets from the shop what was still on its way to it', async () => {
    const path = newPath();
    const { bench } = await open(path);
    await connect(bench);
    bench.shop.faults.add({ method: 'POST', path: '/warehouse', fault: { kind: 'late', ms: hourMs } });
    const body = { warehouse: 'Gudang Solo', supplier_id: 1, user_id: [1], is_active: true };
    const headers = { authorization: `Bearer ${bench.shop.options.key}` };
    bench.shop.handle({ method: 'POST', path: '/warehouse', query: {}, body, headers });
    bench.touch();
    await close(bench);

    const { bench: again, told } = await open(path);
    expect(told).toEqual([]);
    const isThere = ({ shop }: LiveWorkbench) =>
      shop.state.warehouses.filter(({ name }) => name === 'Gudang Solo').length;
    expect(isThere(again)).toBe(0);
    again.clock.moveForward(hourMs);
    expect(isThere(again)).toBe(1);
    again.touch();
    await close(again);
    const { bench: third } = await open(path);
    expect(isThere(third)).toBe(1);
  });

  it('begins anew where what was kept cannot be read, and puts that aside', async () => {
    const path = newPath();
    const { bench } = await open(path);
    bench.touch();
    await close(bench);
    const file = join(path, 'workbench.json');
    const damaged = readFileSync(file, 'utf8').slice(0, 500);
    writeFileSync(file, damaged);
    const { bench: again, told } = await open(path);
    expect(again.isContinued).toBe(false);
    expect(told.join('\n')).toContain('workbench.json.old');
    expect(readFileSync(`${file}.old`, 'utf8')).toBe(damaged);
  });

  it('begins anew where the sandbox shop is not the same any more', async () => {
    const path = newPath();
    const { bench } = await open(path);
    bench.touch();
    await close(bench);
    const file = join(path, 'workbench.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"digest":"\w+"/, '"digest":"0000000000000000"'));
    const { bench: again, told } = await open(path);
    expect(again.isContinued).toBe(false);
    expect(told.join('\n')).toContain('sandbox shop is not the one any more');
  });

  it('keeps nothing that nobody changed, and nothing that others may read', async () => {
    const path = newPath();
    const { bench } = await open(path);
    await close(bench);
    expect(existsSync(join(path, 'workbench.json'))).toBe(false);
    const { bench: changed } = await open(path);
    changed.touch();
    await close(changed);
    expect(statSync(join(path, 'workbench.json')).mode & 0o077).toBe(0);
  });
});

describe('triggers', () => {
  it('run once their time has come by a clock that was moved, also after one that fails', async () => {
    const { bench } = await open(newPath());
    const { cloud, clock, triggers } = bench;
    await connect(bench);
    const place = { person: 'owner', fileId: cloud.workbook.id };
    cloud.triggers.add('noSuchFunction', { everyHours: 1 }, place);
    cloud.triggers.add('onOpen', { everyHours: 2 }, place);
    clock.moveForward(2 * hourMs + 1000);
    const { executions } = cloud.counters;
    await triggers.runDue();
    expect(cloud.counters.executions - executions).toBe(2);
    expect(cloud.logs.map(({ text }) => text).join('\n')).toContain('noSuchFunction: ');
    expect(cloud.triggers.all().every(({ dueAt }) => dueAt > clock.now())).toBe(true);
  });
});

it('the shop takes its time for an answer', async () => {
  const { bench } = await open(newPath());
  await connect(bench);
  bench.shop.pace.latencyMs = 300;
  const began = Date.now();
  await bench.rpc('connection.test');
  expect(Date.now() - began).toBeGreaterThanOrEqual(300);
});

describe('another version of the script', () => {
  const versionOf = (text: string) => {
    const bundle = readBundle();
    return {
      ...bundle,
      code: `${bundle.code}\nfunction spokenVersion() { return '${text}'; }`,
      files: { sidebar: text },
    };
  };

  it('is used from then on, and what the one before kept stays', async () => {
    const { bench } = await open(newPath());
    await connect(bench);
    await bench.reload(versionOf('second'));
    expect(await bench.host.run('spokenVersion')).toBe('second');
    expect(bench.cloud.files).toEqual({ sidebar: 'second' });
    expect(await bench.rpc('connection.list')).toMatchObject({ connections: [{ title: 'Toko Contoh' }] });
  });

  it('lets an execution end with the version that it began with', async () => {
    const { bench } = await open(newPath());
    await bench.reload(versionOf('first'));
    await connect(bench);
    bench.shop.pace.latencyMs = 400;
    const underWay = bench.rpc('connection.test');
    await bench.reload(versionOf('second'));
    await expect(underWay).resolves.toBeDefined();
    expect(await bench.host.run('spokenVersion')).toBe('second');
  });

  it('that cannot be read changes nothing', async () => {
    const { bench } = await open(newPath());
    await bench.reload(versionOf('first'));
    await expect(bench.reload({ ...versionOf('second'), code: 'function {' })).rejects.toThrow();
    expect(await bench.host.run('spokenVersion')).toBe('first');
    expect(bench.cloud.files).toEqual({ sidebar: 'first' });
  });
});
