import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const started: ChildProcess[] = [];

/** `npm start` with a folder of its own. @returns the address that it tells, once it does. */
function start(kept: string, ...flags: readonly string[]): Promise<string> {
  const process = spawn('npx', ['tsx', 'workbench/start.ts', '--no-open', '--port', '0', '--kept', kept, ...flags], {
    detached: true,
  });
  started.push(process);
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [process.stdout, process.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, address] = /^Workbench\s+(http\S+)$/m.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    process.once('close', () => reject(new Error(`It ended: ${said}`)));
  });
}

/** As Ctrl+C does; done when all is kept. */
async function endAll(): Promise<void> {
  const ends = started.splice(0).map(
    (process) =>
      new Promise<void>((resolve) => {
        process.once('close', () => resolve());
        if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGTERM');
      }),
  );
  await Promise.all(ends);
}

afterEach(endAll);

const ask = async (url: string, name: string, args: object): Promise<unknown> => {
  const response = await fetch(`${url}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  return response.json();
};

/** What a page is told first. */
async function snapshot(url: string): Promise<string> {
  const { body } = await fetch(`${url}/events`);
  let told = '';
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    told += decoder.decode(chunk as Uint8Array, { stream: true });
    if (told.includes('\n\n')) break;
  }
  return told;
}

const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'start-')), '.workbench');

const filesOf = (folder: string) =>
  readdirSync(folder).map((name) => {
    const { ino, mtimeMs } = statSync(join(folder, name));
    return { name, ino, mtimeMs };
  });

describe('npm start', () => {
  it('builds for itself alone: what lies in dist stays as it is', async () => {
    const before = filesOf('dist');
    const kept = newFolder();
    expect((await fetch(await start(kept))).status).toBe(200);
    expect(filesOf('dist')).toEqual(before);
  }, 60_000);

  it('has after a restart what was typed before it, and with --fresh begins anew and puts that aside', async () => {
    const kept = newFolder();
    const url = await start(kept, '--products', '5', '--orders', '0');
    const to = { row: 2, column: 3, rows: 1, columns: 1 };
    const edit = { kind: 'enter', tabId: 0, to, texts: [['typed before the restart']] };
    expect(await ask(url, 'edit', { edit })).toEqual({ ok: true, value: null });
    await endAll();
    expect(await snapshot(await start(kept))).toContain('typed before the restart');
    await endAll();
    expect(await snapshot(await start(kept, '--fresh'))).not.toContain('typed before the restart');
    expect(readFileSync(join(kept, 'workbench.json.old'), 'utf8')).toContain('typed before the restart');
  }, 90_000);
});
