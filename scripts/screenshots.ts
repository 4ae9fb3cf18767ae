import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Pictures of every view of the panel, in each language, light and dark, in `build/screenshots`: the test that looks at all of them takes them. */
const run = spawnSync(join('node_modules', '.bin', 'jest'), [join('test', 'browser', 'every-view')], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
