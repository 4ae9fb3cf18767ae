import { isRunOf, readOperation, readRunLine } from '../runs/job-type';
import type { Journal } from '../runs/journal/journal';
import type { JournalLine } from '../runs/journal/journal-line';
import { orUnreadable } from '../runs/unreadable';
import { type RowOrder, rowCallKind } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { rowLineShapes } from './row-line-shapes';

const noteSchema = v.object({
  isUntold: v.exactOptional(v.literal(true)),
  untold: v.exactOptional(v.array(v.number())),
});

/** Whether the result of a row was not told, by the number that it had. */
type IsUntold = (row: number) => boolean;

/**
 * What rows said that were sent, or may have been, by runs whose results the sheet did not take, or whose own lines are gone or cannot be read, or which
 * could not be told from others that say the same: nothing beside them tells it. How often each, since rows may say the same.
 */
export function untoldRows(
  journal: Pick<Journal, 'lines'>,
  order: Pick<RowOrder, 'tabId' | 'endpoint'>,
): Map<string, number> {
  const untold = new Map<string, number>();
  for (const { line, isUntold } of untoldCalls(journal.lines(), order)) {
    const { intent } = orUnreadable(() => readOperation(rowLineShapes, line)) ?? {};
    for (const { row, said } of intent?.rows ?? []) {
      if (isUntold(row)) untold.set(said, (untold.get(said) ?? 0) + 1);
    }
  }
  return untold;
}

/** The calls among those runs of which nobody can tell which rows they were for, since their lines cannot be read. */
export const unreadableCalls = (
  journal: Pick<Journal, 'lines'>,
  order: Pick<RowOrder, 'tabId' | 'endpoint'>,
): readonly string[] =>
  untoldCalls(journal.lines(), order)
    .filter(({ line }) => orUnreadable(() => readOperation(rowLineShapes, line)) === undefined)
    .map(({ line: { run, operation } }) => `${run}/${operation}`);

function untoldCalls(lines: readonly JournalLine[], order: Pick<RowOrder, 'tabId' | 'endpoint'>) {
  const runs = new Map(
    lines.filter(({ operation }) => operation === '').map((line) => [line.run, untoldIn(line, order)] as const),
  );
  return lines
    .filter(({ kind, state }) => kind === rowCallKind && state !== 'failed')
    .flatMap((line) => {
      const isUntold = runs.has(line.run) ? runs.get(line.run) : everyRow;
      return isUntold ? [{ line, isUntold }] : [];
    });
}

const everyRow: IsUntold = () => true;

/** @param line of a run itself. Of one that cannot be read nobody knows which tab it was about. @returns `undefined` where all is told. */
function untoldIn(line: JournalLine, { tabId, endpoint }: Pick<RowOrder, 'tabId' | 'endpoint'>): IsUntold | undefined {
  const run = isRunOf(rowLineShapes, line) ? orUnreadable(() => readRunLine(rowLineShapes, line)) : undefined;
  if (!run) return everyRow;
  const note = v.safeParse(noteSchema, line.result);
  if (run.intent.tabId !== tabId || run.intent.endpoint !== endpoint || !note.success) return undefined;
  if (note.output.isUntold) return everyRow;
  const rows = new Set(note.output.untold);
  return rows.size === 0 ? undefined : (row) => rows.has(row);
}
