import { damagedLine } from './job-type';
import type { Journal } from './journal/journal';
import { beginningOf } from './run-id';

/**
 * Makes sure that the lines of a run that others may have written say one thing only, as those of ours do: each operation and the run itself stand
 * there once, or nobody could tell which of the lines is shown and which is carried out; and the run has a name of ours.
 * @throws AddOnError `damagedState`.
 */
export function requireSoundLines(journal: Pick<Journal, 'linesOf'>, run: string): void {
  if (beginningOf(run) === undefined) throw damagedLine({ run, operation: '' });
  const seen = new Set<string>();
  for (const line of journal.linesOf(run)) {
    if (seen.has(line.operation)) throw damagedLine(line);
    seen.add(line.operation);
  }
}
