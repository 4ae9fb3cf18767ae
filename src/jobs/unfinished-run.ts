import type { Journal } from '../runs/journal/journal';
import { goesOnByItself } from '../runs/journal/standing';
import { isOperationState } from '../runs/operation-state';
import { nextToEnd } from '../runs/unfinished';
import { type ListedRun, listedRun } from './run-history';

/** The run that waits for its end: nothing else is compared or sent before. */
export interface UnfinishedRun {
  readonly run: string;
  /** `null` for one whose own line is gone from the file. */
  readonly past: ListedRun | null;
  /** Whether it is carried on as it stands; otherwise a person has to look through it. */
  readonly mayGoOn: boolean;
}

/** `undefined` where none waits. Damaged lines and those of a newer version are told as such. */
export function findUnfinished(journal: Journal): UnfinishedRun | undefined {
  const lost = journal.lostRun();
  if (lost !== undefined) return { run: lost, past: null, mayGoOn: false };
  const run = nextToEnd(journal)?.run;
  const line = journal
    .runLines()
    .find((one) => (run === undefined ? one.isNewer && one.state === 'running' : one.run === run));
  if (!line) return run === undefined ? undefined : { run, past: null, mayGoOn: false };
  const past = listedRun(line);
  return { run: line.run, past, mayGoOn: past.kind !== 'unreadable' && mayGoOn(journal, line.run) };
}

const mayGoOn = (journal: Journal, run: string): boolean =>
  !journal.hasNewerLines() &&
  goesOnByItself(journal.standing(run)) &&
  journal.linesOf(run).every(({ operation, state }) => operation === '' || isOperationState(state));
