import * as v from '../../valibot';
import type { EntriesOf } from '../stored-document';
import { type JobTask, jobEnds, type LatestJobRun, type RefreshFigures, refreshFigureEntries } from './scheduled-jobs';

/** The kind of journal lines that tell of data which were brought into the file, and changed nothing in the shop. */
export const refreshKind = 'refresh';

/** Whether a line of the journal is such a one. */
export const isRefreshLine = ({ kind, operation }: { readonly kind: string; readonly operation: string }): boolean =>
  kind === refreshKind && operation === '';

/** What was to be refreshed, by whom, and whether by itself. */
export interface RefreshIntent {
  readonly by?: string;
  readonly task: JobTask;
  /** The scheduled job that wanted it; absent for what a person did by hand. */
  readonly job?: string;
  /** Of one tab: its id and its name at that time. */
  readonly tabId?: number;
  readonly tabName?: string;
}

export interface RefreshResult extends Omit<LatestJobRun, 'at'>, RefreshFigures {}

export const refreshIntentSchema = v.object({
  by: v.exactOptional(v.string()),
  task: v.looseObject({ kind: v.string() }),
  job: v.exactOptional(v.string()),
  tabId: v.exactOptional(v.number()),
  tabName: v.exactOptional(v.string()),
} satisfies EntriesOf<RefreshIntent>);

export const refreshResultSchema = v.object({
  end: v.picklist(jobEnds),
  code: v.exactOptional(v.string()),
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  tab: v.exactOptional(v.string()),
  ...refreshFigureEntries,
} satisfies EntriesOf<RefreshResult>);
