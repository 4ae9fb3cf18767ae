import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptBundle } from '../../../../workbench/page/server/kept-bundle';

describe('the bundle of the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const entry = join(folder, 'entry.ts');
  const part = join(folder, 'part.ts');
  const kept = join(folder, 'kept');

  beforeEach(() => {
    writeFileSync(entry, "import { word } from './part';\nconsole.log(word);\n");
    writeFileSync(part, "export const word: string = 'satu';\n");
  });

  it('is made once and kept as it was made', async () => {
    expect(await keptBundle(entry, kept)).toContain('satu');
    const [file = '', ...others] = readdirSync(kept);
    expect(others).toEqual([]);
    const text = readFileSync(join(kept, file), 'utf8');
    writeFileSync(join(kept, file), text.replace('satu', 'dari simpanan'));
    expect(await keptBundle(entry, kept)).toContain('dari simpanan');
  });

  it('is made anew when what was kept cannot be read', async () => {
    await keptBundle(entry, kept);
    const [file = ''] = readdirSync(kept);
    writeFileSync(join(kept, file), '{"lockfile"');
    expect(await keptBundle(entry, kept)).toContain('satu');
  });

  it('is made anew when a file of it has changed', async () => {
    await keptBundle(entry, kept);
    writeFileSync(part, "export const word: string = 'dua';\n");
    expect(await keptBundle(entry, kept)).toContain('dua');
  });

  it('is made anew when other packages are installed', async () => {
    await keptBundle(entry, kept);
    const [file = ''] = readdirSync(kept);
    const made = JSON.parse(readFileSync(join(kept, file), 'utf8'));
    writeFileSync(join(kept, file), JSON.stringify({ ...made, lockfile: 'another', text: 'of other packages' }));
    expect(await keptBundle(entry, kept)).toContain('satu');
  });
});
