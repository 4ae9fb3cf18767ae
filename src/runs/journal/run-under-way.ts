import type { PropertiesPort } from '../../google/ports';
import { runUnderWayOf } from '../../state/schema/run-under-way';
import { parseStored, printStored } from '../../state/schema/stored-document';

/** That a run is under way, kept outside of the journal for everybody who works in the file. */
export interface RunUnderWayStore {
  /** @throws AddOnError `newerState`. */
  readonly read: () => string | undefined;
  readonly begin: (run: string) => void;
  /** Takes the run's note away; another's stays. */
  readonly end: (run: string) => void;
}

/** Read once, and kept in mind: nobody else writes it while somebody holds the lease. */
export function openRunUnderWay({ document: properties }: PropertiesPort, stamp: string): RunUnderWayStore {
  const document = runUnderWayOf(stamp);
  let isRead = false;
  let known: string | undefined;
  const read = () => {
    if (!isRead) known = parseStored(document, properties.get(document.name))?.run;
    isRead = true;
    return known;
  };
  return {
    read,
    begin: (run) => {
      if (read() === run) return;
      properties.set(document.name, printStored(document, { run }));
      known = run;
    },
    end: (run) => {
      if (read() !== run) return;
      properties.remove(document.name);
      known = undefined;
    },
  };
}
