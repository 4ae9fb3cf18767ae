import { performance } from 'node:perf_hooks';
import * as vm from 'node:vm';
import { readBundle } from '../workbench/workbench';
import { type BenchRow, round } from './row';

const repetitions = 20;

/** Evaluates a script in a fresh context, as every execution does: the median, on this machine's clock, of 20 times. */
function measureStartUp(name: string, code: string): BenchRow {
  const times = Array.from({ length: repetitions }, () => {
    const context = vm.createContext(Object.create(null));
    const started = performance.now();
    vm.runInContext(code, context);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return {
    name,
    size: Buffer.byteLength(code),
    httpCalls: 0,
    fewestCalls: 0,
    virtualSeconds: 0,
    limitSeconds: 0,
    ratio: 1,
    counters: {},
    cpuMs: round(times[repetitions / 2] ?? 0),
    peakMb: round(process.memoryUsage().rss / 1_048_576, 0),
  };
}

export const benchStartUp = (): BenchRow => measureStartUp('start-up', readBundle().code);
