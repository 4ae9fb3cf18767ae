import type { PropertiesPort } from '../../google/ports';
import { keepInMind } from '../../state/property-in-mind';
import { type RunMemory, runMemoryOf } from '../../state/schema/runs/run-memory';
import { printStored, readStored, refusalOf } from '../../state/schema/stored-document';

/** What this person's own properties keep of their runs over one spreadsheet and shop. */
export interface RunMemoryStore {
  /** Of a person who never ran anything: number 0. @throws AddOnError `newerState`. */
  readonly read: () => RunMemory | 'unreadable';
  readonly write: (memory: RunMemory) => void;
}

const nothingRun: RunMemory = { run: '', number: 0, save: 0, isOpen: false };

/** Read once, and kept in mind: nobody else writes it while its owner holds the lease. */
export function openRunMemory({ user }: PropertiesPort, stamp: string): RunMemoryStore {
  const document = runMemoryOf(stamp);
  const kept = keepInMind(user, document.name, (text): RunMemory | 'unreadable' => {
    if (text === undefined) return nothingRun;
    const reading = readStored(document, text);
    if (reading.kind === 'newer') throw refusalOf(document, 'newer');
    return reading.kind === 'read' ? reading.value : 'unreadable';
  });
  return { read: kept.read, write: (memory) => kept.write(printStored(document, memory)) };
}
