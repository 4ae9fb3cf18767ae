import { explore } from './explore';
import { runnerRules } from './rules';
import { run } from './settings';
import type { OperationKind, Setting } from './world';

const kinds: readonly OperationKind[] = ['marker', 'value', 'patch', 'none'];
const operationCount = 3;

/** What may happen to three operations of any kind; every one of them is explored within a minute or two. */
const troubles: readonly ((operations: readonly OperationKind[]) => Setting)[] = [
  (operations) => run(operations, { crashes: 2, troubles: 1, changes: 1 }),
  (operations) => run(operations, { crashes: 1, troubles: 1, changes: 1, pauses: 1, cancels: 1 }),
  (operations) => run(operations, { crashes: 1, troubles: 1, setBacks: 1 }),
  (operations) => run(operations, { troubles: 1, pauses: 1, setBacks: 1 }),
  (operations) => ({ ...run(operations, { crashes: 2, troubles: 1, changes: 1 }), width: 2, part: 3 }),
  (operations) => run(operations, { crashes: 1, setBacks: 2 }),
  (operations) => run(operations.slice(1), { crashes: 1, cancels: 1, setBacks: 2 }),
  (operations) => run(operations.slice(1), { crashes: 1, setBacks: 2, others: 1 }),
];

/** Operations and what may happen to them, for any seed; another for nearly each of the first 512. */
function seededSetting(seed: number): Setting {
  let left = Math.floor(seed / troubles.length);
  const operations = Array.from({ length: operationCount }, () => {
    const kind = kinds[left % kinds.length] ?? 'none';
    left = Math.floor(left / kinds.length);
    return kind;
  });
  const make = troubles[seed % troubles.length];
  if (!make) throw new Error(`${seed} is no seed`);
  return make(operations);
}

/** @throws Error with the shortest way to what must not be, where there is one. */
export function exploreSeeded(seed: number): void {
  const setting = seededSetting(seed);
  const { counterexample } = explore({ setting, rules: runnerRules });
  if (!counterexample) return;
  throw new Error([JSON.stringify(setting), counterexample.fault, ...counterexample.trace].join('\n'));
}
