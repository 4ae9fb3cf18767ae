import { startRun } from '../../runs/run-job';
import type { ShopSession } from '../../runs/shop-session';
import { cellLanguage } from '../../state/cell-language';
import { datasetTabs } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import { comesFromCells, type PushRunIntent } from '../../state/schema/push-lines';
import type { PushPlan } from '../../state/schema/push-plan';
import type { Settings } from '../../state/schema/settings';
import { loadName, requireSettings } from '../../state/settings';
import { AddOnError } from '../../text/add-on-error';
import type { Language } from '../../text/message';
import type { Action } from '../action';
import { changedInShop, isReady, isSame, type PlannedEdit, type ReadyEdit, type Reason, reasonKey } from '../edit';
import { type JudgedTab, openTab, withBaselines } from '../find/edited-tab';
import { recallAgain, recallFor } from '../memory/recollection';
import { intentFor, toChange } from '../operation';
import { concludePush, type PushSummary, pushJob, summarize } from '../push-job';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';
import { decidedAgainst, notPushed, type Verdict } from '../report/verdict';
import { writeVerdicts } from '../report/write-verdicts';
import { baselinesAsSeen, movedOn, neededToCompare, objectionsOfCells } from './cells-as-seen';
import { withChosen } from './choices';
import { compareWithShop } from './compare-with-shop';
import { holdBack, type LastChecks } from './hold-back';
import { judgeAgain } from './judge-again';
import { agreedBeside, objectionsBeside } from './judge-beside';

/** What a person said to a plan. */
export interface Consent {
  /** Keys of edits that were unticked. */
  readonly excluded: readonly string[];
  /** Keys of edits whose warnings were acknowledged. */
  readonly acknowledged: readonly string[];
  /** What the person typed to have records deleted: how many. */
  readonly typed: string;
}

/** A plan whose every edit a person has seen. */
export interface SeenPlan extends Omit<PushPlan, 'id' | 'afterRuns'>, Pick<PushRunIntent, 'scheduled'> {}

/** How a plan is carried out, besides what it says. */
export interface CarryOutOptions {
  /** The run's id; the session's own when absent. */
  readonly run?: string;
  /** Is called once it is certain what is pushed, right before that is noted. */
  readonly onJudged?: () => void;
}

/**
 * Pushes what a person has agreed to of a plan. The shop is read again first, and the cells where it came from any: what changed since, or is no such edit any
 * more, is held back, nothing is ever added.
 * @throws AddOnError `tabGone`, `typeToConfirm`, `newerState`, `damagedState`.
 */
export function carryOutPlan(
  session: ShopSession,
  plan: SeenPlan,
  consent: Consent,
  { run = session.run.id, onJudged }: CarryOutOptions = {},
): PushSummary {
  const settings = requireSettings(session.platform);
  const { store } = session;
  // The verdicts move it: one that cannot be read is told before anything leaves.
  store.get(baselineOf(plan.tabId));
  const pushable = pushableOf(plan.dataset);
  const chosen = plan.edits.filter(isReady).filter(({ key }) => !consent.excluded.includes(key));
  refuseUntyped(pushable, chosen, consent);
  const recall = recallFor(session, plan);
  const checks = checksOfTab(session, plan, settings);
  const heldAsMoved = (edit: PlannedEdit): PlannedEdit =>
    !isReady(edit) || checks.isStillEdit(edit) ? edit : { ...edit, status: 'conflict', reason: movedOn };
  const { ready, heldBack } = holdBack(chosen, {
    isAgreed: ({ key, warnings = [] }) => warnings.length === 0 || consent.acknowledged.includes(key),
    isAsSeen: (edit) => checks.objectionOfCell(edit) === undefined,
    objectionTo: checks.objectionTo,
    compareAgain: recallAgain((edits) => recall(compareAgain(session, plan, edits).map(heldAsMoved))),
    objectionBeside: plan.undoes === undefined ? objectionsBeside(pushable, plan.edits) : () => () => undefined,
  });
  const objectionToTaking = objectionsToTaking(session, plan, checks);
  const unpushed = plan.edits
    .filter((edit) => !isReady(edit))
    .map((edit) => ({ edit, objection: objectionToTaking(edit) }));

  session.run.confirmLease();
  onJudged?.();
  store.save();
  const verdictsIn = (language: Language): readonly Verdict[] => {
    const toVerdict = verdictOn(language, pushable);
    return [
      ...unpushed.map(({ edit, objection }) => toVerdict(edit, objection)),
      ...plan.edits
        .filter((edit) => isReady(edit) && consent.excluded.includes(edit.key))
        .map((edit) => decidedAgainst(language, pushable, 'leftOut', edit)),
      ...heldBack.map((edit) => toVerdict(edit)),
    ];
  };
  writeVerdicts(session, plan, verdictsIn(cellLanguage(session)));
  if (ready.length === 0) {
    session.platform.workbook.flush();
    return summarize({ run, tabId: plan.tabId }, verdictsIn(session.language), session.client.requestCount());
  }
  const { tabId, dataset, listCalls, undoes, scheduled } = plan;
  const by = loadName(session.platform.properties);
  const intent: PushRunIntent = {
    ...{ tabId, dataset, listCalls, by },
    ...(undoes === undefined ? {} : { undoes }),
    ...(scheduled ? { scheduled } : {}),
  };
  const order = { run, intent, operations: planOperations(pushable, ready, { asksBeside: undoes === undefined }) };
  return startRun(session, pushJob, order, (_session, line, operations) =>
    concludePush(session, line, operations, verdictsIn),
  );
}

/** On what is not pushed. @param objection to bringing the shop's value into its cell, where that was chosen. */
const verdictOn =
  (language: Language, pushable: Pushable) =>
  (edit: PlannedEdit, objection?: Reason): Verdict => {
    if (edit.choice !== 'theirs') return notPushed(language, pushable, edit);
    return objection
      ? notPushed(language, pushable, { ...edit, reason: objection })
      : decidedAgainst(language, pushable, 'theirs', edit);
  };

/** Nothing is deleted by a slip of the hand. */
function refuseUntyped(pushable: Pushable, chosen: readonly ReadyEdit[], { acknowledged, typed }: Consent): void {
  const deletions = chosen.filter(
    ({ key, column, wanted }) =>
      acknowledged.includes(key) && actionFor(pushable, column)?.riskOf(wanted) === 'destructive',
  ).length;
  if (deletions > 0 && typed.trim() !== String(deletions)) {
    throw new AddOnError('typeToConfirm', { text: String(deletions) });
  }
}

interface TabChecks extends Pick<LastChecks, 'objectionTo'> {
  readonly objectionOfCell: (edit: PlannedEdit) => Reason | undefined;
  /** {@link baselinesAsSeen} */
  readonly isStillEdit: (edit: PlannedEdit) => boolean;
}

/** What was not found in cells has none to look at. */
function checksOfTab(session: ShopSession, plan: SeenPlan, { push }: Settings): TabChecks {
  if (!comesFromCells(plan)) {
    return { objectionOfCell: () => undefined, objectionTo: () => undefined, isStillEdit: () => true };
  }
  const tab = openPlannedTab(session, plan);
  return {
    objectionOfCell: objectionsOfCells(tab),
    objectionTo: judgeAgain(withChosen(tab, plan.edits), push),
    isStillEdit: baselinesAsSeen(tab),
  };
}

/**
 * @param formulas columns of which it is to be known what fills their cells.
 * @throws AddOnError `tabGone`; `notPulled` where its tab is there, and nobody has it refreshed any more.
 */
export function openPlannedTab(
  { platform, store }: Pick<ShopSession, 'platform' | 'store'>,
  plan: SeenPlan,
  formulas: readonly string[] = [],
): JudgedTab {
  const datasetTab = datasetTabs(store).find(({ tabId }) => tabId === plan.tabId);
  const tab = platform.workbook.tab(plan.tabId);
  if (!datasetTab || !tab) throw new AddOnError(tab ? 'notPulled' : 'tabGone');
  const opened = openTab(platform, { tab, datasetTab, pushable: pushableOf(plan.dataset) }, (known) => {
    const needs = neededToCompare(known, plan.edits);
    return { ...needs, formulas: [...new Set([...needs.formulas, ...formulas])] };
  });
  return withBaselines(store, datasetTab, opened);
}

/** Edits whose own operation reads the shop right before it changes it are compared there. */
function compareAgain(
  session: ShopSession,
  { dataset, listCalls, edits: planned }: SeenPlan,
  edits: readonly ReadyEdit[],
): readonly PlannedEdit[] {
  const pushable = pushableOf(dataset);
  const readsItself = ({ column }: ReadyEdit) => actionFor(pushable, column)?.prepare !== undefined;
  const others = edits.filter((edit) => !readsItself(edit));
  if (others.length === 0) return edits;
  const live = pushable.readLive(session, others, listCalls, 'step.reading');
  return [...compareWithShop(pushable, others, live, planned), ...edits.filter(readsItself)];
}

/**
 * What keeps the shop's values from being brought into cells, where that was chosen: the cell, that the shop has moved on from the value that the person
 * saw, or that the cell asks for something else than they chose it for.
 */
function objectionsToTaking(
  session: ShopSession,
  { dataset, listCalls, edits }: SeenPlan,
  { objectionOfCell, isStillEdit }: TabChecks,
): (edit: PlannedEdit) => Reason | undefined {
  const theirs = edits.filter((edit) => edit.choice === 'theirs' && objectionOfCell(edit) === undefined);
  const pushable = pushableOf(dataset);
  const compared =
    theirs.length === 0
      ? []
      : compareWithShop(pushable, theirs, pushable.readLive(session, theirs, listCalls, 'step.reading'), edits);
  const now = new Map(compared.map((edit) => [edit.key, edit]));
  const objectionOfShop = ({ key, live }: PlannedEdit) => {
    const edit = now.get(key);
    if (edit?.status === 'blocked') return edit.reason;
    return edit && !isSame(edit.live, live) ? changedInShop(edit.live) : undefined;
  };
  return (edit) => objectionOfCell(edit) ?? objectionOfShop(edit) ?? (isStillEdit(edit) ? undefined : movedOn);
}

/** What a person has agreed to, for an operation that looks at the shop once more before it leaves. */
function agreedIn(pushable: Pushable, { prepare, wishOf }: Action, group: readonly ReadyEdit[]) {
  if (wishOf) return group.flatMap(({ warnings = [] }) => warnings.map(reasonKey));
  return prepare ? agreedBeside(pushable, group) : undefined;
}

/** Groups edits into operations, action by action. */
function planOperations(
  pushable: Pushable,
  edits: readonly ReadyEdit[],
  { asksBeside }: { readonly asksBeside: boolean },
) {
  return pushable.actions.flatMap((action) =>
    action.group(edits.filter(({ column }) => action.kindOf(column) !== undefined)).map((group) => {
      const agreed = asksBeside ? agreedIn(pushable, action, group) : undefined;
      const changes = group.map(toChange);
      return { kind: action.id, intentFor: intentFor({ changes, ...(agreed ? { agreed } : {}) }) };
    }),
  );
}
