import * as v from '../valibot';

/** The kind of a request's line. */
export const rowCallKind = 'rows.call';

/** A row of a tab, to be found again after people sorted or inserted rows. */
export interface RowRef {
  readonly row: number;
  /** All that it says, as one text. */
  readonly said: string;
  /** Of several that say the same: which one from above it was, from 1, and of how many. */
  readonly twin?: { readonly nth: number; readonly of: number };
  /** It was sent though a result of something else stood beside it, which is to make way. */
  readonly isFreed?: true;
}

/** A row as a person saw it: its number alone may be another one's by now. */
export type SeenRow = Pick<RowRef, 'row' | 'said'>;

/** Where parameters come from that have no column of their own name. */
export interface RowMatching {
  /** The title of the column, by the parameter's key. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The value of every row whose cell is blank, by the parameter's key. */
  readonly fixed?: Readonly<Record<string, string>>;
}

/** What a plan for rows is made from; kept between preview and confirmation. */
export interface RowOrder {
  readonly endpoint: string;
  readonly tabId: number;
  /** Row numbers that the person chose; all when absent. */
  readonly rows?: readonly number[];
  /** Rows that are to be used again, though they have been sent, as the person saw them; none when absent. */
  readonly usedAgain?: readonly SeenRow[];
  readonly matching: RowMatching;
}

/** What a run over rows was started for. */
export interface RowRunIntent extends Omit<RowOrder, 'usedAgain'> {
  /** Who started it, as they named themselves in the settings. */
  readonly by?: string;
}

/** One request of a run over rows, for the rows of one record. */
export interface RowCallIntent {
  readonly input: Readonly<Record<string, unknown>>;
  readonly rows: readonly RowRef[];
  /** A digest of what the shop said, when it was confirmed, of what it is about; absent where the shop was not asked. */
  readonly seen?: string;
}

export interface RowCallResult {
  /** What the shop's answer said. */
  readonly told?: string;
  /** The same at more length, where that was cut to what is told beside a row. */
  readonly whole?: string;
  /** Why it failed, or why nobody knows. */
  readonly reason?: string;
  /** {@link OperationNotes} */
  readonly technical?: string;
  /** The server's reasons by its own names of fields, where it refused some. */
  readonly refused?: Readonly<Record<string, string>>;
  /** {@link OperationNotes} */
  readonly isRefused?: boolean;
  /** The ids that the answer to one request for many records names as taken. */
  readonly taken?: readonly string[];
  /** {@link OperationNotes} */
  readonly isClosed?: boolean;
  /** What was written beside the rows, of runs of version 1. */
  readonly text?: string;
}

const rowRef = v.object({
  row: v.number(),
  said: v.string(),
  twin: v.exactOptional(v.object({ nth: v.number(), of: v.number() })),
  isFreed: v.exactOptional(v.literal(true)),
});
const texts = v.record(v.string(), v.string());

export const rowMatchingSchema: v.GenericSchema<unknown, RowMatching> = v.object({
  columns: v.exactOptional(texts),
  fixed: v.exactOptional(texts),
});

const chosenEntries = {
  endpoint: v.string(),
  tabId: v.number(),
  rows: v.exactOptional(v.array(v.number())),
};

/** In the order in which plans are made: their ids are told by it. */
export const rowOrderEntries = {
  ...chosenEntries,
  usedAgain: v.exactOptional(v.array(v.object({ row: v.number(), said: v.string() }))),
  matching: rowMatchingSchema,
};

export const rowRunIntentSchema: v.GenericSchema<unknown, RowRunIntent> = v.object({
  ...chosenEntries,
  matching: rowMatchingSchema,
  by: v.exactOptional(v.string()),
});

export const rowCallIntentSchema: v.GenericSchema<unknown, RowCallIntent> = v.object({
  input: v.record(v.string(), v.unknown()),
  rows: v.array(rowRef),
  seen: v.exactOptional(v.string()),
});

export const rowCallResultSchema: v.GenericSchema<unknown, RowCallResult> = v.object({
  told: v.exactOptional(v.string()),
  whole: v.exactOptional(v.string()),
  reason: v.exactOptional(v.string()),
  technical: v.exactOptional(v.string()),
  refused: v.exactOptional(texts),
  isRefused: v.exactOptional(v.boolean()),
  taken: v.exactOptional(v.array(v.string())),
  isClosed: v.exactOptional(v.boolean()),
  text: v.exactOptional(v.string()),
});
