import type { PropertiesPort } from '../../google/ports';
import { keepInMind } from '../../state/property-in-mind';
import { type LatestRun, latestRunOf } from '../../state/schema/runs/latest-run';
import { parseStored, printStored } from '../../state/schema/stored-document';

/** The latest run of all, kept outside of the journal for everybody who works in the file. */
export interface LatestRunStore {
  /** @throws AddOnError `newerState`. */
  readonly read: () => LatestRun | undefined;
  /** @param beside what its lines are by now, and what is kept of lines that are gone. */
  readonly begin: (run: string, beside: Pick<LatestRun, 'digest' | 'at' | 'gap'>) => void;
  /** Notes that the run has ended; another's note stays. */
  readonly end: (run: string) => void;
}

/** Read once, and kept in mind: nobody else writes it while somebody holds the lease. */
export function openLatestRun({ document: properties }: PropertiesPort, stamp: string): LatestRunStore {
  const document = latestRunOf(stamp);
  const kept = keepInMind(properties, document.name, (text) => parseStored(document, text));
  const { read } = kept;
  const write = (latest: LatestRun) => kept.write(printStored(document, latest));
  return {
    read,
    begin: (run, beside) => {
      const latest = read();
      if (latest?.run !== run || !latest.isOpen || latest.digest !== beside.digest)
        write({ run, isOpen: true, ...beside });
    },
    end: (run) => {
      const latest = read();
      if (latest?.run === run && latest.isOpen) write({ ...latest, isOpen: false });
    },
  };
}
