import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/**
 * How often a run was gone on with by somebody who could not believe its lines. Whoever had it before, and finds lines of an earlier turn in a file that
 * was set back, learns from it that more of them has left since.
 */
export interface RunTurn {
  readonly run: string;
  readonly turn: number;
}

/** In the properties of the document, which do not go back with it: everybody who may edit it can read and change it, and make lines doubted at worst. */
export const runTurnOf = (stamp: string): StoredDocument<RunTurn> => ({
  name: `ngorder.turn:${stamp}`,
  version: 1,
  schema: v.object({ run: v.string(), turn: v.number() } satisfies EntriesOf<RunTurn>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
