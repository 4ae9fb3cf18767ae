import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/**
 * How often a run was gone on with by somebody who could not believe its lines. Whoever had it before, and finds lines of an earlier turn in a file that
 * was set back, learns from it that more of them has left since.
 */
export interface RunTurn {
  readonly run: string;
  readonly turn: number;
}

/** So often nobody goes on with a run; what says more was damaged, and would not fit into the run's own line. */
const mostTurns = 99_999_999;

const turnNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostTurns));

/** In the properties of the document, which do not go back with it: everybody who may edit it can read and change it, and make lines doubted at worst. */
export const runTurnOf = (stamp: string): StoredDocument<RunTurn> => ({
  name: `ngorder.turn:${stamp}`,
  version: 1,
  schema: v.object({ run: v.string(), turn: turnNumber } satisfies EntriesOf<RunTurn>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
