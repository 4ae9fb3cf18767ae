import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const licenceFiles = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'] as const;

/**
 * The licences of all packages that went into a bundle, as one comment: they ask to be passed on with every copy.
 * @throws Error for a package without a licence file.
 */
export function licenceNotices({ outputs }: Metafile): string {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const packages = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (packageOf(path) ?? []) : []));
  return [...new Set(packages)].sort().map(noticeOf).join('\n');
}

/** The folder of the package that a file belongs to; `undefined` for the project's own. */
const packageOf = (path: string): string | undefined => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

function noticeOf(folder: string): string {
  const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = licenceFiles.find((one) => existsSync(join(folder, one)));
  if (file === undefined) throw new Error(`${String(name)} has no licence file.`);
  const text = readFileSync(join(folder, file), 'utf8').trim().replaceAll('*/', '* /');
  return `/*!\n${String(name)} ${String(version)}\n\n${text}\n*/`;
}
