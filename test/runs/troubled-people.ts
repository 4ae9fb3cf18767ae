import { expect } from 'expect';
import * as fc from 'fast-check';
import type { RunReview } from '../../src/jobs/review-run';
import { ExecutionKilled, type RunOptions } from '../../workbench/apps-script/run-options';
import type { Person } from '../../workbench/apps-script/world/person';
import { RpcFailure } from '../../workbench/workbench';
import { type Interrupt, killAt, leavesTrace } from '../push/crash-points';
import { type OpenJob, type TestedJob, testedJobs } from './tested-jobs';
import { expectSound, faults } from './troubled-job';

const minuteMs = 60_000;

/** What somebody else does in the shop, before or after the so-manieth wave of requests, whichever execution sends it. */
const meeting = fc.record({
  wave: fc.integer({ min: 1, max: 25 }),
  phase: fc.constantFrom('before' as const, 'after' as const),
  index: fc.integer({ min: 0, max: 1 }),
  deed: fc.constantFrom('sale' as const, 'sale' as const, 'sale' as const, 'deletion' as const),
});
type Meeting = typeof meeting extends fc.Arbitrary<infer Value> ? Value : never;

const story = fc.record({
  job: fc.constantFrom(...testedJobs),
  rules: fc.array(fc.record({ nth: fc.integer({ min: 1, max: 30 }), fault: fc.constantFrom(...faults) }), {
    maxLength: 4,
  }),
  deaths: fc.array(
    fc.record({ nth: fc.integer({ min: 1, max: 30 }), phase: fc.constantFrom('before' as const, 'after' as const) }),
    { minLength: 1, maxLength: 3 },
  ),
  /** In a third of the stories; who goes on, one execution after another. */
  persons: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Person[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom<Person>('owner', 'colleague'), { minLength: 1, maxLength: 4 }) },
  ),
  /** How long everybody waits before somebody goes on: from two minutes to fourteen hours. */
  pauses: fc.array(fc.integer({ min: 2 * minuteMs + 1, max: 14 * 60 * minuteMs }), { minLength: 1, maxLength: 4 }),
  meetings: fc.array(meeting, { maxLength: 3 }),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

/** Goes on with what is unfinished as the one or the other person would, looking through what is not their own. */
function goOnAs(opened: OpenJob, { resume }: TestedJob, options: RunOptions): void {
  const { unfinished, runs } = opened.rpc<{
    readonly unfinished: { readonly run: string; readonly mayGoOn: boolean } | null;
    readonly runs: readonly unknown[];
  }>('state.get', {}, { ...(options.as ? { as: options.as } : {}) });
  if (!resume) return;
  if (unfinished === null) {
    if (runs.length === 0) opened.start(options);
    return;
  }
  if (unfinished.mayGoOn) {
    opened.rpc(resume, {}, options);
    return;
  }
  const { run } = unfinished;
  const { seen, operations } = opened.rpc<RunReview>(
    'runs.review',
    { run },
    { ...(options.as ? { as: options.as } : {}) },
  );
  const open = operations.filter(({ state }) => ['planned', 'leaving', 'accepted'].includes(state));
  const typed = String(open.filter(({ risk }) => risk === 'destructive').length);
  opened.rpc('runs.adopt', { run, seen, chosen: open.map(({ operation }) => operation), typed }, options);
}

/** Others at work in the shop, while executions send their requests. */
class Others {
  readonly sold = [0, 0];
  readonly removed = new Set<number>();
  #waves = 0;

  constructor(
    private readonly opened: OpenJob,
    private readonly meetings: readonly Meeting[],
  ) {}

  /** Counts the waves of all executions together; kills none. */
  readonly interrupt: Interrupt = ({ kind }, phase) => {
    if (kind !== 'httpWave') return false;
    if (phase === 'before') this.#waves += 1;
    const now = this.meetings.filter((one) => one.wave === this.#waves && one.phase === phase);
    for (const one of now) this.#act(one);
    return false;
  };

  #act({ index, deed }: Meeting): void {
    const { others } = this.opened;
    if (!others || this.removed.has(index)) return;
    if (deed === 'deletion') {
      others.remove(index);
      this.removed.add(index);
    } else if (others.sell && (others.stockOf?.(index) ?? 0) > 0) {
      others.sell(index);
      this.sold[index] = (this.sold[index] ?? 0) + 1;
    }
  }
}

const mostAttempts = 24;

function tell({ job, rules, deaths, persons, pauses, meetings }: Story): void {
  const opened = job.open();
  const before = [0, 1].map((index) => opened.others?.stockOf?.(index) ?? 0);
  if (persons.length > 0) opened.rpc('connection.save', { key: opened.shop.options.otherKeys[0] }, { as: 'colleague' });
  for (const rule of rules) opened.shop.faults.add(rule);
  const others = new Others(opened, meetings);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const death = deaths[attempt];
    const dies = death ? killAt(death.nth, death.phase, leavesTrace) : () => false;
    const interrupt: Interrupt = (operation, phase) => others.interrupt(operation, phase) || dies(operation, phase);
    const as = attempt === 0 ? 'owner' : (persons[(attempt - 1) % persons.length] ?? 'owner');
    if (attempt > 0) opened.clock.advance(pauses[(attempt - 1) % pauses.length] ?? 0);
    if (comesThrough(() => (attempt === 0 ? opened.start({ as, interrupt }) : goOnAs(opened, job, { as, interrupt }))))
      break;
    if (!job.resume) break;
  }
  opened.shop.faults.clear();
  expectSound(opened, [job.name], others.removed);
  expectSalesKept(opened, before, others, persons.includes('colleague'));
}

/** Whether an execution came to its end, or found that there is nothing to go on with: its plan was used up by one that died at once. */
function comesThrough(execute: () => unknown): boolean {
  try {
    execute();
    return true;
  } catch (error) {
    if (error instanceof RpcFailure) return error.code === 'planGone';
    if (error instanceof ExecutionKilled) return false;
    throw error;
  }
}

/**
 * Every sale is still out of the stock, whatever became of the change beside it. Of a run that was taken over it may be told instead, with how many: what
 * others say of it brings nothing about.
 */
function expectSalesKept(
  { others, effects }: OpenJob,
  before: readonly number[],
  { sold, removed }: Others,
  isTakenOver: boolean,
): void {
  if (!others?.stockOf || !others.addedBy) return;
  const { stockOf, addedBy, askedFor } = others;
  const times = effects();
  for (const index of [0, 1].filter((one) => !removed.has(one))) {
    const expected = (before[index] ?? 0) + addedBy(index, times[index] ?? 0) - (sold[index] ?? 0);
    const stock = stockOf(index);
    const asked = isTakenOver ? (askedFor?.(index) ?? 0) : 0;
    expect([index, stock === expected || stock + asked === expected ? expected : stock]).toEqual([index, expected]);
  }
}

/**
 * Jobs of every type, in trouble and killed, gone on with by one or two persons after minutes or hours, while others buy and delete; so many of them,
 * which follows from the seed.
 */
export function carryOnAmongPeople(options: { readonly seed: number; readonly numRuns: number }): void {
  fc.assert(fc.property(story, tell), options);
}
