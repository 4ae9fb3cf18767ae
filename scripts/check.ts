import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const binary = (name: string) => join('node_modules', '.bin', name);

/** What must hold besides the tests; all are run, so that one failure does not hide another. */
const checks: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] = [
  { name: 'types', command: binary('tsc'), args: ['--noEmit'] },
  { name: 'lint and format', command: binary('biome'), args: ['ci', '.'] },
  {
    name: 'dependency rule',
    command: binary('depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', 'src', 'workbench', 'scripts', 'bench', 'soak'],
  },
  { name: 'dead code', command: binary('knip'), args: [] },
  { name: 'unread members', command: binary('tsx'), args: [join('scripts', 'run-unread-members.ts')] },
];

let failed = 0;
for (const { name, command, args } of checks) {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  const passed = run.status === 0;
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed) {
    failed += 1;
    console.log(run.error ? String(run.error) : `${run.stdout}${run.stderr}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
