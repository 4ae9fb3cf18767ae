import { runStateOf } from '../runs/job-type';
import type { Journal, RunLine } from '../runs/journal/journal';
import { orUnreadable } from '../runs/unreadable';
import type { PastRun } from './job';
import { jobOf } from './jobs';
import { isCallLine, type PastCall, pastCall } from './past-call';
import type { PastPush } from './push-runs';
import type { PastRefresh } from './refresh-runs';
import type { PastRows } from './row-runs';

/** A run that is there and cannot be read: damaged, or of a kind or a version that is not known here. */
export interface UnreadableRun extends Pick<PastRun, 'run' | 'state'> {
  readonly kind: 'unreadable';
  /** `null` where its line does not tell. */
  readonly at: number | null;
}

export type ListedRun = PastPush | PastRows | PastRefresh | PastCall | UnreadableRun;

/** A push of which as many changes are still there to be undone, as far as the journal tells. */
export interface PushInHistory extends PastPush {
  readonly leftToUndo: number;
  /** Whether what was undone of it went back by itself, as scheduled prices do at their end. */
  readonly wentBack: boolean;
}

/** What changed the shop, or may have. */
export type ShopRun = Exclude<RunInHistory, PastRefresh>;

/** Without what was only brought into the file. */
export const changesOf = (runs: readonly RunInHistory[]): ShopRun[] =>
  runs.filter((run): run is ShopRun => run.kind !== 'refresh');

export type RunInHistory = PushInHistory | Exclude<ListedRun, PastPush>;

/** Every run and single call of this spreadsheet and shop that the journal holds, the latest first. */
export function listRuns(journal: Journal): RunInHistory[] {
  const undone = new Map<string, number>();
  const wentBack = new Set<string>();
  const undoneOf = (run: string) => undone.get(run) ?? 0;
  const runs = journal
    .pastLines()
    .map(listedRun)
    .reverse()
    .map((past) => {
      if (past.kind !== 'push') return past;
      const { run, undoes, scheduled, carriedOut, undoable } = past;
      // What undoes a run comes after it, and was met before.
      if (undoes !== null) undone.set(undoes, undoneOf(undoes) + Math.max(0, carriedOut - undoneOf(run)));
      if (undoes !== null && scheduled === 'back' && carriedOut > 0) wentBack.add(undoes);
      return { ...past, wentBack: wentBack.has(run), leftToUndo: Math.max(0, undoable - undoneOf(run)) };
    });
  return withoutOtherwiseUndone(runs);
}

/** What an undoing of an undoing set in force again is undone with the first run, too. @param runs the latest first. */
function withoutOtherwiseUndone(runs: readonly RunInHistory[]): RunInHistory[] {
  const pushes = new Map(runs.flatMap((one) => (one.kind === 'push' ? [[one.run, one] as const] : [])));
  const restoredBy = (run: string | null | undefined) => pushes.get(pushes.get(run ?? '')?.undoes ?? '');
  for (const one of [...pushes.values()].reverse()) {
    const first = restoredBy(one.undoes);
    if (first) pushes.set(one.run, { ...one, leftToUndo: Math.min(one.leftToUndo, first.leftToUndo) });
  }
  return runs.map((one) => pushes.get(one.run) ?? one);
}

/** Damaged figures are none, and some numbers are too large for a date. */
const isMoment = (at: number): boolean => !Number.isNaN(new Date(at).getTime());

const pastOf = (line: RunLine): ListedRun | undefined => (isCallLine(line) ? pastCall(line) : jobOf(line)?.past(line));

export function listedRun(line: RunLine): ListedRun {
  const at = isMoment(line.at) ? line.at : null;
  const past = line.isNewer || at === null ? undefined : orUnreadable(() => pastOf(line));
  return past ?? { kind: 'unreadable', run: line.run, state: isCallLine(line) ? 'finished' : runStateOf(line), at };
}
