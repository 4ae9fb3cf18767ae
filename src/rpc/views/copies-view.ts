import { columnsToCopy } from '../../pull/copies/choose-copies';
import { copiesOf } from '../../pull/copies/kept-copies';
import { surplusOf, whoseCopy } from '../../pull/copies/remove-copies';
import type { PullContext } from '../../pull/saved-pulls';
import type { KeptCopy } from '../../state/schema/schedule/dated-copies';
import type { DatasetTab } from '../../state/schema/tab-list';

/** The copies of a tab that this person had made, the latest first, and what can be chosen for the next. */
export function describeCopies(context: PullContext, known: DatasetTab) {
  const { tabId } = known;
  const kept = copiesOf(context, tabId);
  const { keep, columns: chosen } = kept;
  const { tab, offered } = columnsToCopy(context, known);
  const goNext = surplusOf(context, kept, 1);
  const described = kept.copies.flatMap((copy) => describeCopy(context, copy, goNext.includes(copy))).reverse();
  return {
    ...{ tabId, name: tab.name, keep, pulledAt: known.pulledAt },
    columns: offered.map(({ key, heading, isUsual }) => ({
      ...{ key, title: heading, isTicked: chosen ? chosen.includes(key) : isUsual },
    })),
    copies: described.filter(({ state }) => state !== 'own'),
    /** Those that somebody called otherwise, or put something into: they are not removed. */
    own: described.filter(({ state }) => state === 'own'),
  };
}

/** `goesNext`: with the next one that is made, unless somebody has made it theirs. */
type CopyState = 'whole' | 'goesNext' | 'own' | 'unfinished';

function describeCopy(context: PullContext, copy: KeptCopy, isNext: boolean) {
  const { tabId, at, dataAt = null, rows } = copy;
  const tab = context.platform.workbook.tab(tabId);
  const whose = whoseCopy(context, copy);
  if (!tab || whose === 'gone') return [];
  const ours = isNext ? 'goesNext' : 'whole';
  const state: CopyState = whose === 'ours' ? ours : whose;
  return [{ tabId, name: tab.name, at, dataAt, rows: rows - 1, state }];
}
