import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** The values of pushable cells as the shop last said them: by record id, one value per pushable column. */
export interface Baseline {
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<string, readonly BaselineValue[]>>;
  /** Whether a push has changed it since the pull: an older copy of the cells cannot be told from edits by it. */
  readonly isMoved?: boolean;
  /** The columns, by record id, in which what it holds is what a push put there since the pull. */
  readonly pushed?: Readonly<Record<string, readonly string[]>>;
  /** Cells that looked mixed up, and that a person said they meant: what they hold. */
  readonly meant?: MeantCells;
  /** Edits under which a refresh found another value in the shop, by column and record id. */
  readonly overtaken?: OvertakenCells;
}

/** Values by column and record id. */
export type MeantCells = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** An edit that was made on what the shop no longer has. */
export interface OvertakenCell {
  /** What the shop had when the cell was edited. */
  readonly was: string | number;
  /** What the cell held when that was found out: whoever writes another value since has seen the shop's. Absent where rows of the record held several, or a formula showed it. */
  readonly held?: string | number;
}

export type OvertakenCells = Readonly<Record<string, Readonly<Record<string, OvertakenCell>>>>;

/** `null` where the shop's figure was no number: JSON has no other word for it. */
export type BaselineValue = string | number | null;

/** Values by record id. By hand: there may be a hundred thousand rows, and a schema for each would check and copy every value one by one. */
export function areRows(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((row) => Array.isArray(row) && row.every(isBaselineValue));
}

export const isBaselineValue = (value: unknown): value is BaselineValue =>
  typeof value === 'string' || typeof value === 'number' || value === null;

const told = v.union([v.string(), v.number()]);
const cells = <Cell extends v.GenericSchema>(cell: Cell) => v.record(v.string(), v.record(v.string(), cell));

const baseline = v.object({
  columns: v.array(v.string()),
  rows: v.custom<Baseline['rows']>(areRows),
  isMoved: v.exactOptional(v.boolean()),
  pushed: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  meant: v.exactOptional(cells(told)),
  overtaken: v.exactOptional(cells(v.object({ was: told, held: v.exactOptional(told) }))),
} satisfies EntriesOf<Baseline>);

const documentNamed = (name: string): StoredDocument<Baseline> => ({
  name,
  version: 1,
  schema: baseline,
  upgrades: [],
  mayBeLost: 'never',
});

/** What the shop said of a tab's cells at its last pull; in the state tab. Without it no edit can be told from the shop's own values. */
export const baselineOf = (tabId: number): StoredDocument<Baseline> => documentNamed(`baseline:${tabId}`);

/** A baseline whose table may or may not have been written yet: it is there while a pull lands, and after one that was cut off. */
export const landingOf = (tabId: number): StoredDocument<Baseline> => documentNamed(`landing:${tabId}`);
