/**
 * A small model of a run: two persons and their executions, the journal, what is remembered outside of the file, the lease, the shop and time. What
 * may happen to an operation is the runner's own table (`operation-state.ts`); all else is told as small as the runner's steps allow: that
 * it holds against the real one is for `standing.test.ts`, `real-runs.test.ts` and `every-job-killed.test.ts` to show.
 *
 * It assumes:
 * - What has not arrived in the shop within the grace never does (`arrivalGraceMs`).
 * - Nobody who has just looked whether the lease is theirs falls silent for as long as it takes to become anybody's, before they have saved, or sent,
 *   what they looked for (`leaseStaleMs`, less the time between two heartbeats).
 * - What is written is lost by a death until it is flushed; what is flushed, or set in properties, is not. Properties do not go back with the file.
 * - The file is set back while nobody is at work. Otherwise what is written afterwards does not fit what stands there, and is nobody's.
 * - What others' lines close as never sent is their word: whoever takes the run over does not look it up, and tells it on.
 * - Another run of a person goes on beside this one; what it does in the shop is not this one's.
 * - A marker stays in the shop. Nobody sets a value back to exactly what it was. What the shop took once it does not refuse when it comes again.
 * - What a person has sent on their word, though nothing tells whether it has arrived, is theirs to answer for.
 */
import type { OperationState } from '../../../src/runs/operation-state';

/**
 * How operations are looked up: by a text of ours in the shop (`marker`), by the value that they change (`value`, which is read before it is sent as
 * well; `patch`, which in addition may be sent again by the client), or not at all (`none`).
 */
export type OperationKind = 'marker' | 'value' | 'patch' | 'none';

/** How much may go wrong from here on. */
export interface Budget {
  /** Executions that die, or fall silent until another takes over. */
  readonly crashes: number;
  /** Answers that are lost, or late; an accepted operation that the shop does not get through with. */
  readonly troubles: number;
  /** Changes of others in the shop. */
  readonly changes: number;
  /** Executions whose time is up. */
  readonly pauses: number;
  /** Executions that a person asks to stop. */
  readonly cancels: number;
  /** Restored earlier versions of the file. */
  readonly setBacks: number;
  /** Other runs, of either person, to their end or not. */
  readonly others: number;
}

/** A run that is explored. */
export interface Setting {
  /** The kind of each operation; all of a kind are of one operation type. */
  readonly operations: readonly OperationKind[];
  /** Those kinds, in the order in which they are carried out. */
  readonly types: readonly OperationKind[];
  /** The operation that the first makes necessary once it is done, where there is one. */
  readonly followUp?: number;
  /** How many requests leave at once, and how many before the journal is written again. */
  readonly width: number;
  readonly part: number;
  readonly budget: Budget;
}

export type Person = 'A' | 'B';
export const persons: readonly Person[] = ['A', 'B'];

/** `none`: not in the journal. */
export type LineState = OperationState | 'none';

export interface Line {
  readonly state: LineState;
  /** `leaving`, and noted less than the grace ago. */
  readonly isYoung: boolean;
  /** `leaving`, and closed as never sent by lines that are out of date: it is looked up, and never sent. `failed`: on the word of others. */
  readonly isClosed: boolean;
}

/** A line of which nothing is in doubt. */
export const lineOf = (state: LineState): Line => ({ state, isYoung: false, isClosed: false });

/** The lines of the run in the file. */
export interface Journal {
  readonly run: 'none' | 'running' | 'finished';
  readonly lines: readonly Line[];
  /** Whose seals hold, each and all together. */
  readonly owner: Person | 'nobody';
  /** Of the run among its owner's runs. */
  readonly number: number;
  /** Its owner remembers a later note of the run. */
  readonly isBehind: boolean;
  /** How often the run was gone on with by whoever could not believe its lines. */
  readonly turn: number;
}

/** What a person's own properties keep of their latest run. */
export interface Memory {
  readonly number: number;
  readonly isOpen: boolean;
  /** It is another one than the run that is explored, or none. */
  readonly isOther: boolean;
}

/** What an operation is about, in the shop. */
export interface Target {
  /** How often it was carried out, and how many of its requests are still on their way. */
  readonly arrived: number;
  readonly latest: number;
  /** What its value is now: as it was, as we want it, or as somebody else wants it. */
  readonly value: 'before' | 'wanted' | 'other';
  /** A person had it sent though nothing tells whether it has arrived. */
  readonly isOnTheirWord: boolean;
}

/** What an execution does next. */
export type Place =
  | 'begin'
  | 'locate'
  | 'prepare'
  | 'checkpoint'
  | 'nextWave'
  | 'listen'
  | 'cancel'
  | 'untried'
  | 'settle'
  | 'append'
  | 'conclude'
  | 'stop';

export interface Execution {
  readonly person: Person;
  readonly place: Place;
  /** Which type of operation is being carried out, by its place in the order. */
  readonly type: number;
  /** Which time it is delivered, from 1; one more than the most: the last look, after which nothing is sent. */
  readonly delivery: number;
  /** The lines as it knows them, and which of them are not saved yet. */
  readonly lines: readonly Line[];
  readonly unsaved: readonly number[];
  /** Which operations are under way, and which follow in the same part. */
  readonly wave: readonly number[];
  readonly rest: readonly number[];
  readonly mayBeCancelled: boolean;
  /** It was cancelled, and looks up what had left. */
  readonly isClosing: boolean;
  readonly number: number;
  readonly turn: number;
}

export interface World {
  readonly shop: readonly Target[];
  readonly journal: Journal;
  /** What is written, but will be gone with a death; the journal, where all is lasting. */
  readonly written: Journal;
  /** Versions of the file that may come back, each of another time. */
  readonly versions: readonly Journal[];
  /** The file was set back, and nobody has written into it since. */
  readonly isSetBack: boolean;
  readonly memory: Readonly<Record<Person, Memory>>;
  /** The latest turn of the run, as the document's properties tell everybody. */
  readonly turn: number;
  /** Who ended the run. */
  readonly endedBy: readonly Person[];
  /** The lease is somebody's who is dead. */
  readonly isHeldByTheDead: boolean;
  /** The execution that holds the lease, and one that lost it and does not know. */
  readonly holder: Execution | undefined;
  readonly late: Execution | undefined;
  readonly budget: Budget;
}

/** Items of a list with some of them changed. */
export const withItems = <T>(items: readonly T[], indexes: readonly number[], change: (item: T) => T): readonly T[] =>
  indexes.length === 0 ? items : items.map((item, index) => (indexes.includes(index) ? change(item) : item));

export const spend = (budget: Budget, what: keyof Budget): Budget => ({ ...budget, [what]: budget[what] - 1 });
