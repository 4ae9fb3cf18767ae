import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '../../src/google/ports';
import { type Bundle, readBundleIn } from '../workbench';

const cache = (): string => join(process.cwd(), 'node_modules', '.cache', 'ngorder-workbench');

/** What decides what comes of a build: the sources, how they are bundled, and everything that is installed. */
const builtFrom = ['src', 'scripts', 'appsscript.json', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Where builds are kept, and which files and folders decide what comes of one; the project's own by default. */
export interface KeptBuildPlace {
  readonly folder?: string;
  readonly sources?: readonly string[];
}

/**
 * A build of the sources as they stand, with its source map. It takes seconds, so the last one is kept until a source changes; what is in
 * `dist` is left alone, as that may be tested, or pushed, meanwhile.
 * @throws Error when a source does not bundle.
 */
export async function keptBuild(
  installation: Installation,
  { folder = cache(), sources = builtFrom }: KeptBuildPlace = {},
): Promise<Bundle> {
  const kind = `script-${installation}-`;
  const digest = digestOf(sources);
  const kept = join(folder, kind + digest);
  const found = readWhole(kept);
  if (found) return found;
  remove(kept);
  const made = join(folder, `${kind}made-by-${process.pid}`);
  try {
    // Loads the compiler, which takes a second that a start from what is kept does not need.
    const { buildProject } = await import('../../scripts/build');
    await buildProject({ outDir: join(made, 'script'), installation, mapPath: join(made, 'Code.js.map') });
    const bundle = readIn(made);
    // A source may have changed while others were read.
    if (digestOf(sources) === digest && !existsSync(kept)) {
      for (const old of readdirSync(folder).filter((name) => isOlder(name, kind))) remove(join(folder, old));
      renameSync(made, kept);
    }
    return bundle;
  } finally {
    remove(made);
  }
}

/** Those that are being made are left to whoever makes them. */
const isOlder = (name: string, kind: string): boolean => name.startsWith(kind) && !name.startsWith(`${kind}made-by-`);

/** Undefined where there is nothing, or not all of it. */
function readWhole(folder: string): Bundle | undefined {
  try {
    return readIn(folder);
  } catch {
    return undefined;
  }
}

const readIn = (folder: string): Bundle => readBundleIn(join(folder, 'script'), join(folder, 'Code.js.map'));

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesIn)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 32);
}

/** The files of a folder and those within it, in one order everywhere; a file is its own. */
function filesIn(path: string): readonly string[] {
  const entries = statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true, recursive: true })
    : undefined;
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
