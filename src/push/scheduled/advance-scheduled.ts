import { newRunId } from '../../runs/run-id';
import { resumeRun } from '../../runs/run-job';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import type { FrozenPlan, ScheduledEnd, ScheduledPush, ScheduledStage } from '../../state/schema/scheduled-pushes';
import { AddOnError } from '../../text/add-on-error';
import type { Edit, PlannedEdit } from '../edit';
import { carryOutPlan, type SeenPlan } from '../plan/carry-out-plan';
import { compareWithShop } from '../plan/compare-with-shop';
import { planUndo } from '../plan/undo';
import { pushJob, pushOperationsOf } from '../push-job';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';
import { waysBack } from '../ways-back';
import { readFrozen, removeFrozen } from './frozen-plan';
import { clearPlannedNotes } from './put-back-cells';
import { latestEnd, takeOutOfCells } from './schedule-push';
import { moveScheduled, requireScheduled } from './scheduled-list';

/**
 * Does what is due of a scheduled push, as far as it goes. Nothing of it begins twice: before a run of it can send anything, its name stands in the push, and from then on only
 * the lines of that run say what is left to be done.
 * @returns the push as it is then.
 * @throws AddOnError `scheduledGone`, `scheduledLost`, `scheduledWayLost`, `outOfTime` where it goes on with another call, and whatever keeps a push from being carried out.
 */
export function advanceScheduled(session: ShopSession, id: string): ScheduledPush {
  let push = requireScheduled(session.platform, id);
  for (;;) {
    const stage = push.stage.name;
    push = step(session, push);
    if (push.stage.name === stage) return push;
  }
}

function step(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const now = session.platform.clock.now();
  const hasEnded = push.endsAt !== undefined && push.endsAt <= now;
  const { stage } = push;
  switch (stage.name) {
    case 'waiting':
      if (hasEnded) return end(session, push, 'missed');
      return push.startsAt <= now ? begin(session, push) : push;
    case 'starting':
      return settleRun(session, push, stage.run, { name: 'waiting' }, () => begun(session, push, stage.run));
    case 'on':
      return hasEnded ? takeBack(session, push, stage) : push;
    case 'ending':
      return settleRun(session, push, stage.back, { name: 'on', run: stage.run }, () =>
        end(session, push, 'broughtBack', stage),
      );
    case 'over':
      return push;
  }
}

function begin(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const frozen = readFrozen(session, push);
  if (!frozen) throw lost(session, push, 'scheduledLost');
  refuseWhileUnfinished(session);
  // What they say still must look like no edit once it is in the shop.
  tellBeside(session, 'results', () => takeOutOfCells(session, push));
  const run = newRunId(session.platform);
  const { acknowledged, ...plan } = frozen;
  let current = push;
  carryOutPlan(
    session,
    { ...plan, scheduled: { push: push.id, ...(push.endsAt === undefined ? {} : { keptUntil: latestEnd(push) }) } },
    { excluded: [], acknowledged, typed: '' },
    {
      run,
      onJudged: () => {
        current = moveScheduled(session.platform, push, { name: 'starting', run });
      },
    },
  );
  return begun(session, current, run);
}

/** What comes after its start was carried out. */
function begun(session: ShopSession, push: ScheduledPush, run: string): ScheduledPush {
  const changed = waysBack(pushOperationsOf(session.journal.lines(), run)).length;
  if (changed === 0) return end(session, push, 'nothing', { run });
  if (push.endsAt === undefined) return end(session, push, 'applied', { run });
  return moveScheduled(session.platform, push, {
    name: 'on',
    run,
    ...(changed === push.count ? { isWhole: true } : {}),
  });
}

type On = Extract<ScheduledStage, { readonly name: 'on' }>;

function takeBack(session: ShopSession, push: ScheduledPush, { run, isWhole }: On): ScheduledPush {
  refuseWhileUnfinished(session);
  const frozen = session.journal.runs().has(run) || isWhole !== true ? undefined : readFrozen(session, push);
  const plan = frozen ? planWayBack(session, frozen) : undoOf(session, push, run);
  const back = newRunId(session.platform);
  let current = push;
  carryOutPlan(
    session,
    { ...plan, scheduled: { push: push.id } },
    { excluded: [], acknowledged: agreedWithTheStart(plan.edits), typed: '' },
    {
      run: back,
      onJudged: () => {
        current = moveScheduled(session.platform, push, { name: 'ending', run, back });
      },
    },
  );
  return end(session, current, 'broughtBack', { run, back });
}

function undoOf(session: ShopSession, push: ScheduledPush, run: string): SeenPlan {
  if (!session.journal.runs().has(run)) throw lost(session, push, 'scheduledWayLost', run);
  return planUndo(session, run);
}

/**
 * The same where an older version of the file knows nothing of its run: all of it was applied, so what was put aside says what is to go back. The shop tells what
 * is there still.
 */
function planWayBack(session: ShopSession, { tabId, dataset, listCalls, edits }: FrozenPlan): SeenPlan {
  const pushable = pushableOf(dataset);
  const ways = edits.flatMap((edit) => wayBackOf(pushable, edit) ?? []);
  const live = pushable.readLive(session, ways, listCalls, 'step.reading');
  return { tabId, dataset, listCalls, edits: compareWithShop(pushable, ways, live) };
}

function wayBackOf(pushable: Pushable, planned: PlannedEdit): Edit | undefined {
  const { key, recordId, parentId, column, sku, name, baseline, wanted } = planned;
  const way = actionFor(pushable, column)?.undo?.({ column, from: baseline, to: wanted }, undefined);
  return way && { ...{ key, recordId, parentId, column, sku, name }, ...way };
}

/**
 * Whether it was taken back before: only the journal makes that doubtful, and no agreement of before can mean it. Where lines are gone the shop's value tells: what
 * is not there any more is left alone.
 */
const doubtsOfTheJournal: ReadonlySet<string> = new Set(['warning.undoUnsure', 'warning.backByHand']);

/** Whoever planned the way back has agreed to the values of before, whatever rules say of them. */
const agreedWithTheStart = (edits: readonly PlannedEdit[]): string[] =>
  edits
    .filter(({ warnings = [] }) => !warnings.some(({ message }) => doubtsOfTheJournal.has(message)))
    .map(({ key }) => key);

/**
 * Goes on with a run that was begun, as its lines say.
 * @param before the stage to begin anew from, where nothing of it was ever noted.
 */
function settleRun(
  session: ShopSession,
  push: ScheduledPush,
  run: string,
  before: ScheduledStage,
  settled: () => ScheduledPush,
): ScheduledPush {
  const { journal } = session;
  const line = journal.runLines().find((one) => one.run === run);
  if (line?.state === 'running') resumeRun(session, pushJob, run);
  if (line) return settled();
  refuseWhileUnfinished(session);
  // Where lines are gone, it may have been theirs.
  if (journal.gap()) throw lost(session, push, 'scheduledWayLost', run);
  return moveScheduled(session.platform, push, before);
}

/** Nothing more comes of it: what was put aside for it is removed, and what notes say of it. */
export function end(
  session: ShopSession,
  push: ScheduledPush,
  how: ScheduledEnd,
  runs: { readonly run?: string; readonly back?: string } = {},
): ScheduledPush {
  const frozen = readFrozen(session, push);
  const { run, back } = runs;
  const over = moveScheduled(session.platform, push, {
    ...{ name: 'over', how },
    ...(run === undefined ? {} : { run }),
    ...(back === undefined ? {} : { back }),
  });
  tellBeside(session, 'results', () => forget(session, push, frozen));
  return over;
}

/** It is over as well, and whoever looks after it hears why. */
function lost(session: ShopSession, push: ScheduledPush, code: 'scheduledLost' | 'scheduledWayLost', run?: string) {
  end(session, push, 'lost', run === undefined ? {} : { run });
  return new AddOnError(code);
}

function forget(session: ShopSession, push: ScheduledPush, frozen: FrozenPlan | undefined): void {
  if (!frozen) return;
  clearPlannedNotes(session, push, frozen.edits);
  removeFrozen(session, push.id);
  session.store.commit();
}
