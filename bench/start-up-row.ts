import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readBundle } from '../workbench/workbench';
import { type BenchRow, round } from './row';

const repetitions = 20;
const script = join('bench', 'fresh-start.ts');

/** Milliseconds of the processor by what was run, in a process that has compiled nothing before. */
function runFresh(): ReadonlyMap<string, number> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  const lines = stdout.trim().split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([name = '', ms]) => [name, Number(ms)]));
}

/**
 * What every execution costs before it does anything (`start-up`), and whole executions that begin with nothing: the menu, a cell, the sidebar's first
 * call. The median of 20 processes.
 */
export function benchStartUp(): readonly BenchRow[] {
  const runs = Array.from({ length: repetitions }, runFresh);
  return [...(runs[0]?.keys() ?? [])].map((name) => {
    const times = runs.map((run) => run.get(name) ?? Number.NaN).sort((a, b) => a - b);
    return startUpRow(name === 'load' ? 'start-up' : `start-up, ${name}`, times[repetitions / 2] ?? Number.NaN);
  });
}

const startUpRow = (name: string, cpuMs: number): BenchRow => ({
  name,
  size: Buffer.byteLength(readBundle().code),
  httpCalls: 0,
  fewestCalls: 0,
  virtualSeconds: 0,
  limitSeconds: 0,
  ratio: 1,
  counters: {},
  cpuMs: round(cpuMs),
  peakMb: round(process.memoryUsage().rss / 1_048_576, 0),
});
