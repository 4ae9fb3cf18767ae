import { findEndpoint, requireEndpoint } from '../api/catalogue';
import type { Endpoint } from '../api/endpoint';
import type { JobType, Run } from '../runs/job-type';
import type { OperationState } from '../runs/operation-state';
import type { OperationType } from '../runs/operation-type';
import { startRun } from '../runs/run-job';
import type { ShopSession } from '../runs/shop-session';
import { requireChosen } from '../runs/take-over';
import { tellBeside } from '../runs/tell-beside';
import { refuseWhileUnfinished } from '../runs/unfinished';
import { cellLanguage } from '../state/cell-language';
import { noteShop } from '../state/other-shop';
import { type RowCallIntent, type RowCallResult, type RowRunIntent, rowCallKind } from '../state/schema/row-lines';
import { loadName, requireSettings } from '../state/settings';
import { cutToCell, textOf } from '../tables/plain-value';
import { AddOnError } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import { holdMoved } from './judging/replaced-values';
import { settleCalls } from './judging/shown-calls';
import { compareCalls, seenOf, stillAsked } from './judging/waited-calls';
import { isForRows } from './row-choice';
import { rowLineShapes } from './row-line-shapes';
import { planRows, type RowPlan, takePlan } from './row-plan';
import type { RowRecord } from './row-record';
import { type RowResult, writeRowResults } from './row-results';
import { countTargets } from './row-targets';
import { tellOfRow, tellProblems } from './telling/tell-of-row';
import { type RowCall, type ToldRows, takenIn, toldRows } from './told-rows';

export type RowOutcome = Extract<OperationState, 'done' | 'failed' | 'unknown'>;

/** How many records ended in which way. */
export type RowCounts = Readonly<Record<RowOutcome, number>>;

export interface RowSummary {
  readonly run: string;
  readonly endpoint: string;
  readonly tabId: number;
  readonly counts: RowCounts;
  /** How many of the shop's records those requests changed that are done: one may name many. */
  readonly changed: number;
  readonly records: readonly {
    readonly rows: readonly number[];
    readonly state: RowCall['state'];
    readonly text: string;
  }[];
  /** The sheet did not take the results. */
  readonly isUntold?: true;
  /** Numbers that rows had whose results were not written, as several say the same. */
  readonly untold?: readonly number[];
}

/** Of the answer, as much as tells beside a row which record it was, and as much as the history keeps: many rows are one message to the panel. */
const [longestTold, longestKept] = [200, 2000] as const;

/** An endpoint carried out for the rows of a tab. What may have left is never looked up, as no endpoint but its own tells what it did. */
export const rowJob: JobType<RowRunIntent, RowCallIntent, RowCallResult, RowSummary> = {
  ...rowLineShapes,
  addNotes: (before, more) => ({ ...before, ...more }),
  unknownIn: ({ endpoint }, calls) =>
    findEndpoint(endpoint) ? calls.find(({ kind }) => kind !== rowCallKind)?.kind : endpoint,
  typesOf: (intent) => [{ ...rowCall(requireEndpoint(intent.endpoint)), isStillAsked: stillAsked(intent) }],
  conclude: (session, run, calls) => concludeRows(session, run, calls, { problems: [], others: new Set() }),
  noteOf: ({ isUntold, untold }) => ({ ...(isUntold ? { isUntold } : {}), ...(untold ? { untold } : {}) }),
};

function rowCall(endpoint: Endpoint): OperationType<RowCallIntent, RowCallResult> {
  const settle = settleCalls(endpoint);
  return {
    id: rowCallKind,
    progress: 'step.rows',
    requestOf: ({ intent }) => ({ endpoint, input: intent.input }),
    compareAgain: compareCalls(endpoint),
    readAnswer: ({ data, message }) => {
      const said = (endpoint.isSecretFree ? textOf(data) : '') || message || 'OK';
      const taken = takenIn(endpoint, data);
      return {
        told: cutToCell(said, '', longestTold),
        ...(said.length > longestTold ? { whole: cutToCell(said, '', longestKept) } : {}),
        ...(taken ? { taken } : {}),
      };
    },
    ...(settle ? { settle } : {}),
  };
}

/**
 * Carries out the plan that was made last, if the tab still says the same.
 * @param typed what the person typed to confirm it.
 * @throws AddOnError `planGone`, `runUnfinished`, `rowsUnfinished`, `typeToConfirm`, `nothingToSend`, `rowsMoved`, `newerState`, `damagedState`, and
 * `outOfTime` when it goes on later.
 */
export function confirmRows(session: ShopSession, planId: string, typed: string): RowSummary {
  refuseWhileUnfinished(session);
  requireSettings(session.platform);
  const { store } = session;
  const { order, live } = takePlan(session, planId);
  const planned = planRows(session, requireEndpoint(order.endpoint), order, live);
  refuseUnconfirmed(planned, planId, typed);
  const plan = { ...planned, records: holdMoved(planned.records, planned.live) };
  const ready = plan.records.filter(({ status }) => status === 'ready');
  refuseMoved(session.language, plan, ready);
  session.run.confirmLease();
  noteShop(session, order.tabId);
  store.save();
  const { usedAgain, ...asked } = order;
  const intent = { ...asked, by: loadName(session.platform.properties) };
  const operations = ready.map((record) => {
    const { input, rows } = record;
    const seen = seenOf(session, record);
    return { kind: rowCallKind, intentFor: () => ({ input, rows, ...(seen === undefined ? {} : { seen }) }) };
  });
  return startRun(session, rowJob, { intent, operations }, (_session, run, calls) =>
    concludeRows(session, run, calls, besideThem(cellLanguage(session), plan)),
  );
}

function refuseUnconfirmed({ id, counts, confirmWith }: RowPlan, planId: string, typed: string): void {
  if (id !== planId) throw new AddOnError('planGone');
  if (counts.ready === 0) throw new AddOnError('nothingToSend');
  if (confirmWith !== undefined && typed.trim() !== confirmWith) {
    throw new AddOnError('typeToConfirm', { text: confirmWith });
  }
}

/** Where nothing is left to be sent, there is no run to tell it. */
function refuseMoved(language: Language, plan: RowPlan, ready: readonly RowRecord[]): void {
  const problem = plan.records
    .flatMap(({ problems = [] }) => problems)
    .find(({ message }) => message === 'rows.problem.moved');
  if (ready.length === 0 && problem) throw new AddOnError('rowsMoved', { told: tellOfRow(language, plan, problem) });
}

/** What is known of the records of a tab that were not sent. */
interface Unsent {
  /** What is told beside those that could not be. */
  readonly problems: readonly RowResult[];
  /** What the rows of all others say. */
  readonly others: ReadonlySet<string>;
}

/** Tells beside the rows what became of each record. */
function concludeRows(
  session: ShopSession,
  { run, intent: { endpoint, tabId, matching } }: Run<RowRunIntent>,
  calls: readonly RowCall[],
  { problems, others }: Unsent,
): RowSummary {
  const { language } = session;
  const toldIn = (of: Language) => calls.flatMap((call) => toldRows(of, endpoint, call));
  const told = toldIn(language);
  const tab = session.platform.workbook.tab(tabId);
  let isTold = tab !== undefined;
  let untold: readonly number[] = [];
  if (tab) {
    const all = [...toldIn(cellLanguage(session)).filter(({ text }) => text !== ''), ...problems];
    isTold = tellBeside(session, 'results', () => {
      requireChosen(session, tab, isForRows(session.store, tab, endpoint));
      untold = writeRowResults(session, tab, { endpoint: requireEndpoint(endpoint), matching, others }, all);
      // What Sheets refuses may be heard of only with a flush {facts §3}.
      session.platform.workbook.flush();
    });
  }
  const records = told.map(({ rows, state, text }) => ({ rows: rows.map(({ row }) => row), state, text }));
  if (isTold && untold.length > 0) {
    session.platform.notices.add(say(language, 'notice.rowsUntold', { rows: untold.slice(0, mostNamed).join(', ') }));
  }
  const gap = isTold ? untoldNote(untold) : { isUntold: true as const };
  const changed = countChanged(requireEndpoint(endpoint), calls);
  return { run, endpoint, tabId, counts: countsOf(told), changed, records, ...gap };
}

/** Of what an answer names by itself, only what it names is. */
const countChanged = (endpoint: Endpoint, calls: readonly RowCall[]): number =>
  calls
    .filter(({ state }) => state === 'done')
    .reduce((count, { intent, result }) => count + (result?.taken?.length ?? countTargets(endpoint, intent)), 0);

/** So many rows are named to a person, and so many noted one by one: a line of the journal is one cell. */
const [mostNamed, mostNoted] = [20, 2000] as const;

const untoldNote = (untold: readonly number[]): Pick<RowSummary, 'isUntold' | 'untold'> =>
  untold.length === 0 ? {} : untold.length > mostNoted ? { isUntold: true } : { untold };

function countsOf(told: readonly ToldRows[]): RowCounts {
  const counts = { done: 0, failed: 0, unknown: 0 };
  for (const { state } of told) {
    if (state === 'done' || state === 'failed' || state === 'unknown') counts[state] += 1;
  }
  return counts;
}

const besideThem = (language: Language, plan: RowPlan): Unsent => ({
  problems: plan.records.flatMap((record) => {
    const reasons = tellProblems(language, plan, record).map(({ told }) => told);
    const text = say(language, 'rows.problem', { reason: reasons.join('; ') });
    return reasons.length > 0 ? [{ rows: record.rows, text }] : [];
  }),
  others: new Set(
    plan.records
      .filter(({ status }) => status === 'skipped' || status === 'alreadySent')
      .flatMap(({ rows }) => rows.map(({ said }) => said)),
  ),
});
