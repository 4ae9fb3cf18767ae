import { ExecutionKilled, type RunOptions } from '../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { viewTab } from '../../workbench/tab-view';
import { finished, type Outcome, type PullOutcome, type PushPlan, type PushSummary } from './rpc-views';

/** Longer than a dead execution keeps the spreadsheet to itself. */
export const silenceMs = 150_000;

export type Interrupt = NonNullable<RunOptions['interrupt']>;

export const connect = ({ rpc, shop }: InProcessWorkbench): void => {
  rpc('connection.save', { key: shop.options.key });
};

/** @returns the tab's id. @throws Error when it takes more than one execution. */
export const pullDataset = ({ rpc }: InProcessWorkbench, dataset: string): number =>
  tabOf(rpc<PullOutcome>('pull.run', { dataset }));

/** @throws Error when the pull is not through. */
function tabOf(outcome: PullOutcome): number {
  if (outcome.status !== 'finished') throw new Error('the pull was paused');
  return outcome.tabId;
}

/** A pulled tab as a person works in it. */
export interface TabEditor {
  readonly bench: InProcessWorkbench;
  readonly tabId: number;
  readonly type: (recordId: number, column: string, text: string) => void;
  readonly cell: (recordId: number, column: string) => unknown;
  readonly preview: () => PushPlan;
  /** Pushes all of a plan. @throws Error when it ran out of time. */
  readonly confirm: (plan: PushPlan, options?: RunOptions) => PushSummary;
}

export function editTab(bench: InProcessWorkbench, tabId: number, idKey: string): TabEditor {
  const { rpc } = bench;
  const { workbook } = bench.cloud;
  const view = () => viewTab(workbook, tabId, idKey);
  return {
    bench,
    tabId,
    type: (recordId, column, text) => workbook.type(tabId, view().rowOf(recordId), view().columnOf(column), text),
    cell: (recordId, column) => view().cell(recordId, column),
    preview: () => rpc<PushPlan>('push.preview', { tabId }),
    confirm: (plan, options) => finished(confirmAll(bench, plan, options)),
  };
}

/** Pushes everything that can be, every warning acknowledged. */
export const confirmAll = ({ rpc }: InProcessWorkbench, { id, edits }: PushPlan, options?: RunOptions) =>
  rpc<Outcome<PushSummary>>('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) }, options);

/** @throws Error when the work comes to its end. */
export function untilKilled(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (error instanceof ExecutionKilled) return;
    throw error;
  }
  throw new Error('nothing was killed');
}
