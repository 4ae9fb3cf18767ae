import type { Risk } from '../api/endpoint';
import { isRunLine } from '../runs/journal/journal';
import type { Standing } from '../runs/journal/standing';
import { isOperationState, type OperationState } from '../runs/operation-state';
import type { ShopAccess } from '../runs/shop-session';
import { requireSoundLines } from '../runs/sound-lines';
import { orUnreadable } from '../runs/unreadable';
import { AddOnError } from '../text/add-on-error';
import { jobOf } from './jobs';
import { type RunDetails, readRun } from './read-run';

/** One operation of an unfinished run, before a person decides about it. */
export interface ReviewedOperation {
  readonly operation: string;
  /** As its line says, unless later ones are missing that may have told more; whether it can be believed says the review. */
  readonly state: OperationState;
  readonly risk: Risk;
  /** Whether the shop can be asked whether it has arrived. */
  readonly isLookedUp: boolean;
}

/** An unfinished run, as a person looks through it before it is carried on or ended. */
export interface RunReview {
  readonly run: string;
  /** `lost`: its lines are gone from the file. */
  readonly standing: Standing | 'lost';
  /** Tells these lines from others that may stand there later. */
  readonly seen: string;
  /** `null` where this version cannot read it: it can be ended only. */
  readonly details: RunDetails | null;
  readonly operations: readonly ReviewedOperation[];
  /** The name of the tab that its results are written into; `null` where that is gone, or not known. */
  readonly tab: string | null;
}

type Reader = Pick<ShopAccess, 'journal' | 'language' | 'platform'>;

/** @throws AddOnError `runNotFound`. */
export function reviewRun(reader: Reader, run: string): RunReview {
  const { journal } = reader;
  if (journal.lostRun() === run) return { run, standing: 'lost', seen: '', details: null, operations: [], tab: null };
  if (journal.linesOf(run).length === 0) throw new AddOnError('runNotFound', { run });
  const known = { run, standing: journal.standing(run), seen: journal.fingerprint(run) };
  return { ...known, ...(readable(reader, run) ?? { details: null, operations: [], tab: null }) };
}

/** `undefined` for what this version does not know, or what is damaged. */
const readable = (reader: Reader, run: string): Pick<RunReview, 'details' | 'operations' | 'tab'> | undefined =>
  orUnreadable(() => {
    requireSoundLines(reader.journal, run);
    return { details: readRun(reader, run), operations: reviewedOperations(reader, run), tab: tabOf(reader, run) };
  });

function tabOf({ journal, platform }: Reader, run: string): string | null {
  const line = journal.linesOf(run).find(isRunLine);
  const past = line && jobOf(line)?.past(line);
  return (past?.tabId === undefined ? undefined : platform.workbook.tab(past.tabId)?.name) ?? null;
}

/** What is certain only while no later line is missing: what is planned may have left, what was closed as never sent may have been before. */
const doubted: Readonly<Partial<Record<OperationState, OperationState>>> = { planned: 'leaving', failed: 'unknown' };

function reviewedOperations({ journal }: Reader, run: string): ReviewedOperation[] {
  const lines = journal.linesOf(run);
  const line = lines.find(({ operation }) => operation === '');
  const job = line && jobOf(line);
  if (!job) return [];
  const isBehind = journal.isBehind(run);
  return lines.flatMap((one): ReviewedOperation[] => {
    const { operation, state } = one;
    if (operation === '' || !isOperationState(state)) return [];
    return [{ operation, state: isBehind ? (doubted[state] ?? state) : state, ...job.traitsOf(line, one) }];
  });
}
