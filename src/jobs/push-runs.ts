import { findEndpoint } from '../api/catalogue';
import { worstOf } from '../api/endpoint';
import { takenBack } from '../push/memory/taken-back';
import { notTakenBy, type PushSummary, pushJob, pushOperationsOf } from '../push/push-job';
import { actionOf } from '../push/pushables';
import { productPatch } from '../push/records/product/product-patch';
import { stockAdd } from '../push/records/variation/stock-add';
import { stockSet } from '../push/records/variation/stock-set';
import { type PushLine, pushLinesOf } from '../push/report/push-line';
import { isSound } from '../push/sound-operation';
import { countsIn, damagedLine, readOperation, readRunLine, unknownInRun } from '../runs/job-type';
import type { JournalLine } from '../runs/journal/journal-line';
import { isOpen } from '../runs/operation-state';
import { resumeRun } from '../runs/run-job';
import {
  type PushOperationResult,
  type PushRunResult,
  pushRunResultSchema,
  type ScheduledPart,
  scheduledPartOf,
} from '../state/schema/push-lines';
import * as v from '../state/valibot';
import { type Language, say } from '../text/message';
import type { Job, PastRun } from './job';

/** A push of edited cells. */
export interface PastPush extends PastRun {
  readonly kind: 'push';
  /** The run whose values it put back. */
  readonly undoes: string | null;
  readonly scheduled: ScheduledPart;
  /** What the person called it whose values came, or went back, by themselves; `''` where they did not. */
  readonly plannedAs: string;
  /** `null` while it is unfinished. */
  readonly counts: PushSummary['counts'] | null;
  /** How many changes the shop took, and how many of them have a way back; 0 while it is unfinished. */
  readonly carriedOut: number;
  readonly undoable: number;
}

/** A push, a line per change. */
export interface PushDetails {
  readonly kind: 'push';
  readonly by: string;
  readonly scheduled: ScheduledPart;
  readonly lines: readonly PushLine[];
}

const scheduledTexts = { start: 'journal.scheduledStart', back: 'journal.scheduledBack' } as const;

const count = v.optional(v.number(), 0);

const pushCounts = v.object({
  ...{ done: count, soldMeanwhile: count, changedAfter: count, failed: count },
  ...{ unknown: count, notPushed: count, alreadySo: count, theirs: count, leftOut: count },
});

/** As the run's line keeps them. Earlier versions kept the verdicts' counts alone. */
function ownCounts({ result }: JournalLine, counts: PastPush['counts']): Pick<PastPush, 'carriedOut' | 'undoable'> {
  const { done, soldMeanwhile, changedAfter } = counts ?? { done: 0, soldMeanwhile: 0, changedAfter: 0 };
  const parsed = v.safeParse(pushRunResultSchema, result);
  const { carriedOut = done + soldMeanwhile + changedAfter, undoable = carriedOut }: PushRunResult = parsed.success
    ? parsed.output
    : {};
  return { carriedOut, undoable };
}

/** What an action does, for people: stocks are counted, or added to, by requests that are called otherwise. */
function titleOf(language: Language, action: string): string {
  if (action === stockSet.id) return say(language, 'journal.stockSet');
  if (action === stockAdd.id) return say(language, 'journal.stockAdd');
  if (action === productPatch.id) return say(language, 'journal.productPatch');
  const [endpoint = ''] = actionOf(action).endpoints;
  return findEndpoint(endpoint)?.summary[language] ?? action;
}

export const pushRuns: Job<PastPush, PushDetails, PushSummary> = {
  kind: pushJob.kind,
  resume: (session, run) => resumeRun(session, pushJob, run),
  past: (line) => {
    const { run, state, at, intent } = readRunLine(pushJob, line);
    const { by = '', tabId, undoes = null } = intent;
    const counts = countsIn(line, pushCounts);
    const scheduled = scheduledPartOf(intent);
    const plannedAs = intent.scheduled?.name ?? '';
    return {
      ...{ run, state, at, by, tabId, undoes, scheduled, plannedAs },
      ...{ kind: 'push', counts },
      ...ownCounts(line, counts),
    };
  },
  unknownIn: (line, operations) => unknownInRun(pushJob, line, operations),
  traitsOf: (_line, one) => {
    const action = actionOf(one.kind);
    const operation = readOperation(pushJob, one);
    if (!isSound(operation)) throw damagedLine(one);
    const { changes } = operation.intent;
    return { risk: worstOf(changes.map(({ to }) => action.riskOf(to))), isLookedUp: action.locate !== undefined };
  },
  // What was sent, and since when it was read, is compared with the shop as what others claim; what is done is read back; sales are found anew.
  keptOf: (one) => {
    const { state, result } = readOperation(pushJob, one);
    if (isOpen(state)) return keptOfOpen(result);
    return state === 'done' ? { ...result, seen: undefined, isClaimed: true } : result;
  },
  details: ({ journal, language }, line) => {
    const { intent } = readRunLine(pushJob, line);
    const { by = '' } = intent;
    const scheduled = scheduledPartOf(intent);
    const lines = journal.lines();
    const operations = pushOperationsOf(lines, line.run);
    const back = takenBack(lines, line.run);
    const notTaken = notTakenBy(line.result);
    return { kind: 'push', by, scheduled, lines: pushLinesOf(language, { operations, by, back, notTaken }) };
  },
  readable: (reader, line, titles) => {
    const { tabId } = readRunLine(pushJob, line).intent;
    const { by, scheduled, lines } = pushRuns.details(reader, line);
    const why = scheduled === null ? '' : say(reader.language, scheduledTexts[scheduled]);
    return lines.map(({ action, name, sku, recordId, column, effect, state, isHeldBack, message, ...change }) => {
      const { from, to } = effect ?? change;
      const record = [name, sku, `ID ${recordId}`].filter(Boolean).join(' · ');
      const { run, at } = line;
      return {
        ...{ run, at, by, action: titleOf(reader.language, action), record, field: titles.column(tabId, column) },
        ...{ from, to, state: isHeldBack ? 'notPushed' : state },
        ...{ message: [why, message].filter(Boolean).join(' · '), earlier: { action } },
      };
    });
  },
};

function keptOfOpen({ sent, readAt, earlier }: PushOperationResult = {}): PushOperationResult | undefined {
  if (sent === undefined && earlier === undefined) return undefined;
  return {
    ...(sent === undefined ? {} : { sent, isClaimed: true }),
    ...(readAt === undefined ? {} : { readAt }),
    ...(earlier === undefined ? {} : { earlier: earlier.map((one) => ({ ...one, isClaimed: true })) }),
  };
}
