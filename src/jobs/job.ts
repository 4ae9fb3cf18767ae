import type { Risk } from '../api/endpoint';
import type { JournalLine } from '../runs/journal/journal-line';
import type { OperationState } from '../runs/operation-state';
import type { ShopAccess, ShopSession } from '../runs/shop-session';
import type { JobEnd, JobTask } from '../state/schema/schedule/scheduled-jobs';
import type { PlainCell } from '../tables/table';

/** A run as the history lists it. */
export interface PastRun {
  readonly run: string;
  readonly state: 'running' | 'finished';
  /** Milliseconds since 1970 of the last change of its state. */
  readonly at: number;
  /** Who started it; `''` where nobody named themselves. */
  readonly by: string;
  readonly tabId: number;
}

/** One line of the journal as people read it. */
export interface ReadableLine {
  readonly run: string;
  /** Milliseconds since 1970; `''` where the line does not tell. */
  readonly at: number | '';
  readonly by: string;
  readonly action: string;
  readonly record: string;
  readonly field: string;
  readonly from: PlainCell;
  readonly to: PlainCell;
  /** `notPushed`: left on purpose, as the shop had another value by then. */
  readonly state: OperationState | JobEnd | 'notPushed' | 'unreadable';
  readonly message: string;
  /** What `record` said for as long as several of one request were told in one line. */
  readonly together?: string;
  /** What earlier versions said in its place. */
  readonly earlier?: Partial<Pick<ReadableLine, 'action' | 'record' | 'to' | 'state'>>;
}

/** What things are called that lines name. */
export interface Titles {
  /** Of a pulled column, by tab and key. */
  readonly column: (tabId: number, key: string) => string;
  /** What a scheduled task does. */
  readonly task: (task: JobTask) => string;
}

export interface OperationTraits {
  readonly risk: Risk;
  /** Whether the shop can be asked whether it has arrived. */
  readonly isLookedUp: boolean;
}

type Reader = Pick<ShopAccess, 'journal' | 'language'>;

/** What can be done with the runs of a kind besides carrying them out. */
export interface Job<Past, Details, Summary> {
  /** That of the line that stands for the whole run. */
  readonly kind: string;
  /** Finishes that unfinished one. @throws AddOnError `nothingToResume`, `outOfTime` and others. */
  readonly resume: (session: ShopSession, run: string) => Summary;
  readonly past: (line: JournalLine) => Past;
  /** What this version lacks to carry on a run, by its name. @throws AddOnError `damagedState`. */
  readonly unknownIn: (line: JournalLine, operations: readonly JournalLine[]) => string | undefined;
  /**
   * What a person has to know of an operation before they let it leave. @param line of its run.
   * @throws AddOnError `unknownKind`; `damagedState` also for one that no run of ours would hold.
   */
  readonly traitsOf: (line: JournalLine, operation: JournalLine) => OperationTraits;
  /** What is kept of an operation's result when a person takes over a run that others may have written: nothing that makes anything be sent. */
  readonly keptOf: (operation: JournalLine) => unknown;
  /** All that it meant to do, did, and saw. */
  readonly details: (reader: Reader, line: JournalLine) => Details;
  /** The same as people read it in a tab; all its lines bear the run's own time, so that they stay together. */
  readonly readable: (reader: Reader, line: JournalLine, titles: Titles) => readonly ReadableLine[];
}
