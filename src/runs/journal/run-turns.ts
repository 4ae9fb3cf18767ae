import type { PropertiesPort } from '../../google/ports';
import { keepInMind } from '../../state/property-in-mind';
import { runTurnOf } from '../../state/schema/runs/run-turn';
import { parseStored, printStored } from '../../state/schema/stored-document';
import { runIdPattern } from '../run-id';

/** How often a run was gone on with in doubt of its lines, kept outside of the file for everybody who works in it. */
export interface RunTurns {
  /** 0 of a run of which none is kept: those of the latest {@link mostKept} are. */
  readonly of: (run: string) => number;
  /** Keeps it, unless a later one is kept already. */
  readonly note: (run: string, turn: number) => void;
}

/** About as much as fits: a property of the document holds 9 KB, and a turn takes less than 50 bytes {facts §1}. */
const mostKept = 100;

/** Read once, and kept in mind: nobody else writes it while somebody holds the lease. */
export function openRunTurns({ document: properties }: PropertiesPort, stamp: string): RunTurns {
  const document = runTurnOf(stamp);
  const kept = keepInMind(properties, document.name, (text) => parseStored(document, text));
  const all = () => {
    const known = kept.read();
    return known ? [{ run: known.run, turn: known.turn }, ...(known.earlier ?? [])] : [];
  };
  const of = (run: string): number => all().find((known) => known.run === run)?.turn ?? 0;
  return {
    of,
    note: (run, turn) => {
      if (turn === 0 || turn <= of(run)) return;
      // A name that is none of ours may be of any length.
      const others = all().filter((known) => known.run !== run && runIdPattern.test(known.run));
      const earlier = others.slice(0, mostKept - 1);
      kept.write(printStored(document, { run, turn, ...(earlier.length > 0 ? { earlier } : {}) }));
    },
  };
}
