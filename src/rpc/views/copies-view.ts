import { columnsToCopy } from '../../pull/copies/choose-copies';
import { copiesOf } from '../../pull/copies/kept-copies';
import { isStillCalledSo } from '../../pull/copies/remove-copies';
import type { PullContext } from '../../pull/saved-pulls';
import type { KeptCopy } from '../../state/schema/schedule/dated-copies';
import type { DatasetTab } from '../../state/schema/tab-list';

/** The copies of a tab that this person had made, the latest first, and what can be chosen for the next. */
export function describeCopies(context: PullContext, known: DatasetTab) {
  const { tabId } = known;
  const { keep, columns: chosen, copies } = copiesOf(context, tabId);
  const { tab, offered } = columnsToCopy(context, known);
  return {
    ...{ tabId, name: tab.name, keep, pulledAt: known.pulledAt },
    columns: offered.map(({ key, heading, isUsual }) => ({
      ...{ key, title: heading, isTicked: chosen ? chosen.includes(key) : isUsual },
    })),
    copies: copies.flatMap((copy) => describeCopy(context, copy) || []).reverse(),
  };
}

/** `own`: somebody called it otherwise, and it is not removed. */
function describeCopy(context: PullContext, copy: KeptCopy) {
  const { tabId, at, dataAt = null, rows, isUnfinished } = copy;
  const tab = context.platform.workbook.tab(tabId);
  const kept = isStillCalledSo(context, copy) ? ('whole' as const) : ('own' as const);
  return (
    tab && { tabId, name: tab.name, at, dataAt, rows: rows - 1, state: isUnfinished ? ('unfinished' as const) : kept }
  );
}
