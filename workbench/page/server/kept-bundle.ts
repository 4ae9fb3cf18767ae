import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';

const cache = (): string => join(process.cwd(), 'node_modules', '.cache', 'ngorder-workbench');

/** How it is bundled decides too what comes of it. */
const ownFile = join('workbench', 'page', 'server', 'kept-bundle.ts');

/** A bundle that was made before, and of what. */
const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    /** Of the lockfile: with it, everything that was installed is the same. */
    lockfile: v.string(),
    /** Our own files in it, each with what it held. */
    sources: v.record(v.string(), v.string()),
    text: v.string(),
  }),
);

type Kept = v.InferOutput<typeof keptSchema>;

/** A bundle for the browser. Most of it is the grid, which takes seconds, so it is kept until one of our files or the lockfile changes. */
export async function keptBundle(entry: string, folder = cache()): Promise<string> {
  const place = join(folder, `${basename(entry)}.json`);
  const lockfile = digestOf('package-lock.json');
  // What cannot be read is made anew, as if there were nothing.
  const kept = existsSync(place) ? v.safeParse(keptSchema, readFileSync(place, 'utf8')) : undefined;
  if (
    kept?.success &&
    kept.output.lockfile === lockfile &&
    Object.entries(kept.output.sources).every(([path, digest]) => digestOf(path) === digest)
  ) {
    return kept.output.text;
  }
  const made: Kept = { lockfile, ...(await bundle(entry)) };
  mkdirSync(folder, { recursive: true });
  // Others may be reading it, and making it too.
  writeFileSync(`${place}.${process.pid}`, JSON.stringify(made));
  renameSync(`${place}.${process.pid}`, place);
  return made.text;
}

async function bundle(entry: string): Promise<Omit<Kept, 'lockfile'>> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const own = [ownFile, ...Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules'))];
  return {
    sources: Object.fromEntries(own.map((path) => [path, digestOf(path)])),
    text: outputFiles.map(({ text }) => text).join(''),
  };
}

const digestOf = (path: string): string =>
  existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
