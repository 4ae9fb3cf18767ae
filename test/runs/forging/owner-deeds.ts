import type { RunReview } from '../../../src/jobs/review-run';
import { resetParts } from '../../../src/state/reset-parts';
import type { WireRequest } from '../../../workbench/http-transport';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { openRecording, type Recording } from '../../../workbench/recorded/recording';
import { RpcFailure } from '../../../workbench/workbench';
import type { Interrupt } from '../../push/crash-points';
import { refreshByItself } from '../../schedule/refresh-by-itself';
import { silenceMs } from '../left-push';
import { type LeftFile, shownOperations } from './forged-files';
import { otherTab } from './forgeries';

/** What came of a file when its owner went on with it. */
export interface Outcome {
  /** Requests that changed something, without the names of runs. */
  readonly sent: readonly string[];
  /** Codes of the errors that they were told. */
  readonly told: readonly string[];
  /** Whether something of a run that others may have written was carried on, as the person had confirmed it. */
  readonly isTakenOver: boolean;
  /** Whether a run still waits for its end. */
  readonly isLeft: boolean;
  /** What stands in a tab that is none of the add-on's. */
  readonly payroll: string;
}

interface State {
  readonly unfinished: { readonly run: string; readonly mayGoOn: boolean } | null;
  readonly tabs: readonly { readonly tabId: number; readonly isOwn: boolean }[];
}

const mostTries = 6;
const usualParts = resetParts.filter(({ isUsual }) => isUsual).map(({ id }) => id);

/**
 * Opens the state, lets the schedule refresh all tabs, goes on with a pull that was put away, finishes what waits and confirms the plan that is shown. Where something is damaged,
 * resets what a person resets usually, and tries again. Refreshes a tab.
 */
export function goOn(file: LeftFile, recording: Recording, carriesOn: boolean): Outcome {
  const bench = openRecording(recording);
  bench.clock.advance(silenceMs);
  const { cloud } = bench;
  const sent: string[] = [];
  const interrupt: Interrupt = ({ requests }, phase) => {
    if (phase === 'before') sent.push(...requests.filter(({ method }) => method !== 'GET').map(textOf));
    return false;
  };
  const told: string[] = [];
  const ask = <T>(call: string, input: Readonly<Record<string, unknown>> = {}): T | undefined => {
    try {
      return bench.rpc<T>(call, input, { interrupt });
    } catch (error) {
      if (!(error instanceof RpcFailure)) throw error;
      told.push(error.code);
      return undefined;
    }
  };
  ask('state.get');
  try {
    refreshByItself(bench, { interrupt });
  } catch (error) {
    // To a trigger's owner by mail: what is not named there says so of itself.
    told.push(String(error).startsWith('AddOnError') ? 'schedule' : 'unexpected');
  }
  ask('pull.continue');
  const workOn = (): boolean => {
    const isCarriedOn = endRuns(ask, file, carriesOn);
    if (file.plan) ask(file.plan.call, file.plan.input);
    return isCarriedOn;
  };
  const isTakenOverAtOnce = workOn();
  if (told.includes('damagedState')) ask('state.reset', { parts: usualParts });
  const isTakenOver = (told.includes('damagedState') && workOn()) || isTakenOverAtOnce;
  const tab = ask<State>('state.get')?.tabs.find(({ isOwn }) => isOwn);
  if (tab) ask('pull.run', { tabId: tab.tabId });
  return {
    sent: sent.sort(),
    told,
    isTakenOver,
    isLeft: (ask<State>('state.get')?.unfinished ?? null) !== null,
    payroll: payrollOf(cloud),
  };
}

type Ask = <T>(call: string, input?: Readonly<Record<string, unknown>>) => T | undefined;

/**
 * Finishes what may go on by itself. Of the rest, carries on just what the page shows as it was confirmed, or ends it.
 * @returns whether there was such a thing, and it was carried on.
 */
function endRuns(ask: Ask, { confirmed }: LeftFile, carriesOn: boolean): boolean {
  let isTakenOver = false;
  for (let time = 0; time < mostTries; time += 1) {
    const unfinished = ask<State>('state.get')?.unfinished;
    if (!unfinished) break;
    const { run, mayGoOn } = unfinished;
    if (mayGoOn && ask('runs.resume')) continue;
    const review = ask<RunReview>('runs.review', { run });
    const chosen = review ? [...shownOperations(review)].filter(([, shown]) => confirmed.has(shown)) : [];
    if (carriesOn && review && chosen.length > 0) {
      ask('runs.adopt', { run, seen: review.seen, chosen: chosen.map(([operation]) => operation) });
      isTakenOver = true;
    }
    ask('runs.abandon', { run });
  }
  return isTakenOver;
}

/** Runs have other names each time, and an operation another number where others of its plan are held back. */
const textOf = ({ method, url, body }: WireRequest): string =>
  `${method} ${url} ${body}`.replace(/\d{8}-[0-9a-f]{8}\/\d+/g, 'RUN');

function payrollOf({ workbook }: InProcessWorkbench['cloud']): string {
  const sheet = workbook.sheets().find(({ name }) => name === otherTab);
  return JSON.stringify(sheet?.readValues({ row: 1, column: 1, rows: 4, columns: 8 }));
}
