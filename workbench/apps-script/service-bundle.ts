import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

const folder = join(process.cwd(), 'workbench', 'apps-script');
let services: string | undefined;
let worker: string | undefined;

/**
 * The emulated services as one script text that evaluates to `install`. They run inside the script's own context, so that arrays, dates
 * and errors are the script's own kind.
 */
export function bundleServices(): string {
  services ??= bundle('services/install.ts', { format: 'iife', globalName: 'emulatedServices' });
  return `(() => { ${services}; return emulatedServices.install; })()`;
}

/** What a worker thread of `WorkerHost` runs. */
export function bundleWorker(): string {
  worker ??= bundle('worker-thread.ts', { format: 'cjs', platform: 'node' });
  return worker;
}

function bundle(entry: string, options: Pick<BuildOptions, 'format' | 'globalName' | 'platform'>): string {
  const result = buildSync({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    target: 'es2022',
    ...options,
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`${entry} was bundled to nothing`);
  return file.text;
}
