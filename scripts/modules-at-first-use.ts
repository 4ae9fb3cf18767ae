import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { importAtUse, type ModuleAtUse } from './import-at-use';

/** Pass on what is used of packages. They stay modules of ECMAScript, since the bundler leaves out the rest of a package for such only. */
const packages = [resolve('src', 'state', 'valibot.ts'), resolve('src', 'state', 'seal', 'noble-hashes.ts')];

/** Keeps the bundler from reading `"type": "module"` in package.json as meant for modules that are CommonJS by now. */
const namespace = 'module';

/** Of modules that hold what a package exports. The bundler makes a copy of all exports wherever a module of ECMAScript is required: once, here. */
const packageNamespace = 'package';

/**
 * Bundles each module as a function that is called when something in the module is first used; at load nothing but these functions is made.
 * In a bundle that is not minified they bear the paths of their modules: `module:src/main.ts`.
 */
export const modulesAtFirstUse: Plugin = {
  name: 'modules-at-first-use',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'entry-point' ? placeOf(resolve(path)) : undefined));
    onResolve({ filter: /./, namespace: packageNamespace }, ({ path }) => ({ path }));
    onResolve({ filter: /^\./, namespace }, ({ resolveDir, path }) => placeOf(`${resolve(resolveDir, path)}.ts`));
    onResolve({ filter: /^[^.]/, namespace }, ({ path }) => ({
      errors: [
        {
          text: `${path} is to be imported through one of ${packages.map((path) => relative('', path)).join(', ')}, or all of it is bundled.`,
        },
      ],
    }));
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: withMap(importAtUse(readFileSync(path, 'utf8'), path)),
      resolveDir: resolve(dirname(path)),
    }));
    onLoad({ filter: /./, namespace: packageNamespace }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(resolve(path))});`,
      resolveDir: resolve(dirname(path)),
    }));
  },
};

/** A bundler that makes a map reads that of each module from its last line. */
const withMap = ({ code, map }: ModuleAtUse): string =>
  `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`;

const placeOf = (path: string) => ({
  path: relative('', path),
  namespace: packages.includes(path) ? packageNamespace : namespace,
});
