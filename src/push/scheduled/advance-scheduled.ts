import { newRunId } from '../../runs/run-id';
import { resumeRun } from '../../runs/run-job';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import type { ScheduledRun } from '../../state/schema/push-lines';
import type { ScheduledPush, ScheduledStage, StartSums } from '../../state/schema/scheduled-pushes';
import { AddOnError } from '../../text/add-on-error';
import { carryOutPlan } from '../plan/carry-out-plan';
import { pushJob, pushOperationsOf } from '../push-job';
import { pushableOf } from '../pushables';
import { waysBack } from '../ways-back';
import { publishPushesBeside } from './colleagues/published-pushes';
import { standBack } from './colleagues/stand-back';
import { end, endLost, endTelling } from './end-scheduled';
import { foundPromos } from './found-promos';
import { readFrozen } from './frozen-plan';
import { notTakenIn } from './not-taken';
import { agreedWithTheStart, isUntold, planWayBack } from './plan-way-back';
import { latestEnd, takeOutOfCells } from './schedule-push';
import { moveScheduled, requireScheduled } from './scheduled-list';
import { schedulingOf } from './scheduling-of';
import { startSumsOf, startTrouble } from './start-fates';
import { isBelieved, onInDoubt, startInDoubt } from './start-in-doubt';
import { waitsForOther } from './waits-for-other';
import { sumsAfter, sumsOf } from './way-back-sums';

/**
 * Does what is due of a scheduled push, as far as it goes. Nothing of it begins twice: before a run of it can send anything, its name stands in the push, and from then on only
 * the lines of that run say what is left to be done.
 * @returns the push as it is then.
 * @throws AddOnError `scheduledGone`, `scheduledLost`, `scheduledWayLost`, `scheduledNotBegun`, `scheduledPartly`, `scheduledHeldBack`, `scheduledNotAll`, `scheduledNothing`, `scheduledNotTaken`, `scheduledFoundSo`, `scheduledMissed`, `scheduledNotBack`, `scheduledStartRefused`, `scheduledBackRefused`, `scheduledTakenOver`, `outOfTime` where it goes on with another call, and whatever keeps a push from being carried out.
 */
export function advanceScheduled(session: ShopSession, id: string): ScheduledPush {
  let push = requireScheduled(session.platform, id);
  for (;;) {
    const stage = push.stage.name;
    push = standBack(session, push) ?? step(session, push);
    if (push.stage.name === stage) return push;
  }
}

function step(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const now = session.platform.clock.now();
  const hasEnded = push.endsAt !== undefined && push.endsAt <= now;
  const { stage } = push;
  switch (stage.name) {
    case 'waiting':
      if (hasEnded) return endedBeforeItBegan(session, push);
      return push.startsAt <= now && !stage.isRefused ? begin(session, push) : push;
    case 'starting':
      return settleRun(session, push, stage.run, { name: 'waiting' }, () => begun(session, push, stage.run));
    case 'on':
      return hasEnded && !stage.isRefused ? takeBack(session, push, stage) : push;
    case 'ending':
      return settleRun(session, push, stage.back, onAgain(stage), () => takenBack(session, push, stage));
    case 'over':
      return push;
  }
}

/**
 * Where a start was tried, the shop tells whether anything of it has arrived.
 * @throws AddOnError `scheduledMissed`: its person relies on it; `scheduledWayLost`.
 */
function endedBeforeItBegan(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const doubt = startInDoubt(session, push);
  if (doubt) return moveScheduled(session.platform, push, onInDoubt(session, doubt));
  endTelling(session, push, 'missed');
  throw new AddOnError('scheduledMissed', { count: push.count });
}

function begin(session: ShopSession, push: ScheduledPush): ScheduledPush {
  const frozen = readFrozen(session, push);
  if (!frozen) throw endLost(session, push, 'scheduledLost');
  refuseWhileUnfinished(session);
  if (waitsForOther(session, push, frozen)) return push;
  // What they say still must look like no edit once it is in the shop.
  tellBeside(session, 'results', () => takeOutOfCells(session, push));
  const run = newRunId(session.platform);
  const { acknowledged, ...plan } = frozen;
  let current = push;
  carryOutPlan(
    session,
    { ...plan, scheduled: { ...namedIn(push), ...(push.endsAt === undefined ? {} : { keptUntil: latestEnd(push) }) } },
    { excluded: [], acknowledged, typed: '' },
    {
      run,
      onJudged: () => {
        current = moveScheduled(session.platform, push, { name: 'starting', run });
        publishPushesBeside(session);
      },
    },
  );
  return begun(session, current, run);
}

/** By what its run says which it belongs to. */
const namedIn = ({ id, name }: ScheduledPush): Pick<ScheduledRun, 'push' | 'name'> => ({
  push: id,
  ...(name === undefined ? {} : { name }),
});

/**
 * What comes after its start was carried out. What the shop did not take of it, or had another value for by then, is not sent any more, and nobody was there.
 * @throws AddOnError `scheduledPartly`, `scheduledHeldBack`, `scheduledNotAll`, `scheduledNothing`, `scheduledNotTaken`, `scheduledFoundSo`, and as {@link nothingBegun}.
 */
function begun(session: ShopSession, push: ScheduledPush, run: string): ScheduledPush {
  const start = startSumsOf(session, push, run);
  const changed = waysBack(pushOperationsOf(session.journal.lines(), run)).length;
  const promos = foundPromos(session, push, run);
  const after = changed === 0 ? nothingBegun(session, push, run, start) : startedWith(session, push, run, start);
  const trouble = startTrouble(start, promos);
  if (trouble) throw trouble;
  return after;
}

function startedWith(session: ShopSession, push: ScheduledPush, run: string, start: StartSums): ScheduledPush {
  const isWhole = start.changed === push.count;
  if (push.endsAt === undefined) return end(session, push, 'applied', { run, ...(isWhole ? {} : { start }) });
  return moveScheduled(session.platform, push, { name: 'on', run, ...(isWhole ? { isWhole } : { start }) });
}

/**
 * What the shop did not take is tried until it does, or the end has passed. Of a difference nobody can be sure by what the shop holds: that is not repeated.
 * Where nothing is left to be tried, what was sent before may have arrived since.
 * @throws AddOnError `scheduledNotBegun`, `scheduledStartRefused`, `scheduledWayLost`.
 */
function nothingBegun(session: ShopSession, push: ScheduledPush, run: string, start: StartSums): ScheduledPush {
  if (!isOfValues(session, push)) return end(session, push, 'nothing', { run, start });
  const { count, isForGood } = notTakenIn(session, run);
  if (count === 0) {
    const doubt = startInDoubt(session, push);
    return doubt
      ? moveScheduled(session.platform, push, { ...onInDoubt(session, doubt), start })
      : endTelling(session, push, 'nothing', { run, start });
  }
  const stage = { name: 'waiting', ...(isForGood ? { isRefused: true } : {}) } as const;
  moveScheduled(session.platform, push, stage, push.endsAt === undefined ? {} : { tries: (push.tries ?? 0) + 1 });
  throw new AddOnError(isForGood ? 'scheduledStartRefused' : 'scheduledNotBegun', { count });
}

/** What may be sent once more, as it is no other the second time. */
const isOfValues = (session: ShopSession, push: ScheduledPush): boolean =>
  readFrozen(session, push)?.edits.every((edit) => schedulingOf(pushableOf(push.dataset), edit) === 'back') ?? false;

type On = Extract<ScheduledStage, { readonly name: 'on' }>;

function takeBack(session: ShopSession, push: ScheduledPush, on: On): ScheduledPush {
  const { run, start } = on;
  refuseWhileUnfinished(session);
  const plan = planWayBack(session, push, on);
  if (!plan) throw endLost(session, push, 'scheduledWayLost', { run });
  if (plan.edits.length === 0) return endTelling(session, push, 'nothing', { run, ...(start ? { start } : {}) });
  const back = newRunId(session.platform);
  const sums = sumsOf(session, push, plan.edits);
  const untold = plan.edits.filter(isUntold).length;
  const ending: Ending = { name: 'ending', run, back, ...howBegun(on), ...(untold > 0 ? { untold } : {}), sums };
  let current = push;
  carryOutPlan(
    session,
    { ...plan, scheduled: { ...namedIn(push), isBack: true } },
    { excluded: [], acknowledged: agreedWithTheStart(plan.edits), typed: '' },
    {
      run: back,
      onJudged: () => {
        current = moveScheduled(session.platform, push, ending);
        publishPushesBeside(session);
      },
    },
  );
  return takenBack(session, current, ending);
}

type Ending = Extract<ScheduledStage, { readonly name: 'ending' }>;

const howBegun = ({ isWhole, isFound, start }: Pick<On, 'isWhole' | 'isFound' | 'start'>) => ({
  ...(isWhole ? { isWhole } : {}),
  ...(isFound ? { isFound } : {}),
  ...(start ? { start } : {}),
});

const onAgain = (ending: Ending): On => ({ name: 'on', run: ending.run, ...howBegun(ending) });

/**
 * What comes after its way back was carried out: what the shop did not take, or did not tell, is in it still, so it is not over. What it would never take waits for its person.
 * @throws AddOnError `scheduledNotBack`, `scheduledBackRefused`, `scheduledWayLost`.
 */
function takenBack(session: ShopSession, push: ScheduledPush, ending: Ending): ScheduledPush {
  const { run, back, untold = 0, start } = ending;
  const notTaken = notTakenIn(session, back);
  const count = notTaken.count + untold;
  const isForGood = notTaken.isForGood && untold === 0;
  if (count === 0) {
    const sums = ending.sums && sumsAfter(session, push, ending.sums, back);
    return endTelling(session, push, 'broughtBack', {
      run,
      back,
      ...(sums ? { sums } : {}),
      ...(start ? { start } : {}),
    });
  }
  moveScheduled(session.platform, push, { ...onAgain(ending), ...(isForGood ? { isRefused: true } : {}) });
  throw new AddOnError(isForGood ? 'scheduledBackRefused' : 'scheduledNotBack', { count });
}

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
  if (line && isBelieved(session, run)) return settled();
  if (line) return disbelieved(session, push, run, before);
  refuseWhileUnfinished(session);
  // Where lines are gone, it may have been theirs.
  if (journal.gap()) throw endLost(session, push, 'scheduledWayLost', { run });
  return moveScheduled(session.platform, push, before);
}

/**
 * Lines that others may have written do not say that it is over. Of a start nobody knows what it applied: its end tells its person, where one is to come. A way back is planned
 * anew.
 */
function disbelieved(session: ShopSession, push: ScheduledPush, run: string, before: ScheduledStage): ScheduledPush {
  refuseWhileUnfinished(session);
  if (before.name !== 'waiting') return moveScheduled(session.platform, push, before);
  if (push.endsAt === undefined) throw endLost(session, push, 'scheduledWayLost', { run });
  return moveScheduled(session.platform, push, { name: 'on', run });
}
