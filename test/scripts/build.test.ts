import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vm from 'node:vm';
import { buildProject, describeFiles } from '../../scripts/build';
import { openOAuth } from '../access/open-oauth';

const folder = mkdtempSync(join(tmpdir(), 'ngorder-build-'));
const outDir = join(folder, 'out');
const entry = join(folder, 'main.ts');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const buildFrom = (source: string) => {
  writeFileSync(entry, source);
  return buildProject({ outDir, entry });
};

describe('the build', () => {
  it('leaves the three files that are pushed, whatever was there before', async () => {
    await buildFrom('export function rpc(): string { return "a"; }');
    writeFileSync(join(outDir, 'stale.js'), '');
    const files = await buildFrom('export function rpc(): string { return "b"; }');
    expect(readdirSync(outDir).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
    expect(describeFiles(files).split('\n')).toEqual(files.map((file) => expect.stringContaining(file)));
  });

  it('makes globals that hand all their arguments to the bundle', async () => {
    await buildFrom('export function NGORDER_SUM(...items: number[]) { return items.reduce((a, b) => a + b, 0); }');
    const context = vm.createContext(Object.create(null));
    vm.runInContext(readFileSync(join(outDir, 'Code.js'), 'utf8'), context);
    expect(vm.runInContext('NGORDER_SUM(1, 2, 3)', context)).toBe(6);
  });

  it('passes on the licence of every package that is in a file, and of no other', async () => {
    await buildProject({ outDir });
    const packagesIn = (file: string): string[] =>
      [...readFileSync(join(outDir, file), 'utf8').matchAll(/\/\*!\n(\S+) \d+\.\d+\.\d+\n[\s\S]*?\*\//g)].flatMap(
        ([notice, name = '']) => (/Copyright/.test(notice) && /WITHOUT WARRANTY/.test(notice) ? [name] : []),
      );
    expect(packagesIn('Code.js')).toEqual(['@noble/hashes', 'valibot']);
    expect(packagesIn('sidebar.html')).toEqual(['@preact/signals', '@preact/signals-core', 'preact']);
  });

  it('evaluates a module when something in it is first used, and only once', async () => {
    writeFileSync(join(folder, 'late.ts'), 'record("late"); export const late = (n: number): number => n + 1;');
    writeFileSync(join(folder, 'never.ts'), 'record("never"); export const never = 1;');
    await buildFrom(`
      import { late } from './late';
      import { never } from './never';
      export function rpc(n: number): number { return n > 9 ? never : late(late(n)); }`);
    const recorded: string[] = [];
    const context = vm.createContext({ record: (name: string) => recorded.push(name) });
    vm.runInContext(readFileSync(join(outDir, 'Code.js'), 'utf8'), context);
    expect(recorded).toEqual([]);
    expect(vm.runInContext('rpc(1) + rpc(2)', context)).toBe(7);
    expect(recorded).toEqual(['late']);
  });

  it('closes no script of the sidebar early', () => {
    const page = readFileSync(join(outDir, 'sidebar.html'), 'utf8');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  it('fails aloud on what cannot be a global', async () => {
    await expect(buildFrom('export const rpc = 1;')).rejects.toThrow(/only functions may be exported/);
  });

  it('refuses a package that is not imported through the module for packages: all of it would be bundled', async () => {
    await expect(
      buildFrom('import { string } from "valibot"; export function rpc() { return string(); }'),
    ).rejects.toThrow(/valibot is to be imported through one of src\/state\/valibot\.ts/);
  });
});

describe('a build that may reach further hosts', () => {
  it('lists them in the manifest besides the vendor’s, and the usual one lists none', async () => {
    const listed = () => JSON.parse(readFileSync(join(outDir, 'appsscript.json'), 'utf8')).urlFetchWhitelist;
    await buildProject({ outDir });
    const usual = readFileSync(join(outDir, 'Code.js'), 'utf8');
    const own = JSON.parse(readFileSync('appsscript.json', 'utf8')).urlFetchWhitelist;
    expect(listed()).toEqual(own);
    expect(usual).not.toContain('login.example.id');
    await buildProject({ outDir, hosts: ['login.example.id', 'api.example.id'] });
    expect(listed()).toEqual([...own, 'https://login.example.id/', 'https://api.example.id/']);
    expect(readFileSync(join(outDir, 'Code.js'), 'utf8')).toContain('["login.example.id","api.example.id"]');
  });

  it('lets an application be entered that is there, and refuses any other with the command to build again', async () => {
    await buildProject({ outDir, hosts: ['login.example.id'] });
    const code = readFileSync(join(outDir, 'Code.js'), 'utf8');
    const manifest = JSON.parse(readFileSync(join(outDir, 'appsscript.json'), 'utf8'));
    const files = { sidebar: readFileSync(join(outDir, 'sidebar.html'), 'utf8') };
    const bench = await openOAuth({ bundle: { code, manifest, files } });
    try {
      expect(await bench.start({ tokenUrl: 'https://login.example.id/token' })).toMatchObject({
        id: expect.any(String),
      });
      await expect(bench.start({ tokenUrl: 'https://other.example.id/token' })).rejects.toThrow(
        'npm run build -- --hosts=login.example.id,other.example.id',
      );
    } finally {
      await bench.close();
    }
  });

  it('is refused for what is no host', async () => {
    await expect(buildProject({ outDir, hosts: ['https://login.example.id'] })).rejects.toThrow(/is no host/);
  });
});
