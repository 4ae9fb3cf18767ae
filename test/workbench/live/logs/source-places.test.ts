import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '../../../../scripts/build';
import { openLiveWorkbench } from '../../../../workbench/live/live-workbench';
import { SourcePlaces } from '../../../../workbench/live/logs/source-places';
import { readBundleIn } from '../../../../workbench/workbench';

const folder = mkdtempSync(join(tmpdir(), 'mapped-'));
const [outDir, mapPath] = [join(folder, 'dist'), join(folder, 'Code.js.map')];

beforeAll(() => buildProject({ outDir, mapPath }));

/** A workbench, and the stack of a function that threw in it, as the list of executions tells it. */
async function open(bundle = readBundleIn(outDir, mapPath)) {
  const bench = await openLiveWorkbench({
    shop: { products: 2, orders: 0, warehouses: 1 },
    ...{ bundle, build: 'bound', language: 'en', workers: 1, tell: () => undefined },
  });
  const failedStack = async (): Promise<string> => {
    await expect(bench.host.run('NGORDER_STOCK', [''])).rejects.toThrow();
    const latest = bench.logs.executions.executions.after(0).at(-1)?.item.end;
    return latest?.kind === 'failed' ? latest.stack : '';
  };
  return { bench, failedStack };
}

describe('places of the sources', () => {
  it('stand in the stack of an execution that failed, in place of those of the script', async () => {
    const { bench, failedStack } = await open();
    const stack = await failedStack();
    await bench.close();
    const [, path = '', line] = /\(?(src\/[\w/-]+\.ts):(\d+):\d+/.exec(stack) ?? [];
    expect(path).toBe('src/formulas/answer-formula.ts');
    expect(readFileSync(path, 'utf8').split('\n')[Number(line) - 1]).toContain('throw new Error(');
    expect(stack).toMatch(/^Error: Pull variations/);
    // A global function stands after the bundle, and is in no source.
    expect(stack.split('\n').filter((one) => one.includes('Code.js'))).toEqual([
      expect.stringContaining('NGORDER_STOCK'),
    ]);
  });

  it('are those of the version that runs: of one without a map there are none', async () => {
    const { bench, failedStack } = await open();
    await bench.reload(readBundleIn(outDir));
    expect(await failedStack()).not.toContain('src/');
    await bench.reload(readBundleIn(outDir, mapPath));
    expect(await failedStack()).toContain('src/formulas/answer-formula.ts');
    await bench.close();
  });

  it('leave a text alone that names none', () => {
    const places = new SourcePlaces();
    places.follow(readFileSync(mapPath, 'utf8'));
    expect(places.inSources('Stok 3:4 di Code.js')).toBe('Stok 3:4 di Code.js');
  });
});
