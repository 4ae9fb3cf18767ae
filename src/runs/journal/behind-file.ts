import type { LatestRun } from '../../state/schema/runs/latest-run';
import type { JournalRow } from './journal-row';
import { digestOfSeals, parseExtent } from './run-extent';

/**
 * Whether a run is told as ended, or as followed by another of which something left, by what is kept outside of the file: lines of it that look unfinished
 * are earlier ones, as in a file that was set back.
 * @param began when the run did; milliseconds since 1970.
 */
export function isPast(run: string, began: number, latest: LatestRun | undefined): boolean {
  if (!latest) return false;
  if (latest.run === run) return !latest.isOpen;
  return latest.at !== undefined && latest.at > began;
}

/**
 * Whether more of a run may have left than its lines say, whoever wrote them: they are earlier ones than those that are known outside of the file.
 * @param rows all lines of the run.
 */
export function isBehindFile(rows: readonly JournalRow[], latest: LatestRun | undefined): boolean {
  const line = rows.find(({ operation }) => operation === '') ?? rows[0];
  if (!line || !latest) return false;
  if (isPast(line.run, Number(line.at), latest)) return true;
  if (latest.run !== line.run) return false;
  // Of a single call there is no other line: something of it may have left.
  if (line.operation !== '') return true;
  const noted = [digestOfSeals(rows.filter((row) => row !== line)), parseExtent(line.extent)?.after];
  return latest.digest !== undefined && !noted.includes(latest.digest);
}
