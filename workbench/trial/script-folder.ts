import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import * as v from 'valibot';
import type { Bundle } from '../workbench';

const manifestSchema = v.looseObject({
  timeZone: v.exactOptional(v.string()),
  oauthScopes: v.exactOptional(v.array(v.string())),
  urlFetchWhitelist: v.exactOptional(v.array(v.string())),
});
const claspSchema = v.looseObject({ filePushOrder: v.exactOptional(v.array(v.string())) });

/** What Apps Script takes for code, and what clasp uploads as such. */
const codeEndings: readonly string[] = ['.gs', '.js'];
const skipped = /(^|\/)(node_modules|\.git|tests?)(\/|$)|\.test\.js$/;

/**
 * Any Apps Script project in a folder, as clasp would upload it: its `.gs` and `.js` files one after another, in the order that
 * `.clasp.json` gives or by name, its `.html` files by their path without ending, its manifest or an empty one.
 * @throws Error where no code is in the folder.
 */
export function readScriptFolder(folder: string): Bundle {
  const paths = pathsIn(folder);
  const code = paths.filter((path) => codeEndings.includes(extname(path)));
  if (code.length === 0) throw new Error(`${folder} has no .gs and no .js file.`);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const pages = paths.filter((path) => extname(path) === '.html');
  return {
    code: inPushOrder(code, folder).map(read).join('\n'),
    manifest: readJson(join(folder, 'appsscript.json'), manifestSchema) ?? {},
    files: Object.fromEntries(pages.map((path) => [path.slice(0, -'.html'.length), read(path)])),
  };
}

function pathsIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length));
  return paths
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !skipped.test(path))
    .sort();
}

function inPushOrder(paths: readonly string[], folder: string): readonly string[] {
  const { filePushOrder = [] } = readJson(join(folder, '.clasp.json'), claspSchema) ?? {};
  const first = filePushOrder.filter((path) => paths.includes(path));
  return [...first, ...paths.filter((path) => !first.includes(path))];
}

function readJson<T>(path: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  return existsSync(path) ? v.parse(schema, JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
