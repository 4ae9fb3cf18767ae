import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import type { Bundle } from '../workbench';

const manifestSchema = v.looseObject({ oauthScopes: v.exactOptional(v.array(v.string())) });

/**
 * The build in a zip: `Code.js`, `sidebar.html` and `appsscript.json`, in a folder or not.
 * @throws Error where one of them is missing, or the file is no zip.
 */
export function readRelease(path: string): Bundle {
  const files = Object.entries(unzipSync(readFileSync(path)));
  const textOf = (name: string): string => {
    const found = files.find(([file]) => file.split('/').at(-1) === name);
    if (!found) throw new Error(`${path} has no ${name}.`);
    return strFromU8(found[1]);
  };
  return {
    code: textOf('Code.js'),
    manifest: v.parse(manifestSchema, JSON.parse(textOf('appsscript.json'))),
    files: { sidebar: textOf('sidebar.html') },
  };
}
