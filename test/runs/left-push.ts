import type { RunReview } from '../../src/jobs/review-run';
import { type Interrupt, isKilled } from '../push/crash-points';
import { openPulled } from '../push/open-pulled';
import { journalCells } from './journal-cells';

/** Longer than a dead execution keeps the spreadsheet to itself. */
export const silenceMs = 150_000;
export const colleague = { as: 'colleague' } as const;

/** Six differences, of which the first had left when the push died; a colleague is connected to the same shop. */
export function openLeft(phase: 'before' | 'after' = 'after', by = '') {
  const opened = openPulled({ products: 20 });
  if (by !== '') opened.rpc('settings.set', { name: by });
  const ids = Array.from({ length: 6 }, (_, index) => opened.variation(index).id);
  for (const id of ids) opened.typeIn(id, 'delta:0', '5');
  const before = ids.map((id) => opened.stock(id));
  const interrupt: Interrupt = ({ requests }, when) =>
    when === phase && requests.some(({ url }) => url.includes('update-stock'));
  const plan = opened.preview();
  expect(isKilled(() => opened.confirmAll(plan, { interrupt }))).toBe(true);
  opened.rpc('connection.save', { key: opened.shop.options.key }, colleague);
  opened.clock.advance(silenceMs);
  const run = opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun;
  return {
    ...opened,
    run,
    cells: journalCells(opened.workbook),
    /** What arrived in the shop, the most first. */
    added: () => ids.map((id, index) => opened.stock(id) - (before[index] ?? 0)).sort((one, other) => other - one),
    review: () => opened.rpc<RunReview>('runs.review', { run }, colleague),
    states: () => opened.rpc<{ lines: { state: string }[] }>('runs.show', { run }).lines.map(({ state }) => state),
  };
}
