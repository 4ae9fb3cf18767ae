import { zoneMinute } from '../../days/zone-time';
import type { ShopSession } from '../../runs/shop-session';
import { datasetTabs } from '../../state/dataset-tab';
import type { PushRunIntent } from '../../state/schema/push-lines';
import type { PushPlan } from '../../state/schema/push-plan';
import { isReady, isSame, type PlannedEdit, type Reason, type Value } from '../edit';
import { changeKey } from '../operation';
import { pushOperationsOf } from '../push-job';
import { actionFor, findAction, pushableOf } from '../pushables';
import { doubtsOfPlanned } from '../scheduled/judge-planned';
import { carriedOutEntries } from './carried-out-entries';
import { mayBeLost } from './lost-entries';
import { mayBeUndone } from './lost-undoings';
import { pastCounts } from './past-counts';
import { pastPushes } from './past-pushes';
import { takenBack } from './taken-back';

type Reader = Pick<ShopSession, 'journal' | 'platform' | 'store' | 'connection'>;

interface Plan extends Pick<PushPlan, 'dataset' | 'tabId' | 'undoes'>, Pick<PushRunIntent, 'scheduled'> {
  /** The ids of scheduled pushes that are not told of: the edits are their own. */
  readonly itself?: readonly string[];
}

/** Edits that were compared with the shop, in the light of what earlier pushes carried out. */
export type Recall = (edits: readonly PlannedEdit[]) => readonly PlannedEdit[];

/** @param plan what the edits are planned for: the cells of a tab, or the way back of a run. */
export const recallFor = (reader: Reader, plan: Plan): Recall => {
  if (plan.undoes !== undefined) return recallUndone(reader, plan.undoes, plan.scheduled !== undefined);
  const recallPushed: Recall = (edits) => recallCounts(reader, plan)(recallEntries(reader, plan)(edits));
  return plan.scheduled ? recallPushed : (edits) => recallPlanned(reader, plan)(recallPushed(edits));
};

/** Whoever types a value for which something is planned may have forgotten it: pushed, the plan has nothing to go back from, or to. */
const recallPlanned =
  (reader: Reader, { dataset, itself = [] }: Plan): Recall =>
  (edits) => {
    if (!edits.some(isReady)) return edits;
    const doubtOf = doubtsOfPlanned(reader, dataset, itself);
    return edits.map((edit) => {
      const doubt = isReady(edit) ? doubtOf(edit) : undefined;
      return doubt ? doubted(edit, doubt) : edit;
    });
  };

const linesGone: Reason = { message: 'warning.linesGone', values: {} };

/** An entry is carried out once: where its cell could not be blanked, the same again needs a tick. */
const recallEntries =
  (reader: Reader, plan: Pick<PushPlan, 'dataset' | 'tabId'>): Recall =>
  (edits) => {
    const { journal, platform } = reader;
    const pushable = pushableOf(plan.dataset);
    const isEntry = ({ column }: PlannedEdit) => actionFor(pushable, column)?.entry !== undefined;
    if (!edits.some((edit) => isReady(edit) && isEntry(edit))) return edits;
    const known = { lines: journal.lines(), dataset: plan.dataset, now: platform.clock.now() };
    const carriedOutAt = carriedOutEntries(known, edits);
    const isInDoubt = mayBeLost(reader, plan);
    return edits.map((edit) => {
      if (!isReady(edit) || !isEntry(edit)) return edit;
      const at = carriedOutAt(edit);
      if (at === undefined) return isInDoubt(edit) ? doubted(edit, linesGone) : edit;
      return doubted(edit, { message: 'warning.carriedOut', values: timeOf(platform, at) });
    });
  };

/**
 * A count that nobody could confirm may have been carried out, and so was one that was pushed from another tab since this one was pulled: the same once
 * more would go over what was sold since, and needs a tick.
 */
const recallCounts =
  ({ journal, platform, store }: Reader, { dataset, tabId }: Pick<PushPlan, 'dataset' | 'tabId'>): Recall =>
  (edits) => {
    if (!edits.some(isReady)) return edits;
    const pastCountOf = pastCounts(journal.lines(), dataset);
    const pulledAt = datasetTabs(store).find((tab) => tab.tabId === tabId)?.pulledAt;
    return edits.map((edit) => {
      const past = isReady(edit) ? pastCountOf(edit) : undefined;
      if (!past) return edit;
      const values = timeOf(platform, past.at);
      if (!past.isCertain) return doubted(edit, { message: 'warning.unconfirmed', values });
      return pulledAt !== undefined && past.at > pulledAt
        ? doubted(edit, { message: 'warning.countedSince', values })
        : edit;
    });
  };

/**
 * A change is taken back once, whatever the shop holds by now. Differences are never told by that; where a stock happens to be what it was before,
 * somebody may have put it back by hand, and a person has to say so.
 */
const recallUndone =
  ({ journal, platform }: Reader, run: string, isScheduled: boolean): Recall =>
  (edits) => {
    const lines = journal.lines();
    const back = isScheduled ? takenByShop(journal, run) : takenBack(lines, run);
    const isInDoubt = mayBeUndone({ journal, platform }, run);
    const before = new Map<string, Value>(
      pushOperationsOf(lines, run)
        .filter(({ kind, intent }) => findAction(kind)?.entry !== undefined && intent.repairs === undefined)
        .flatMap(({ intent }) => intent.changes.map((change) => [changeKey(change), change.from] as const)),
    );
    return edits.map((edit) => {
      const known = back.get(edit.key);
      if (known?.isCertain) {
        const { warnings, ...facts } = edit;
        return {
          ...facts,
          status: 'alreadySo',
          reason: { message: 'undo.already', values: timeOf(platform, known.at) },
        };
      }
      if (!isReady(edit)) return edit;
      const unsure = known
        ? doubted(edit, { message: 'warning.undoUnsure', values: timeOf(platform, known.at) })
        : isInDoubt(edit)
          ? doubted(edit, linesGone)
          : edit;
      const from = before.get(edit.key);
      return from !== undefined && isSame(from, edit.live)
        ? doubted(unsure, { message: 'warning.backByHand', values: { live: edit.live } })
        : unsure;
    });
  };

/**
 * What is to go back by itself is tried until the shop has certainly taken it: what it has by then is what counts, as these are values, never differences. What others may have
 * written of an undoing keeps nothing in the shop.
 */
function takenByShop(journal: Reader['journal'], run: string): ReturnType<typeof takenBack> {
  const lines = journal.lines();
  const foreign = new Set(
    pastPushes(lines).flatMap(({ run: undoing, intent: { undoes } }) =>
      undoes !== undefined && journal.standing(undoing) === 'foreign' ? [undoing] : [],
    ),
  );
  const believed = lines.filter((line) => !foreign.has(line.run));
  return new Map([...takenBack(believed, run)].filter(([, { isCertain }]) => isCertain));
}

/** As the spreadsheet writes it. */
const timeOf = ({ clock, workbook }: Reader['platform'], at: number): Reason['values'] => ({
  time: zoneMinute(clock, workbook.timeZone, at),
});

const isSameReason = (one: Reason, other: Reason): boolean => JSON.stringify(one) === JSON.stringify(other);

function doubted(edit: PlannedEdit, doubt: Reason): PlannedEdit {
  const { warnings = [] } = edit;
  return warnings.some((known) => isSameReason(known, doubt)) ? edit : { ...edit, warnings: [...warnings, doubt] };
}

/** Edits that a person agreed to, once more: what has come up since they saw them keeps them back. */
export const recallAgain =
  <Seen extends PlannedEdit>(recall: (edits: readonly Seen[]) => readonly PlannedEdit[]): typeof recall =>
  (edits) =>
    recall(edits).map((edit) => {
      const seen = edits.find(({ key }) => key === edit.key)?.warnings ?? [];
      const reason = (edit.warnings ?? []).find((warning) => !seen.some((known) => isSameReason(known, warning)));
      return edit.status === 'ready' && reason ? { ...edit, status: 'conflict', reason } : edit;
    });
