import type { ShopSession } from '../../../runs/shop-session';
import { refuseWhileUnfinished } from '../../../runs/unfinished';
import { datasetTabs } from '../../../state/dataset-tab';
import { type TakeOverPlan, takeOverPlanDocument } from '../../../state/schema/schedule/take-over-plan';
import type { FrozenPlan, ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { digestOf } from '../../../state/seal/hmac';
import { requireSettings } from '../../../state/settings';
import { AddOnError } from '../../../text/add-on-error';
import { canonical } from '../../../text/canonical';
import type { MessageId } from '../../../text/message';
import { cutText } from '../../../text/well-formed';
import { editKey } from '../../../wishes/beside/edit-key';
import { blocked, type Edit, isReady, isSame, type PlannedEdit } from '../../edit';
import { changeKey } from '../../operation';
import { pushOperationsOf } from '../../push-job';
import type { Pushable } from '../../pushable';
import { actionFor, isPushable, pushableOf } from '../../pushables';
import { refuseTooFar } from '../schedule-push';
import { schedulingOf } from '../scheduling-of';
import { toldPushes } from './doers';
import { judgePublished } from './judge-published';
import { frozenOf, type PushOf } from './published-pushes';
import { offerTried, triedIn } from './tried-start';

/** A colleague's scheduled push, as a person names it. */
export interface NamedPush {
  readonly author: string;
  readonly id: string;
}

/** What is still to come of a push that could be done in its person's place; `undefined` where nothing is. */
export function partToTake({ stage, endsAt }: ScheduledPush, now: number): TakeOverPlan['part'] | undefined {
  if (stage.name === 'over') return undefined;
  if (stage.name === 'waiting') return endsAt !== undefined && endsAt <= now ? undefined : 'start';
  return endsAt === undefined ? undefined : 'end';
}

/** Tells all that a colleague says of one from what they may say later. */
export const fingerprintOf = ({ author, push }: PushOf): string => digestOf(canonical([author, push]));

/**
 * As it is told now, and done by nobody else.
 * @throws AddOnError `scheduledGone`, `scheduledTaken`, `timeOver`, `tooFarAhead`.
 */
export function requireToTake(
  { platform, connection }: Pick<ShopSession, 'platform' | 'connection'>,
  { author, id }: NamedPush,
): { readonly told: PushOf; readonly part: TakeOverPlan['part'] } {
  const { others, doerOf } = toldPushes(platform, connection);
  const told = others.find((one) => one.author === author && one.push.id === id);
  if (!told || told.push.stage.name === 'over') throw new AddOnError('scheduledGone');
  if (doerOf(told)) throw new AddOnError('scheduledTaken');
  const now = platform.clock.now();
  const part = partToTake(told.push, now);
  if (!part) throw new AddOnError('timeOver');
  refuseTooFar(now, told.push);
  return { told, part };
}

/** What a person is shown before they take one over. */
export interface TakeOverPreview {
  readonly told: PushOf;
  readonly plan: TakeOverPlan;
}

/**
 * Plans a colleague's scheduled push as this person's own: what they wrote down is judged as if it had been typed just now, and compared with the shop. It is kept until it is
 * confirmed or replaced by another; nothing is changed.
 * @throws AddOnError `scheduledUnreadable` where what they put aside is gone, or is not what they say; `runUnfinished`, `rowsUnfinished`, and as {@link requireToTake}.
 */
export function previewTakeOver(session: ShopSession, named: NamedPush): TakeOverPreview {
  refuseWhileUnfinished(session);
  const { told, part } = requireToTake(session, named);
  const { store, platform, journal, run } = session;
  const frozen = requireFrozen(session, told);
  const { tabId, dataset } = frozen;
  const listCalls = datasetTabs(store).find((tab) => tab.tabId === tabId)?.listCalls ?? frozen.listCalls;
  const { asked, stopped } = askedIn(session, told, frozen, part);
  const isTried = triedIn(session, told.push);
  const tried = frozen.edits.filter(isTried).map(({ key }) => key);
  const { id, takenOver } = told.push;
  const pushes = [id, ...(takenOver ? [takenOver.id] : [])];
  const judged = offerTried(
    part,
    judgePublished(session, { tabId, dataset, listCalls, pushes }, asked),
    new Set(tried),
  );
  const facts = {
    ...{ author: named.author, push: named.id, seen: fingerprintOf(told), part, tabId, dataset, listCalls },
    edits: [...judged, ...stopped],
    ...(tried.length > 0 ? { tried } : {}),
  };
  const afterRuns = journal.runsSoFar();
  const plan: TakeOverPlan = {
    id: platform.codec.digest(JSON.stringify(facts)).slice(0, 24),
    ...facts,
    ...(afterRuns === undefined ? {} : { afterRuns }),
  };
  run.confirmLease();
  store.set(takeOverPlanDocument, plan);
  store.commit();
  return { told, plan };
}

/** @throws AddOnError `scheduledUnreadable`. */
function requireFrozen({ store, platform }: ShopSession, told: PushOf): FrozenPlan {
  const { by } = told;
  const frozen = frozenOf({ store }, told);
  const { push: settings } = requireSettings(platform);
  const isSound =
    frozen !== undefined &&
    frozen.edits.length <= settings.mostEdits &&
    isPushable(frozen.dataset) &&
    datasetTabs(store).every((tab) => tab.tabId !== frozen.tabId || tab.dataset === frozen.dataset);
  if (!isSound) throw new AddOnError(by === '' ? 'scheduledUnreadable' : 'scheduledUnreadableOf', { by });
  return frozen;
}

interface Asked {
  readonly asked: readonly Edit[];
  readonly stopped: readonly PlannedEdit[];
}

/** What would be done in the colleague's place, and what could not, whatever the shop says. */
function askedIn(session: ShopSession, told: PushOf, frozen: FrozenPlan, part: TakeOverPlan['part']): Asked {
  const pushable = pushableOf(frozen.dataset);
  const edits = new Map(
    frozen.edits
      .filter(isReady)
      .map(plainEdit)
      .map((edit) => [edit.key, edit]),
  );
  const wasApplied = part === 'end' ? appliedBy(session, told.push) : () => true;
  const judged = [...edits.values()].map((edit) => {
    const way = part === 'start' ? edit : wayBackOf(pushable, edit);
    return { edit: way ?? edit, why: way ? whyNot(pushable, edit, wasApplied(edit)) : 'blocked.noWayBack' } as const;
  });
  return {
    asked: judged.flatMap(({ edit, why }) => (why ? [] : [edit])),
    stopped: judged.flatMap(({ edit, why }) => (why ? [blocked(edit, why)] : [])),
  };
}

const longestName = 200;

/** Nothing of it is believed but what it asks for: what it stood at, and what was ticked, is found out anew. */
const plainEdit = ({ recordId, parentId, column, sku, name, baseline, wanted }: Edit): Edit => ({
  ...{ key: editKey(recordId, column), recordId, parentId, column },
  ...{ sku: cutText(sku, longestName), name: cutText(name, longestName), baseline, wanted },
});

const isId = (text: string): boolean => /^\d{1,15}$/.test(text);

/** Both may be alive, whatever anybody tells: only what is no other the second time can be done by two. */
function whyNot(pushable: Pushable, edit: Edit, wasApplied: boolean): MessageId | undefined {
  if (!isId(edit.recordId) || !isId(edit.parentId)) return 'blocked.gone';
  if (schedulingOf(pushable, edit) !== 'back') return 'scheduled.notByTwo';
  return wasApplied ? undefined : 'scheduled.notApplied';
}

/** Only where it is the exact opposite, so that what is put aside for it says the same. */
function wayBackOf(pushable: Pushable, edit: Edit): Edit | undefined {
  const { column, baseline, wanted } = edit;
  const way = actionFor(pushable, column)?.undo?.({ column, from: baseline, to: wanted }, undefined);
  return way && isSame(way.baseline, wanted) && isSame(way.wanted, baseline) ? { ...edit, ...way } : undefined;
}

/** Whether the run that it began with asked the shop for a value, as far as the journal tells: what it held back does not go back. */
function appliedBy({ journal }: ShopSession, { stage }: ScheduledPush): (edit: Edit) => boolean {
  if (!('run' in stage) || stage.run === undefined || !journal.runs().has(stage.run)) return () => true;
  const asked = pushOperationsOf(journal.lines(), stage.run).flatMap(({ intent, result }) =>
    intent.changes.map(changeKey).filter((key) => !(key in (result?.heldBack ?? {}))),
  );
  const keys = new Set(asked);
  return ({ key }) => keys.has(key);
}
