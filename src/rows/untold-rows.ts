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
  const lines = journal.lines();
  const told = new Set(
    lines.filter((line) => line.operation === '' && !mayBeUntold(line, order)).map(({ run }) => run),
  );
  const untold = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== rowCallKind || line.state === 'failed' || told.has(line.run)) continue;
    const { intent } = orUnreadable(() => readOperation(rowLineShapes, line)) ?? {};
    for (const { said } of intent?.rows ?? []) untold.set(said, (untold.get(said) ?? 0) + 1);
  }
  return untold;
}

/** @param line of a run itself. Of one that cannot be read nobody knows which tab it was about. */
function mayBeUntold(line: JournalLine, { tabId, endpoint }: Pick<RowOrder, 'tabId' | 'endpoint'>): boolean {
  const run = isRunOf(rowLineShapes, line) ? orUnreadable(() => readRunLine(rowLineShapes, line)) : undefined;
  if (!run) return true;
  return run.intent.tabId === tabId && run.intent.endpoint === endpoint && v.is(untoldSchema, line.result);
}
