import { requireEndpoint } from '../api/catalogue';
import type { CallOutcome } from '../api/client';
import type { Endpoint } from '../api/endpoint';
import { refuseWhileUnfinished } from '../push/unfinished';
import { type Journal, type OperationState, openJournal } from '../runs/journal';
import type { ShopAccess, ShopSession } from '../runs/shop-session';
import { trimJournal } from '../runs/trim-journal';
import { openPackedStore } from '../state/packed-store';
import { loadName } from '../state/settings';
import { textOf } from '../tables/plain-value';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import {
  changedCall,
  newRowCall,
  newRowRun,
  type RowCall,
  type RowCounts,
  type RowOutcome,
  type RowRun,
  rowCallsOf,
  unfinishedRowRun,
} from './row-journal';
import { planRows, type RowRecord, takeOrder } from './row-plan';
import { type RowResult, writeRowResults } from './row-results';

export interface RowSummary {
  readonly run: string;
  readonly endpoint: string;
  readonly tabId: number;
  readonly counts: RowCounts;
  readonly records: readonly {
    readonly rows: readonly number[];
    readonly state: RowCall['state'];
    readonly text: string;
  }[];
}

/** Of the answer, as much as tells which record it was. */
const longestTold = 200;

/**
 * Carries out the plan that was made last, if the tab still says the same.
 * @param typed what the person typed to confirm it.
 * @throws AddOnError `planGone`, `runUnfinished`, `rowsUnfinished`, `typeToConfirm`, `nothingToSend`, and `outOfTime` when it goes on with {@link resumeRows}.
 */
export function confirmRows(session: ShopSession, planId: string, typed: string): RowSummary {
  const { workbook, codec } = session.platform;
  const journal = openJournal(workbook, codec);
  refuseWhileUnfinished(session, journal);
  const store = openPackedStore(workbook, codec);
  const order = takeOrder(store, session.stamp, planId);
  const plan = planRows(session, requireEndpoint(order.endpoint), order);
  if (plan.id !== planId) throw new AddOnError('planGone');
  if (plan.counts.ready === 0) throw new AddOnError('nothingToSend');
  if (plan.confirmWith !== undefined && typed.trim() !== plan.confirmWith) {
    throw new AddOnError('typeToConfirm', { text: plan.confirmWith });
  }
  store.save();
  trimJournal(session, journal);
  const run = newRowRun(session, { ...order, by: loadName(session.platform.properties) });
  const ready = plan.records.filter(({ status }) => status === 'ready');
  journal.append([run, ...ready.map((record, index) => newRowCall(session, index + 1, record))]);
  return finishRows(session, journal, run, problemsOf(session, plan.records));
}

/**
 * Goes on with what an earlier execution had to leave. Only what certainly was not sent is sent; of what may have left, nobody knows.
 * @throws AddOnError `nothingToResume`, `outOfTime`.
 */
export function resumeRows(session: ShopSession): RowSummary {
  const journal = openJournal(session.platform.workbook, session.platform.codec);
  const run = unfinishedRowRun(session, journal);
  if (!run) throw new AddOnError('nothingToResume');
  const endpoint = requireEndpoint(run.intent.endpoint);
  const inDoubt = rowCallsOf(journal, run.run).filter(({ state }) => state === 'sent');
  const reason = say(session.language, 'reason.noAnswer');
  const text = say(session.language, 'rows.unknown', { endpoint: endpoint.id, reason });
  journal.update(inDoubt.map((call) => changedCall(session, call, 'unknown', text)));
  return finishRows(session, journal, run, []);
}

function finishRows(session: ShopSession, journal: Journal, run: RowRun, problems: readonly RowResult[]): RowSummary {
  const { endpoint: id, tabId, matching } = run.intent;
  const endpoint = requireEndpoint(id);
  try {
    sendAll(session, journal, run.run, endpoint);
  } catch (error) {
    if (!isAddOnError(error) || error.code !== 'cancelled') throw error;
    closeCancelled(session, journal, run.run, endpoint, error);
  }
  const calls = rowCallsOf(journal, run.run);
  const results = calls.map(({ intent, result }) => ({ rows: intent.rows, text: result?.text ?? '' }));
  const tab = session.platform.workbook.tab(tabId);
  if (tab) writeRowResults(session, tab, endpoint, matching, [...results, ...problems]);
  const summary = summarize(run, calls);
  const at = session.platform.clock.now();
  journal.update([{ ...run, intent: run.intent, state: 'finished', at, result: { counts: summary.counts } }]);
  return summary;
}

/** In waves. Each request is noted as leaving before it does, and what came of it before the next wave leaves. */
function sendAll(session: ShopSession, journal: Journal, run: string, endpoint: Endpoint): void {
  const waiting = rowCallsOf(journal, run).filter(({ state }) => state === 'intended');
  let heard: readonly RowCall[] = [];
  let first = 0;
  try {
    while (first < waiting.length) {
      session.run.report('step.rows', first, waiting.length);
      session.run.checkpointBeforeChange();
      const wave = waiting.slice(first, first + Math.max(1, session.memory.width));
      journal.update([...heard, ...wave.map((call) => changedCall(session, call, 'sent'))]);
      heard = wave.map((call) => changedCall(session, call, 'sent'));
      sendWave(session, endpoint, wave, (settled) => {
        heard = settled;
      });
      first += wave.length;
    }
  } finally {
    journal.update(heard);
  }
}

/** @param note hears how each call of the wave stands at its end, however it ends. */
function sendWave(
  session: ShopSession,
  endpoint: Endpoint,
  wave: readonly RowCall[],
  note: (settled: readonly RowCall[]) => void,
): void {
  const settled = new Map<number, RowCall>();
  const inputs = wave.map(({ intent }) => intent.input);
  const noteAll = (others: OperationState) =>
    note(wave.map((call, index) => settled.get(index) ?? changedCall(session, call, others)));
  try {
    session.client.callMany(endpoint, inputs, undefined, (index, outcome) => {
      const call = wave[index];
      if (call) settled.set(index, settle(session, endpoint, call, outcome));
    });
    noteAll('sent');
  } catch (error) {
    noteAll(isStop(error) ? 'intended' : 'sent');
    throw error;
  }
}

/** Stopped between two waves: what has no outcome yet was not sent, or was turned away. */
const isStop = (error: unknown): boolean =>
  isAddOnError(error) && (error.code === 'cancelled' || error.code === 'outOfTime');

function settle(session: ShopSession, endpoint: Endpoint, call: RowCall, outcome: CallOutcome<unknown>): RowCall {
  const { language } = session;
  if (outcome.ok) {
    const data = endpoint.isSecretFree ? textOf(outcome.answer.data) : '';
    const told = (data || outcome.answer.message || 'OK').slice(0, longestTold);
    return changedCall(session, call, 'done', say(language, 'rows.done', { endpoint: endpoint.id, told }));
  }
  const { error } = outcome;
  if (error.code === 'outcomeUnknown') {
    const reason = String(error.values.reason ?? '');
    return changedCall(session, call, 'unknown', say(language, 'rows.unknown', { endpoint: endpoint.id, reason }));
  }
  return changedCall(session, call, 'failed', failureText(session, endpoint, error));
}

const failureText = ({ language }: ShopAccess, endpoint: Pick<Endpoint, 'id'>, error: AddOnError): string =>
  say(language, 'rows.failed', { endpoint: endpoint.id, reason: error.tellIn(language) });

/** What had left before is finished; the rest is closed as never sent. */
function closeCancelled(
  session: ShopSession,
  journal: Journal,
  run: string,
  endpoint: Endpoint,
  reason: AddOnError,
): void {
  session.run.refuseCancel();
  const unsent = rowCallsOf(journal, run).filter(({ state }) => state === 'intended');
  journal.update(unsent.map((call) => changedCall(session, call, 'failed', failureText(session, endpoint, reason))));
}

const problemsOf = (session: ShopSession, records: readonly RowRecord[]): RowResult[] =>
  records.flatMap(({ rows, problem }) =>
    problem
      ? [{ rows, text: say(session.language, 'rows.problem', { reason: problem.tellIn(session.language) }) }]
      : [],
  );

function summarize({ run, intent: { endpoint, tabId } }: RowRun, calls: readonly RowCall[]): RowSummary {
  const counts = { done: 0, failed: 0, unknown: 0 };
  for (const { state } of calls) if (state in counts) counts[state as RowOutcome] += 1;
  const records = calls.map(({ state, intent, result }) => ({
    rows: intent.rows.map(({ row }) => row),
    state,
    text: result?.text ?? '',
  }));
  return { run, endpoint, tabId, counts, records };
}
