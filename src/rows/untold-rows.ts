import { isRunOf, readOperations, readRunLine } from '../runs/job-type';
import type { Journal } from '../runs/journal/journal';
import { orUnreadable } from '../runs/unreadable';
import type { RowOrder } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { rowLineShapes } from './row-line-shapes';

const untoldSchema = v.object({ isUntold: v.literal(true) });

/**
 * What rows said that were sent, or may have been, by runs whose results the sheet did not take: nothing beside them tells it. How often each, since rows
 * may say the same.
 */
export function untoldRows(
  journal: Pick<Journal, 'lines'>,
  { tabId, endpoint }: Pick<RowOrder, 'tabId' | 'endpoint'>,
): Map<string, number> {
  const lines = journal.lines();
  const untold = new Map<string, number>();
  for (const line of lines.filter((one) => isRunOf(rowLineShapes, one) && v.is(untoldSchema, one.result))) {
    const { intent } = orUnreadable(() => readRunLine(rowLineShapes, line)) ?? {};
    if (intent?.tabId !== tabId || intent.endpoint !== endpoint) continue;
    for (const call of orUnreadable(() => readOperations(rowLineShapes, lines, line.run)) ?? []) {
      if (call.state === 'failed') continue;
      for (const { said } of call.intent.rows) untold.set(said, (untold.get(said) ?? 0) + 1);
    }
  }
  return untold;
}
