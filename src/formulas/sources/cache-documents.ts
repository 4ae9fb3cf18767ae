import type { Cell } from '../../google/ports';
import type { EntriesOf, StoredDocument } from '../../state/schema/stored-document';
import * as v from '../../state/valibot';
import { type ErrorCode, isErrorCode } from '../../text/add-on-error';
import type { MessageValues } from '../../text/message';

/*
 * What formulas keep in the document cache. Whatever cannot be read there, of another version or damaged, is asked of the shop again.
 */

/** What is known of a shared copy. */
export interface Manifest {
  /** Names the parts: a new copy never mixes with an old one. */
  readonly version: string;
  /** When it left the shop; milliseconds since 1970. */
  readonly at: number;
  readonly parts: number;
  /** The refresh argument that this copy was made for, first; earlier versions kept those before it, too. */
  readonly tokens: readonly string[];
}

/** Why there is no answer. */
export interface Failure {
  readonly code: ErrorCode;
  readonly values: MessageValues;
}

/** The same, and since when; earlier versions did not say. */
export interface TimedFailure extends Failure {
  readonly at?: number;
}

/** The answer to one question of many, or why there is none. */
export interface KeptAnswer {
  readonly at: number;
  readonly tokens: readonly string[];
  readonly data?: unknown;
  readonly error?: Failure;
}

/** A record's number in its list, then its cells. */
export type PartRow = readonly [number, ...Cell[]];

const inCache = { version: 1, upgrades: [], mayBeLost: 'always' } as const;

const failureEntries = {
  code: v.custom<ErrorCode>(isErrorCode),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
} satisfies EntriesOf<Failure>;

const failure = v.object(failureEntries);

export const manifestOf = (key: string): StoredDocument<Manifest> => ({
  ...inCache,
  name: `${key}:m`,
  hasVersionField: true,
  schema: v.object({
    version: v.string(),
    at: v.number(),
    parts: v.number(),
    tokens: v.array(v.string()),
  } satisfies EntriesOf<Manifest>),
});

export const failureOf = (key: string): StoredDocument<TimedFailure> => ({
  ...inCache,
  name: `${key}:f`,
  schema: v.object({ ...failureEntries, at: v.exactOptional(v.number()) } satisfies EntriesOf<TimedFailure>),
});

export const keptAnswerDocument: StoredDocument<KeptAnswer> = {
  ...inCache,
  name: 'ngorder.a',
  schema: v.object({
    at: v.number(),
    tokens: v.array(v.string()),
    data: v.exactOptional(v.unknown()),
    error: v.exactOptional(failure),
  } satisfies EntriesOf<KeptAnswer>),
};

const isPlain = (cell: unknown): boolean => typeof cell !== 'object';

/** By hand: a cell with a formula may look through hundreds of rows. */
const arePartRows = (value: unknown): boolean =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && typeof row[0] === 'number' && row.every(isPlain));

export const tablePartDocument: StoredDocument<readonly PartRow[]> = {
  ...inCache,
  name: 'ngorder.t',
  schema: v.custom<readonly PartRow[]>(arePartRows),
};
