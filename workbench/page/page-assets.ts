import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What the browser gets, made once when the workbench starts. */
export interface PageAssets {
  readonly page: string;
  /** `google.script` for the sidebar, as a script element. */
  readonly scriptRunShim: string;
}

const source = (file: string): string => join(process.cwd(), 'workbench', 'page', file);

export async function buildPageAssets(): Promise<PageAssets> {
  const [script, styles, shim] = await Promise.all(['main.tsx', 'page.css', 'script-run-shim.ts'].map(bundle));
  const page = readFileSync(source('index.html'), 'utf8')
    .replace('<!-- css -->', () => `<style>${styles}</style>`)
    .replace('<!-- js -->', () => `<script>${script}</script>`);
  return { page, scriptRunShim: `<script>${shim}</script>` };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source(file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles.map(({ text }) => text).join('');
}
