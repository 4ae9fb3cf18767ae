import { type ListedRun, listedRun } from '../../jobs/run-history';
import { findUnfinished } from '../../jobs/unfinished-run';
import { pushJob } from '../../push/push-job';
import { rowJob } from '../../rows/row-job';
import { isRunOf } from '../../runs/job-type';
import type { Journal } from '../../runs/journal/journal';
import { openRuns } from '../../runs/unfinished';
import type { Language } from '../../text/message';
import type { RpcContext } from '../rpc-call';
import { summaryOf } from './run-view';

/** What waits for its end, as its banner tells it. */
interface UnfinishedView {
  readonly run: string;
  /** `unknown`: this version cannot read it; `lost`: no line of it is left in the file. */
  readonly kind: 'push' | 'rows' | 'unknown' | 'lost';
  /** The tab of a push, what is done for rows; `''` where that is not known. */
  readonly title: string;
  /** Who started it, as they named themselves. */
  readonly by: string;
  /** When, in milliseconds since 1970; `null` where that is not known. */
  readonly at: number | null;
  /** Whether it is carried on as it stands; otherwise a person has to look through it. */
  readonly mayGoOn: boolean;
}

interface Unfinished {
  readonly unfinished: UnfinishedView | null;
  /** The same as open sidebars of earlier versions know it: a push, or rows. */
  readonly unfinishedRun: string | null;
  readonly unfinishedRows: { readonly run: string; readonly title: string } | null;
}

export const nothingUnfinished: Unfinished = { unfinished: null, unfinishedRun: null, unfinishedRows: null };

type Reader = RpcContext & { readonly journal: Journal };

export function unfinishedIn(reader: Reader): Unfinished {
  const { journal, language } = reader;
  const open = openRuns(journal);
  const rows = open.find((line) => isRunOf(rowJob, line))?.run;
  return {
    unfinished: unfinishedView(reader),
    unfinishedRun: open.find((line) => isRunOf(pushJob, line))?.run ?? null,
    unfinishedRows: rows === undefined ? null : { run: rows, title: titleOfRows(journal, rows, language) },
  };
}

/** What is done for the rows; the run's id where its line does not tell. */
function titleOfRows(journal: Journal, run: string, language: Language): string {
  const line = journal.runLines().find((one) => one.run === run);
  const past = line && listedRun(line);
  return past?.kind === 'rows' ? summaryOf(past.endpoint, language) : run;
}

function unfinishedView({ journal, platform, language }: Reader): UnfinishedView | null {
  const found = findUnfinished(journal);
  if (!found) return null;
  const { run, past, mayGoOn } = found;
  const facts = { run, mayGoOn, by: by(past), at: past?.at ?? null };
  if (past === null) return { ...facts, kind: 'lost', title: '' };
  switch (past.kind) {
    case 'push':
      return { ...facts, kind: 'push', title: platform.workbook.tab(past.tabId)?.name ?? '' };
    case 'rows':
      return { ...facts, kind: 'rows', title: summaryOf(past.endpoint, language) };
    // A refresh and a single call leave nothing to be finished: a line that says so is none of ours.
    case 'refresh':
    case 'call':
    case 'unreadable':
      return { ...facts, kind: 'unknown', title: '' };
  }
}

const by = (past: ListedRun | null): string => (past === null || past.kind === 'unreadable' ? '' : past.by);
