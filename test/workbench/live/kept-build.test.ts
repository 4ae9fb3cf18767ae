import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptBuild } from '../../../workbench/live/kept-build';

const place = mkdtempSync(join(tmpdir(), 'kept-build-'));
const folder = join(place, 'kept');
const source = join(place, 'source.ts');
const build = () => keptBuild('bound', { folder, sources: [source] });

/** Something that only what is kept can say. */
function markKept(): void {
  const [kept = ''] = readdirSync(folder);
  const code = join(folder, kept, 'script', 'Code.js');
  writeFileSync(code, `// kept\n${readFileSync(code, 'utf8')}`);
}

beforeEach(() => writeFileSync(source, '1'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(place, { recursive: true }));

describe('the build that a start uses', () => {
  it('is made once, with its map, and used as it was made until a source changes, or a file of it is gone', async () => {
    const { code, map } = await build();
    expect(code).toContain('function onOpen');
    expect(map).toContain('src/main.ts');
    markKept();
    expect((await build()).code).toMatch(/^\/\/ kept/);
    writeFileSync(source, '2');
    expect((await build()).code).toBe(code);
    const [kept = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    rmSync(join(folder, kept, 'script', 'sidebar.html'));
    expect((await build()).code).toBe(code);
  });

  it('is used, and not kept, where a source changed while it was made', async () => {
    const made = build();
    writeFileSync(source, '2');
    expect((await made).code).toContain('function onOpen');
    expect(readdirSync(folder)).toEqual([]);
  });
});
