/** A line of the journal: a run, or one request of it. */
export interface JournalLine {
  readonly run: string;
  /** Empty for the line of the run itself. */
  readonly operation: string;
  /** Of a run the kind of its job, of an operation what it does. */
  readonly kind: string;
  readonly state: string;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  /** What it means to do; never changes. Whoever knows the kind knows its shape. */
  readonly intent: unknown;
  /** What was seen; empty at first. */
  readonly result: unknown;
}

/** What may change in a line. */
export type LineChange = Pick<JournalLine, 'run' | 'operation' | 'state' | 'at' | 'result'>;
