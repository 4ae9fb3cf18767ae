import { isRunOf, readOperation, readRunLine } from '../runs/job-type';
import type { ShopAccess } from '../runs/shop-session';
import { orUnreadable } from '../runs/unreadable';
import { type RowOrder, rowCallKind } from '../state/schema/row-lines';
import { rowLineShapes } from './row-line-shapes';
import { sentSigns } from './row-signs';
import { toldRows } from './told-rows';

/** A row that was sent or may have been, as the journal has it. */
export interface SentRow {
  readonly said: string;
  /** What was written beside it, but for the time. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What was sent for a tab by an endpoint, the latest first; lines that cannot be read tell nothing. */
export function sentRows(
  { journal, language }: Pick<ShopAccess, 'journal' | 'language'>,
  { tabId, endpoint }: Pick<RowOrder, 'tabId' | 'endpoint'>,
): SentRow[] {
  const lines = journal.lines();
  const runs = lines
    .filter((line) => isRunOf(rowLineShapes, line))
    .flatMap((line) => orUnreadable(() => readRunLine(rowLineShapes, line)) ?? [])
    .filter(({ intent }) => intent.tabId === tabId && intent.endpoint === endpoint);
  const ids = new Set(runs.map(({ run }) => run));
  return lines
    .filter(({ kind, run }) => kind === rowCallKind && ids.has(run))
    .flatMap((line) => orUnreadable(() => readOperation(rowLineShapes, line)) ?? [])
    .flatMap((call) =>
      toldRows(language, endpoint, call).flatMap(({ rows, text }) =>
        rows.map(({ said }) => ({ said, text, at: call.at })),
      ),
    )
    .filter(({ text }) => sentSigns.some((sign) => text.startsWith(sign)))
    .sort((one, other) => other.at - one.at);
}
