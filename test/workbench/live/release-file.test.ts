import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readRelease } from '../../../workbench/live/release-file';
import { readBundle } from '../../../workbench/workbench';

/** A zip with these files. */
function write(files: Readonly<Record<string, string>>): string {
  const path = join(mkdtempSync(join(tmpdir(), 'release-')), 'release.zip');
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  writeFileSync(path, zipSync(bytes));
  return path;
}

const { code, manifest, files } = readBundle();
const parts = { 'Code.js': code, 'sidebar.html': files.sidebar ?? '', 'appsscript.json': JSON.stringify(manifest) };

it.each(['', 'ngorder-0.1.0/'])('reads a build that lies in "%s"', (folder) => {
  const path = write(Object.fromEntries(Object.entries(parts).map(([name, text]) => [folder + name, text])));
  expect(readRelease(path)).toEqual(readBundle());
});

it.each(Object.keys(parts))('names what is missing: %s', (name) => {
  const { [name]: _, ...others } = parts as Record<string, string>;
  expect(() => readRelease(write(others))).toThrow(`has no ${name}`);
});

it('refuses what is no zip', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'release-')), 'release.zip');
  writeFileSync(path, 'no zip');
  expect(() => readRelease(path)).toThrow();
});
