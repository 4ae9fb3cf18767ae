import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type BuildOptions, buildSync, version } from 'esbuild';

const folder = join(process.cwd(), 'workbench', 'apps-script');
const bundles = join(process.cwd(), 'build', 'bundles');
let services: string | undefined;
let worker: string | undefined;

/**
 * The emulated services as one script text that evaluates to `install`. They run inside the script's own context, so that arrays, dates
 * and errors are the script's own kind.
 */
export function bundleServices(): string {
  services ??= readOrBundle('services/install.ts', { format: 'iife', globalName: 'emulatedServices' });
  return `(() => { ${services}; return emulatedServices.install; })()`;
}

/** What a worker thread of `WorkerHost` runs. */
export function bundleWorker(): string {
  worker ??= readOrBundle('worker-thread.ts', { format: 'cjs', platform: 'node' });
  return worker;
}

type Options = Pick<BuildOptions, 'format' | 'globalName' | 'platform'>;

/** A bundle of the same sources, by whichever process, is taken from the disk: a run of the tests has more than a hundred that want one. */
function readOrBundle(entry: string, options: Options): string {
  const path = join(bundles, `${basename(entry, '.ts')}-${fingerprint(options)}.js`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const text = bundle(entry, options);
  mkdirSync(bundles, { recursive: true });
  // Others must never find half of it.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, path);
  return text;
}

/** Of everything that goes into a bundle. */
function fingerprint(options: Options): string {
  const hash = createHash('sha256').update(version).update(JSON.stringify(options));
  for (const file of readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @throws Error when it takes in a file whose changes the fingerprint would not tell. */
function bundle(entry: string, options: Options): string {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2022',
    ...options,
  });
  const stray = Object.keys(metafile.inputs).find((input) =>
    relative(folder, join(process.cwd(), input)).startsWith('..'),
  );
  if (stray !== undefined) throw new Error(`${entry} takes in ${stray}, which lies outside ${folder}.`);
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${entry} was bundled to nothing`);
  return file.text;
}
