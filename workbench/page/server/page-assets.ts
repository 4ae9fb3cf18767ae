import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptBundle } from './kept-bundle';

/** What the browser gets, made once when the workbench starts. */
export interface PageAssets {
  readonly page: string;
  readonly script: string;
  readonly styles: string;
  /** `google.script` for the sidebar. */
  readonly scriptRunShim: string;
}

const source = (file: string): string => join(process.cwd(), 'workbench', 'page', file);

export async function buildPageAssets(): Promise<PageAssets> {
  const [script = '', styles = '', shim = ''] = await Promise.all(
    ['main.tsx', 'page.css', 'server/script-run-shim.ts'].map((file) => keptBundle(source(file))),
  );
  return {
    page: readFileSync(source('index.html'), 'utf8'),
    script,
    styles,
    scriptRunShim: shim,
  };
}
