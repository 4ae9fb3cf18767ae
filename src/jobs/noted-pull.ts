import type { DashboardSummary } from '../pull/dashboard';
import { type PullOutcome, pull } from '../pull/pull';
import type { PullOrder } from '../pull/pull-order';
import { isUnfinished, type UnfinishedPull, unfinishedWork } from '../pull/saved-pulls';
import { foreseen } from '../runs/foreseen';
import type { ShopSession } from '../runs/shop-session';
import { tabNameOf } from '../runs/tab-name';
import type { RefreshIntent, RefreshResult } from '../state/schema/schedule/refresh-lines';
import type { JobCost } from '../state/schema/schedule/scheduled-jobs';
import type { AddOnError, ErrorCode } from '../text/add-on-error';
import { noteLeftInHand, takeInHand } from './pull-in-hand';

type About = Omit<RefreshIntent, 'by' | 'job'>;
type Figures = Pick<RefreshResult, 'rows' | 'newRows' | 'changedCells'> &
  Partial<Pick<RefreshResult, 'calls' | 'seconds'>>;

/** What the history is told of work that came to its end; `undefined` where it goes on in another execution. */
type Teller<Outcome> = (outcome: Outcome) => { readonly about: About; readonly figures: Figures } | undefined;

/**
 * Pulls as a person wants it now, from the panel or the menu. The change history has a line of it, also where it failed; where it has to stop, once it is
 * finished.
 * @throws AddOnError as {@link pull}.
 */
export const pullByHand = (session: ShopSession, order: PullOrder): PullOutcome =>
  noted(session, aboutOrder(session, order), () => pull(session, order), aboutPulled(session, order));

/** Goes on with the first pull that was left unfinished; `undefined` where there is none. @throws AddOnError as {@link pull}. */
export function continueByHand(session: ShopSession): PullOutcome | undefined {
  const [first] = unfinishedWork(session);
  return first && goOnNoted(session, first);
}

/** Goes on with a pull that was left unfinished. One that fails and still waits has no line yet. @throws AddOnError as {@link pull}. */
export const goOnNoted = (session: ShopSession, unfinished: UnfinishedPull): PullOutcome =>
  noted(
    session,
    aboutOrder(session, unfinished.order),
    () => unfinished.goOn(session),
    aboutPulled(session, unfinished.order),
    { isOver: () => !isUnfinished(session, unfinished.order) },
  );

/** Draws the dashboard as a person wants it now. @throws whatever the drawing throws. */
export const dashboardByHand = (session: ShopSession, draw: () => DashboardSummary): DashboardSummary =>
  noted(session, { task: { kind: 'dashboard' } }, draw, ({ tabId, tabName }) => ({
    about: { task: { kind: 'dashboard' }, tabId, tabName },
    figures: nothing,
  }));

/** What is refused as it was asked for, before anything is begun: the person is told where they asked. */
const badOrder: ReadonlySet<ErrorCode> = new Set([
  'invalidInput',
  'unknownFilter',
  'filterInvalid',
  'filterMissing',
  'nameUnknown',
  'nameUnknownNear',
  'nameAmbiguous',
  'filterReferenceInvalid',
  'periodReversed',
  'unknownDataset',
  'unknownColumn',
  'conditionColumnGone',
  'notATable',
]);

const nothing: Figures = { rows: 0, newRows: 0, changedCells: 0 };

const taskOf = ({ definition, tabId }: PullOrder): RefreshIntent['task'] =>
  tabId === undefined ? { kind: 'pull', definition } : { kind: 'tabs', tabIds: [tabId] };

function aboutOrder({ platform }: ShopSession, order: PullOrder): About {
  const { tabId } = order;
  const tabName = tabId === undefined ? undefined : tabNameOf(platform, tabId);
  return {
    task: taskOf(order),
    ...(tabId === undefined ? {} : { tabId }),
    ...(tabName === undefined ? {} : { tabName }),
  };
}

/** Of all executions that it took, from when its data left the shop. */
const aboutPulled =
  ({ platform }: ShopSession, order: PullOrder): Teller<PullOutcome> =>
  (outcome) => {
    if (outcome.status === 'paused') return undefined;
    const { tabId, tabName, rows, newRows, changedCells, calls, pulledAt } = outcome;
    const seconds = Math.max(0, Math.round((platform.clock.now() - pulledAt) / 1000));
    return { about: { task: taskOf(order), tabId, tabName }, figures: { rows, newRows, changedCells, calls, seconds } };
  };

/** Of one that goes on with what was left: whether a failure is the end of it. */
interface Rest {
  readonly isOver: () => boolean;
}

function noted<Outcome>(
  session: ShopSession,
  about: About,
  work: () => Outcome,
  tell: Teller<Outcome>,
  rest?: Rest,
): Outcome {
  noteLeftInHand(session);
  const inHand = takeInHand(session, { about, isRest: rest !== undefined });
  try {
    const { outcome, effort } = measured(session, work, (failed, { code, values }) => {
      // Whoever took the file over writes into its history.
      const isTold = code !== 'leaseLost' && !badOrder.has(code) && (rest?.isOver() ?? true);
      if (isTold) inHand.note(about, { end: 'failed', ...nothing, ...failed, code, values });
    });
    const told = tell(outcome);
    if (told) inHand.note(told.about, { end: 'done', ...effort, ...told.figures });
    return outcome;
  } finally {
    inHand.forget();
  }
}

/** @param onFailure is told what was spent until then. @throws whatever the work throws. */
function measured<Outcome>(
  { client, platform }: ShopSession,
  work: () => Outcome,
  onFailure: (effort: JobCost, error: AddOnError) => void,
): { readonly outcome: Outcome; readonly effort: JobCost } {
  const { clock } = platform;
  const [callsBefore, begun] = [client.requestCount(), clock.now()];
  const effort = () => ({
    calls: client.requestCount() - callsBefore,
    seconds: Math.round((clock.now() - begun) / 1000),
  });
  try {
    return { outcome: work(), effort: effort() };
  } catch (caught) {
    onFailure(effort(), foreseen(client.blame(caught), platform));
    throw caught;
  }
}
