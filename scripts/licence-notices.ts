import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const licenceFiles = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'] as const;

/**
 * The licences of all packages that went into a bundle, as comments: they ask to be passed on with every copy. Terms that several share stand below all of
 * their copyrights, once, as every execution reads them.
 * @throws Error for a package without a licence file.
 */
export function licenceNotices({ outputs }: Metafile): string {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const packages = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (packageOf(path) ?? []) : []));
  return sharedNotices([...new Set(packages)].sort().map(licenceOf));
}

/** The folder of the package that a file belongs to; `undefined` for the project's own. */
const packageOf = (path: string): string | undefined => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** What a package is called, and the text of its licence. */
export interface Licence {
  readonly name: string;
  readonly text: string;
}

function licenceOf(folder: string): Licence {
  const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = licenceFiles.find((one) => existsSync(join(folder, one)));
  if (file === undefined) throw new Error(`${String(name)} has no licence file.`);
  return { name: `${String(name)} ${String(version)}`, text: readFileSync(join(folder, file), 'utf8') };
}

/** A comment for all licences of the same terms: what differs is what stands until the copyright. */
export function sharedNotices(licences: readonly Licence[]): string {
  const shared = new Map<string, string[]>();
  for (const { name, text } of licences) {
    const paragraphs = text
      .trim()
      .replaceAll('*/', '* /')
      .split(/\n\s*\n/)
      .map(onOneLine);
    const own = paragraphs.findIndex((paragraph) => paragraph.startsWith('Copyright')) + 1;
    const terms = paragraphs.slice(own).join('\n\n');
    shared.set(terms, [...(shared.get(terms) ?? []), [name, ...paragraphs.slice(0, own)].join('\n')]);
  }
  return [...shared].map(([terms, own]) => `/*!\n${[...own, terms].join('\n\n')}\n*/`).join('\n');
}

/** However its lines are broken and its quotes are set. */
const onOneLine = (paragraph: string): string => paragraph.trim().replace(/\s+/g, ' ').replace(/[“”]/g, '"');
