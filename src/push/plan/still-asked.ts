import { orUnreadable, refusals } from '../../runs/unreadable';
import { datasetTabs } from '../../state/dataset-tab';
import type { Change, PushRunIntent } from '../../state/schema/push-lines';
import type { Action } from '../action';
import { openTab } from '../find/edited-tab';
import { pushableOf } from '../pushables';
import { cellsAsSeen, neededToCompare } from './cells-as-seen';

const toEdit = ({ id, column, to, details }: Change) => ({
  ...{ recordId: id, column, wanted: to },
  ...(details ? { details } : {}),
});

/**
 * Whether cells still say what operations of one change each are to do. Of several changes some would be kept from the shop for one; where a tab cannot be
 * read, nobody knows.
 */
export const stillAsked =
  ({ tabId, dataset, undoes }: PushRunIntent): NonNullable<Action['isStillAsked']> =>
  ({ platform, store }, operations) => {
    const single = operations.map(({ intent: { changes, repairs } }) =>
      changes.length === 1 && repairs === undefined ? changes.map(toEdit)[0] : undefined,
    );
    const edits = single.flatMap((edit) => edit ?? []);
    const tab = undoes === undefined ? platform.workbook.tab(tabId) : undefined;
    const isAsked = orUnreadable(() => {
      const datasetTab = datasetTabs(store).find((one) => one.tabId === tabId);
      if (!tab || !datasetTab || edits.length === 0) return undefined;
      const pushable = pushableOf(dataset);
      return cellsAsSeen(openTab(platform, { tab, datasetTab, pushable }, (known) => neededToCompare(known, edits)));
    }, [...refusals, 'idColumnMissing']);
    return single.map((edit) => !(edit && isAsked) || isAsked(edit));
  };
