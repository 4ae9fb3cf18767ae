import { expect } from 'expect';
import type { RunReview } from '../../src/jobs/review-run';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { WireRequest } from '../../workbench/http-transport';
import { type Interrupt, isKilled } from '../push/crash-points';
import { openPulled } from '../push/open-pulled';
import { journalCells } from './journal-cells';

/** Longer than a dead execution keeps the spreadsheet to itself. */
export const silenceMs = 150_000;
export const colleague = { as: 'colleague' } as const;

export const changesSomething = (requests: readonly WireRequest[]): boolean =>
  requests.some(({ method }) => method !== 'GET');

/** Four differences, which a second arrival would double, in a file that a colleague with the same shop works in too. */
export function openShared() {
  const opened = openPulled({ products: 20 });
  const ids = [0, 1, 2, 3].map((index) => opened.variation(index).id);
  for (const id of ids) opened.typeIn(id, 'delta:0', '5');
  const before = ids.map((id) => opened.stock(id));
  opened.rpc('connection.save', { key: opened.shop.options.key }, colleague);
  const unfinished = (options: RunOptions = {}) =>
    opened.rpc<{ unfinishedRun: string | null }>('state.get', {}, options).unfinishedRun;
  return {
    ...opened,
    plan: opened.preview(),
    cells: journalCells(opened.workbook),
    added: () => ids.map((id, index) => opened.stock(id) - (before[index] ?? 0)),
    unfinished,
    /** Carries the unfinished run on as a person who looked through it, and wants all of it. */
    adopt: (options: RunOptions) => {
      const run = unfinished(options);
      const { seen, operations } = opened.rpc<RunReview>('runs.review', { run }, options);
      opened.rpc('runs.adopt', { run, seen, chosen: operations.map(({ operation }) => operation) }, options);
    },
  };
}

export type SharedPush = ReturnType<typeof openShared>;

/** Kills an execution before or after its first wave that changes something. */
export const killedAtChange =
  (at: 'before' | 'after'): Interrupt =>
  ({ requests }, phase) =>
    phase === at && changesSomething(requests);

/** The same, with the push left alone for long enough. */
export function openLeft(at: 'before' | 'after', beside: Interrupt = () => false): ReturnType<typeof openShared> {
  const opened = openShared();
  const dies = killedAtChange(at);
  const interrupt: Interrupt = (operation, phase) => beside(operation, phase) || dies(operation, phase);
  expect(isKilled(() => opened.confirmAll(opened.plan, { interrupt }))).toBe(true);
  opened.clock.advance(silenceMs);
  return opened;
}
