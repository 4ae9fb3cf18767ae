import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readScriptFolder } from '../../../workbench/trial/script-folder';

/** A folder with these files. */
function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

it('reads code, pages and manifest as clasp would upload them', () => {
  const folder = writeFolder({
    'b.gs': 'two',
    'a.js': 'one',
    'ui/panel.html': '<p>hai</p>',
    'appsscript.json': '{"timeZone":"Asia/Jakarta"}',
    'node_modules/x.js': 'not ours',
    'README.md': 'words',
  });
  expect(readScriptFolder(folder)).toEqual({
    code: 'one\ntwo',
    manifest: { timeZone: 'Asia/Jakarta' },
    files: { 'ui/panel': '<p>hai</p>' },
  });
});

it('takes the order of files that the project asks for', () => {
  const folder = writeFolder({ 'a.gs': 'one', 'b.gs': 'two', '.clasp.json': '{"filePushOrder":["b.gs"]}' });
  expect(readScriptFolder(folder)).toMatchObject({ code: 'two\none', manifest: {} });
});

it('says so where there is no code', () => {
  expect(() => readScriptFolder(writeFolder({ 'README.md': 'words' }))).toThrow('has no .gs and no .js file');
});
