import { expect } from 'expect';
import type { RunReview } from '../../src/jobs/review-run';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';
import { finished, type Outcome } from './rpc-views';

const open = ['planned', 'leaving', 'accepted'];

/** Finishes a run whose lines bear no seal of this person: it does not go on by itself, but once they looked through it and took over all of it. */
export function carryOn<Summary>({ rpc }: Pick<InProcessWorkbench, 'rpc'>, run: string): Summary {
  expect(codeOf(() => rpc('runs.resume'))).toBe('runNotOwn');
  const { standing, seen, operations } = rpc<RunReview>('runs.review', { run });
  expect(standing).toBe('foreign');
  const chosen = operations.filter(({ state }) => open.includes(state));
  const typed = String(chosen.filter(({ risk }) => risk === 'destructive').length);
  const numbers = chosen.map(({ operation }) => operation);
  return finished(rpc<Outcome<Summary>>('runs.adopt', { run, seen, chosen: numbers, typed }));
}
