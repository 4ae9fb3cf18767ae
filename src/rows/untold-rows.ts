import { isRunOf, readOperation, readRunLine } from '../runs/job-type';
import type { Journal } from '../runs/journal/journal';
import type { JournalLine } from '../runs/journal/journal-line';
import { orUnreadable } from '../runs/unreadable';
import { type RowOrder, rowCallKind } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { rowLineShapes } from './row-line-shapes';

const untoldSchema = v.object({ isUntold: v.literal(true) });

/**
 * What rows said that were sent, or may have been, by runs whose results the sheet did not take, or whose own lines are gone or cannot be read: nothing
 * beside them tells it. How often each, since rows may say the same.
 */
export function untoldRows(
  journal: Pick<Journal, 'lines'>,
  order: Pick<RowOrder, 'tabId' | 'endpoint'>,
): Map<string, number> {
  const untold = new Map<string, number>();
  for (const line of untoldCalls(journal.lines(), order)) {
    const { intent } = orUnreadable(() => readOperation(rowLineShapes, line)) ?? {};
    for (const { said } of intent?.rows ?? []) untold.set(said, (untold.get(said) ?? 0) + 1);
  }
  return untold;
}

/** The calls among those runs of which nobody can tell which rows they were for, since their lines cannot be read. */
export const unreadableCalls = (
  journal: Pick<Journal, 'lines'>,
  order: Pick<RowOrder, 'tabId' | 'endpoint'>,
): readonly string[] =>
  untoldCalls(journal.lines(), order)
    .filter((line) => orUnreadable(() => readOperation(rowLineShapes, line)) === undefined)
    .map(({ run, operation }) => `${run}/${operation}`);

function untoldCalls(
  lines: readonly JournalLine[],
  order: Pick<RowOrder, 'tabId' | 'endpoint'>,
): readonly JournalLine[] {
  const told = new Set(
    lines.filter((line) => line.operation === '' && !mayBeUntold(line, order)).map(({ run }) => run),
  );
  return lines.filter(({ kind, state, run }) => kind === rowCallKind && state !== 'failed' && !told.has(run));
}

/** @param line of a run itself. Of one that cannot be read nobody knows which tab it was about. */
function mayBeUntold(line: JournalLine, { tabId, endpoint }: Pick<RowOrder, 'tabId' | 'endpoint'>): boolean {
  const run = isRunOf(rowLineShapes, line) ? orUnreadable(() => readRunLine(rowLineShapes, line)) : undefined;
  if (!run) return true;
  return run.intent.tabId === tabId && run.intent.endpoint === endpoint && v.is(untoldSchema, line.result);
}
