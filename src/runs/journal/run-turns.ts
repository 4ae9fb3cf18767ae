import type { PropertiesPort } from '../../google/ports';
import { keepInMind } from '../../state/property-in-mind';
import { runTurnOf } from '../../state/schema/runs/run-turn';
import { parseStored, printStored } from '../../state/schema/stored-document';

/** How often a run was gone on with in doubt of its lines, kept outside of the file for everybody who works in it. */
export interface RunTurns {
  /** 0 of a run of which none is kept: that of the latest is. */
  readonly of: (run: string) => number;
  /** Keeps it, unless a later one is kept already. */
  readonly note: (run: string, turn: number) => void;
}

/** Read once, and kept in mind: nobody else writes it while somebody holds the lease. */
export function openRunTurns({ document: properties }: PropertiesPort, stamp: string): RunTurns {
  const document = runTurnOf(stamp);
  const kept = keepInMind(properties, document.name, (text) => parseStored(document, text));
  const of = (run: string): number => {
    const known = kept.read();
    return known?.run === run ? known.turn : 0;
  };
  return {
    of,
    note: (run, turn) => {
      if (turn === 0 || turn <= of(run)) return;
      kept.write(printStored(document, { run, turn }));
    },
  };
}
