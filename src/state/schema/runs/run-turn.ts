import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/**
 * How often a run was gone on with by somebody who could not believe its lines. Whoever had it before, and finds lines of an earlier turn in a file that
 * was set back, learns from it that more of them has left since.
 */
export interface RunTurn {
  readonly run: string;
  readonly turn: number;
  /** Those of runs that were gone on with so before, the latest first: their lines may come back as well. Absent in what earlier versions kept. */
  readonly earlier?: readonly Omit<RunTurn, 'earlier'>[];
}

/** So often nobody goes on with a run; what says more was damaged, and would not fit into the run's own line. */
const mostTurns = 99_999_999;

const turnNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostTurns));

const ofOne = { run: v.string(), turn: turnNumber };

/** In the properties of the document, which do not go back with it: everybody who may edit it can read and change it, and make lines doubted at worst. */
export const runTurnOf = (stamp: string): StoredDocument<RunTurn> => ({
  name: `ngorder.turn:${stamp}`,
  version: 1,
  schema: v.object({ ...ofOne, earlier: v.exactOptional(v.array(v.object(ofOne))) } satisfies EntriesOf<RunTurn>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
