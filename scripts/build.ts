import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Installation } from '../src/google/ports';
import { formulaEntry, writeFormulaStubs } from './formula-stubs';
import { bundleName, readGlobalStubs, writeStub } from './global-stubs';
import { licenceNotices } from './licence-notices';
import { modulesAtFirstUse } from './modules-at-first-use';

const mainPath = join('src', 'main.ts');
const sidebarFolder = join('src', 'sidebar');

/** How the script is bundled. */
const bundleOptions = {
  bundle: true,
  format: 'iife',
  globalName: bundleName,
  // No level is documented for Apps Script; es2019 leaves nothing in that it is known to stumble over.
  target: 'es2019',
  // V8 passes over functions that are not called yet, but reads arrow functions in full whenever it reads what is around them.
  supported: { arrow: false },
  charset: 'utf8',
  banner: { js: '"use strict";' },
  plugins: [modulesAtFirstUse],
} satisfies BuildOptions;

/** Where to build from and to, and for what; the project's own folders by default. */
export interface BuildOrder {
  /** Emptied first. */
  readonly outDir?: string;
  /** The composition root, whose exports become the script's globals. */
  readonly entry?: string;
  /** How the script will be installed; bound to a file by default. */
  readonly installation?: Installation;
  /** Hosts that requests may go to besides the vendor's, as where an authorization server stands; none by default. */
  readonly hosts?: readonly string[];
  /** Whether it may send mails, and asks for the right to; not by default. */
  readonly mail?: boolean;
  /** Where the repository's files are shown, `https://…/`: the panel's help links to the guides there, and to none where it is absent. */
  readonly docs?: string;
  /** Where to write the source map of the script, outside of what clasp pushes; nowhere by default. */
  readonly mapPath?: string;
}

/**
 * Everything that clasp pushes, and nothing else.
 * @returns the paths of the files written.
 * @throws Error when a host is none, the address of the documentation is none, when a source does not bundle, or the root exports what cannot be a global.
 */
export async function buildProject({
  outDir = 'dist',
  entry = mainPath,
  installation = 'bound',
  mail = false,
  hosts = [],
  docs,
  mapPath,
}: BuildOrder = {}): Promise<readonly string[]> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const files = [join(outDir, 'Code.js'), join(outDir, 'sidebar.html'), join(outDir, 'appsscript.json')] as const;
  const [{ code, map }, sidebar] = await Promise.all([
    bundleWithMap({ entry, installation, mail, hosts, hasMap: mapPath !== undefined }),
    bundleSidebar({ mail, ...(docs === undefined ? {} : { docs }) }),
  ]);
  writeFileSync(files[0], code);
  if (mapPath !== undefined) {
    mkdirSync(dirname(mapPath), { recursive: true });
    writeFileSync(mapPath, map);
  }
  writeFileSync(files[1], sidebar);
  writeFileSync(files[2], manifestOf({ mail, hosts }));
  return files;
}

const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The manifest, with the one scope more that mails need, and the hosts that requests may go to besides. */
function manifestOf({ mail, hosts }: Required<Pick<BuildOrder, 'mail' | 'hosts'>>): string {
  const stray = hosts.find((host) => !hostName.test(host));
  if (stray !== undefined) throw new Error(`${stray} is no host like login.example.id`);
  const last = '"https://api.smartseller.co.id/"';
  const listed = [last, ...hosts.map((host) => `"https://${host}/"`)].join(', ');
  const text = insert(readFileSync('appsscript.json', 'utf8'), last, listed);
  return mail
    ? insert(text, '/script.scriptapp"', '/script.scriptapp",\n    "https://www.googleapis.com/auth/script.send_mail"')
    : text;
}

interface ScriptOrder extends Pick<BuildOrder, 'entry' | 'installation' | 'mail' | 'hosts'> {
  /** `false` keeps the names of functions; those of modules are then `module:src/main.ts`. */
  readonly minify?: boolean;
  /** Whether a source map is made; not by default. The script itself is the same with one. */
  readonly hasMap?: boolean;
}

/**
 * One script: the bundle, a top-level function for each of its exports and each custom function, and the licences of what is bundled.
 */
export const bundleScript = async (order: ScriptOrder = {}): Promise<string> => (await bundleWithMap(order)).code;

/** The same, and beside it its source map as JSON, which is empty where none is asked for. */
async function bundleWithMap({
  entry = mainPath,
  minify = true,
  installation = 'bound',
  mail = false,
  hosts = [],
  hasMap = false,
}: ScriptOrder): Promise<{ readonly code: string; readonly map: string }> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions,
    ...{ entryPoints: [entry], minify, write: false, metafile: true },
    ...(hasMap ? { sourcemap: 'external', sourcesContent: false, outfile: 'Code.js' } : {}),
    define: {
      NGORDER_INSTALLATION: JSON.stringify(installation),
      NGORDER_MAIL: String(mail),
      NGORDER_HOSTS: JSON.stringify(hosts),
    },
  });
  const exported = readGlobalStubs(entry);
  const hasFormulas = exported.some(({ name }) => name === formulaEntry);
  const stubs = [
    ...exported.filter(({ name }) => name !== formulaEntry).map(writeStub),
    ...(hasFormulas ? writeFormulaStubs() : []),
  ];
  const [map, code] = hasMap ? outputFiles : [undefined, ...outputFiles];
  return {
    code: `${textOf(code ? [code] : [])}\n${stubs.join('\n\n')}\n${licenceNotices(metafile)}\n`,
    map: map?.text ?? '',
  };
}

/** One page: the sidebar's template with its script and styles inlined, since only .html files reach the browser. */
export async function bundleSidebar({
  folder = sidebarFolder,
  mail = false,
  docs = '',
}: {
  readonly folder?: string;
  readonly mail?: boolean;
  readonly docs?: string;
} = {}): Promise<string> {
  if (docs !== '' && !/^https:\/\/[^\s"<>]+\/$/.test(docs)) throw new Error(`${docs} is no address like https://…/`);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'main.tsx')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    // Sheets is for the two latest versions of each browser: classes need no stand-ins for their private parts.
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { NGORDER_MAIL: String(mail), NGORDER_DOCS: JSON.stringify(docs) },
  });
  const styles = await build({
    entryPoints: [join(folder, 'styles', 'sidebar.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
  });
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const withStyles = insert(template, '<!-- css -->', `<style>${textOf(styles.outputFiles)}</style>`);
  return insert(withStyles, '<!-- js -->', `<script>${textOf(outputFiles)}${licenceNotices(metafile)}</script>`);
}

function textOf(outputFiles: readonly { readonly text: string }[]): string {
  const [file] = outputFiles;
  if (!file) throw new Error('The bundler wrote nothing.');
  return file.text;
}

function insert(template: string, mark: string, text: string): string {
  if (!template.includes(mark)) throw new Error(`There is no ${mark} to put something in its place.`);
  return template.replace(mark, () => text);
}

/** One line per file with its size. */
export const describeFiles = (files: readonly string[]): string =>
  files.map((file) => `${file}  ${(statSync(file).size / 1024).toFixed(1)} KB`).join('\n');
