const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/** Builds the bundle under test before the first suite, unless `npm test` has just done so. */
module.exports = () => {
  if (process.env.NGORDER_BUILT === '1') return;
  const build = spawnSync(join('node_modules', '.bin', 'tsx'), [join('scripts', 'run-build.ts')], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
};
