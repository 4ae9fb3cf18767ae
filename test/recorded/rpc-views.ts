/** What of the answers to rpc calls is looked at: the same from every version, as open sidebars may be older than the add-on. */

export type Outcome<Summary> =
  | { readonly status: 'finished'; readonly summary: Summary }
  | { readonly status: 'paused' };

/** @throws Error when it ran out of time. */
export function finished<Summary>(outcome: Outcome<Summary>): Summary {
  if (outcome.status !== 'finished') throw new Error('it was paused');
  return outcome.summary;
}

export interface PushSummary {
  readonly run: string;
  /** How many edits ended in which way. */
  readonly counts: Readonly<Record<'done' | 'failed', number>>;
}

export interface PushPlan {
  readonly id: string;
  readonly edits: readonly { readonly key: string; readonly status: string; readonly reason: string }[];
}

export interface RowSummary {
  readonly run: string;
  readonly counts: Readonly<Record<'done' | 'failed' | 'unknown', number>>;
}

export interface RowPlan {
  readonly id: string;
  readonly counts: Readonly<Record<'ready' | 'skipped' | 'problem' | 'alreadySent', number>>;
}

export interface PastRun {
  readonly run: string;
  readonly undoes: string | null;
}

export interface RunDetails {
  readonly lines: readonly { readonly state: string }[];
}

export interface PulledTab {
  readonly status: 'finished';
  readonly tabId: number;
  readonly rows: number;
  readonly keptEdits: number;
}

export type PullOutcome = PulledTab | { readonly status: 'paused' };

export interface JournalExport {
  readonly tabId: number;
  readonly lines: number;
}

export interface State {
  readonly connection: unknown;
  readonly unsealed: readonly { readonly what: string; readonly tabNames: readonly string[]; readonly seen: string }[];
  readonly tabs: readonly { readonly tabId: number; readonly isOwn: boolean; readonly seen: string }[];
  readonly unfinishedRun: string | null;
  readonly unfinishedRows: { readonly run: string } | null;
}
