import type { RunMemory } from '../../state/schema/runs/run-memory';
import { isPast } from './behind-file';
import type { Authorship } from './journal-authorship';
import { isOwnRow, type JournalRow } from './journal-row';
import { digestOfSeals, parseExtent, type RunExtent } from './run-extent';

/**
 * How far the lines of a run can be believed by the person who is about to carry it on. `current`: their own executions wrote all of them last, so
 * what is planned has not left; `behind`: their own too, but later ones are missing, whoever wrote those, as where the file was set back to an
 * earlier state: what is planned may have left; `closed`: they had ended it already; `foreign`: anybody may have written them.
 */
export type Standing = 'current' | 'behind' | 'closed' | 'foreign';

/** Whether a run with such lines is carried on without a person's looking through it. */
export const goesOnByItself = (standing: Standing): boolean => standing === 'current' || standing === 'behind';

/**
 * @param rows all lines of the run.
 * @param others lines of the other runs themselves.
 */
export function standingOf(
  rows: readonly JournalRow[],
  { seals, memory, turns, latest }: Pick<Authorship, 'seals' | 'memory' | 'turns' | 'latest'>,
  others: readonly JournalRow[] = [],
): Standing {
  const own = rows.find(({ operation }) => operation === '');
  const extent = own && parseExtent(own.extent);
  if (!own || !extent || !rows.every((row) => isOwnRow(row, seals))) return 'foreign';
  // Each line is their own, but not all are there as they were written together.
  if (extent.digest !== digestOfSeals(rows.filter((row) => row !== own))) return 'foreign';
  const known = memory.read();
  if (known === 'unreadable') return 'behind';
  const { number } = extent;
  const isSame = known.run === own.run;
  const isPassed = extent.turn < turns.of(own.run);
  // A run that they took over anew has a number of then; its earlier lines are not those of another one.
  const isEarlierRun = number < known.number && !(isSame && known.isOpen);
  // Where nothing of a run had left, the next one got its number: put back beside that one, it is not what the person wants any more.
  const isReplaced = number === known.number && !isSame;
  // Ended under an earlier number, it was gone on with from lines of before they took it over.
  const isEnded = isSame && !known.isOpen && (number === known.number || isPassed);
  if (isEarlierRun || isReplaced || isEnded) return 'closed';
  // Where nothing of either had left, the one that was begun later is what the person wants.
  if (isOutlived(own, others, known.number, seals)) return 'closed';
  if (number < known.number || (number === known.number && !followsOn(extent, known))) return 'behind';
  const isLate = isPassed || isPast(own.run, Number(own.at), latest.read());
  return isLate ? 'behind' : 'current';
}

/** Whether this person began another run of the same number later. @param remembered of their latest run of which something left. */
function isOutlived(own: JournalRow, others: readonly JournalRow[], remembered: number, seals: Authorship['seals']) {
  const number = parseExtent(own.extent)?.number ?? 0;
  if (number <= remembered) return false;
  const isLater = (other: JournalRow) => Number(other.at) > Number(own.at) && isOwnRow(other, seals);
  return others.some((other) => parseExtent(other.extent)?.number === number && isLater(other));
}

/**
 * Whether lines are those of the last note that is remembered, or come after it. A file that was set back twice may hold what comes after an earlier one,
 * written the first time, and numbered alike.
 */
function followsOn({ save, digest, after }: RunExtent, known: RunMemory): boolean {
  if (save < known.save) return false;
  return known.digest === undefined || known.digest === digest || known.digest === after;
}
