import { changesOf, type RunInHistory } from '../../../src/jobs/run-history';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';

/** A line of the latest run in the history: of a push a change, of rows a record. */
interface HistoryLine {
  readonly recordId?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly state: string;
  /** What speaks for itself needs none. */
  readonly message: string;
}

/**
 * Whether a person who protected a tab while a run was at work heard why its results are not in it, and finds the one that is meant in the history.
 * They are not brought into the tab later: as many as 10,000 texts would be kept for that, for a tab that was protected within seconds.
 */
export function isToldElsewhere(bench: InProcessWorkbench, isMeant: (line: HistoryLine) => boolean): boolean {
  const isSaid = bench.notices.some((text) => /could not be written into the sheet.*protected/.test(text));
  if (!isSaid) return false;
  const [latest] = changesOf(bench.rpc<RunInHistory[]>('runs.list'));
  const { lines } = bench.rpc<{ readonly lines: readonly HistoryLine[] }>('runs.show', { run: latest?.run });
  return lines.some((line) => isMeant(line) && (line.state === 'done' || line.message !== ''));
}
