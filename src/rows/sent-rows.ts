import { isRunOf, readOperation, readRunLine } from '../runs/job-type';
import type { ShopAccess } from '../runs/shop-session';
import { orUnreadable } from '../runs/unreadable';
import { cellLanguage } from '../state/cell-language';
import { type RowOrder, rowCallKind } from '../state/schema/row-lines';
import { rowLineShapes } from './row-line-shapes';
import { sentSigns } from './row-signs';
import { type RowCall, toldRows } from './told-rows';

/** A row that was sent or may have been, as the journal has it. */
export interface SentRow {
  readonly said: string;
  /** The number that it had then. */
  readonly row: number;
  /** What was written beside it, but for the time. */
  readonly text: string;
  /** {@link ToldRows} */
  readonly also: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A request of a run over rows, as the journal has it. */
export interface RowCallOfTab {
  readonly tabId: number;
  readonly call: RowCall;
}

/** The requests that runs over rows made, or meant to make, by an endpoint; lines that cannot be read tell nothing. */
export function rowCalls({ journal }: Pick<ShopAccess, 'journal'>, endpoint: string): readonly RowCallOfTab[] {
  const lines = journal.lines();
  const tabOf = new Map(
    lines
      .filter((line) => isRunOf(rowLineShapes, line))
      .flatMap((line) => orUnreadable(() => readRunLine(rowLineShapes, line)) ?? [])
      .flatMap(({ run, intent }) => (intent.endpoint === endpoint ? [[run, intent.tabId] as const] : [])),
  );
  return lines.flatMap((line) => {
    const tabId = line.kind === rowCallKind ? tabOf.get(line.run) : undefined;
    const call = tabId === undefined ? undefined : orUnreadable(() => readOperation(rowLineShapes, line));
    return call && tabId !== undefined ? [{ tabId, call }] : [];
  });
}

/** What was sent for a tab by an endpoint, the latest first. */
export function sentRows(
  access: Pick<ShopAccess, 'journal' | 'language' | 'platform'>,
  { tabId, endpoint }: Pick<RowOrder, 'tabId' | 'endpoint'>,
): SentRow[] {
  const language = cellLanguage(access);
  return rowCalls(access, endpoint)
    .filter((one) => one.tabId === tabId)
    .flatMap(({ call }) =>
      toldRows(language, endpoint, call).flatMap(({ rows, text, also }) =>
        rows.map(({ said, row }) => ({ said, row, text, also, at: call.at })),
      ),
    )
    .filter(({ text }) => sentSigns.some((sign) => text.startsWith(sign)))
    .sort((one, other) => other.at - one.at);
}
