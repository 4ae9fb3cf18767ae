import type { ShopSession } from '../../runs/shop-session';
import { cellLanguage } from '../../state/cell-language';
import { datasetTabs, emptyBaseline } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { untilStill } from '../../tables/tab/until-still';
import { writeRows } from '../../tables/tab/write-rows';
import { AddOnError } from '../../text/add-on-error';
import type { PlannedEdit } from '../edit';
import { type EditedTab, openTab, recordIn } from '../find/edited-tab';
import { pushableOf } from '../pushables';
import { cellWrites } from '../report/write-cells';
import { type NotedCell, notePlanned, type PlannedValue } from './planned-notes';

type Writer = Pick<ShopSession, 'platform' | 'store' | 'language'>;

/**
 * Brings the cells of planned edits back to what the shop has, as far as they still say what is planned, and says in their notes what that is and when.
 * @throws AddOnError `tabGone`, `tabMoves`, and what Sheets refuses.
 */
export function putBackCells(
  session: Writer,
  push: Pick<ScheduledPush, 'tabId' | 'dataset' | 'startsAt' | 'endsAt'>,
  edits: readonly PlannedEdit[],
): void {
  const timeOf = (at: number) => momentText(session, at);
  const planned = ({ wanted }: PlannedEdit): PlannedValue => ({
    value: String(wanted),
    from: timeOf(push.startsAt),
    ...(push.endsAt === undefined ? {} : { until: timeOf(push.endsAt) }),
  });
  const columns = new Set(edits.map(({ column }) => column));
  untilStill(requireTab(session, push.tabId), () => {
    const opened = openWith(session, push, [...columns]);
    const writes = opened.columns
      .filter(({ key }) => columns.has(key))
      .flatMap((column) => {
        const ofColumn = edits.filter((edit) => edit.column === column.key);
        const updates = ofColumn.map(({ recordId, baseline, wanted }) => ({
          ...{ recordId, column: column.key },
          ...{ value: baseline, pushed: wanted },
        }));
        return cellWrites(opened, column, updates);
      });
    const landed = writes.length === 0 ? 'landed' : writeRows(opened, writes, () => session.platform.workbook.flush());
    if (landed === 'displaced') return landed;
    notePlanned(opened.tab, cellLanguage(session), notedCells(opened, edits, planned));
    return undefined;
  });
}

/** Takes away what notes say of planned edits. Of a tab that is gone there are none. */
export function clearPlannedNotes(
  session: Writer,
  push: Pick<ScheduledPush, 'tabId' | 'dataset'>,
  edits: readonly PlannedEdit[],
): void {
  if (!session.platform.workbook.tab(push.tabId) || !isKnown(session, push.tabId)) return;
  const opened = openWith(session, push, []);
  notePlanned(
    opened.tab,
    cellLanguage(session),
    notedCells(opened, edits, () => undefined),
  );
}

function notedCells(
  opened: EditedTab,
  edits: readonly PlannedEdit[],
  planned: (edit: PlannedEdit) => PlannedValue | undefined,
): NotedCell[] {
  const rowOf = new Map(opened.snapshot.rows.map((row) => [recordIn(opened, row), row.row]));
  return edits.flatMap((edit): NotedCell[] => {
    const [row, column] = [rowOf.get(edit.recordId), opened.snapshot.columnOf.get(edit.column)];
    if (row === undefined || column === undefined) return [];
    const value = planned(edit);
    return [{ row, column, ...(value ? { planned: value } : {}) }];
  });
}

function openWith(
  session: Writer,
  { tabId, dataset }: Pick<ScheduledPush, 'tabId' | 'dataset'>,
  keys: readonly string[],
): EditedTab {
  const { platform, store } = session;
  const datasetTab = datasetTabs(store).find((one) => one.tabId === tabId);
  if (!datasetTab) throw new AddOnError('tabGone');
  const target = { tab: requireTab(session, tabId), datasetTab, pushable: pushableOf(dataset) };
  const opened = openTab(platform, target, ({ idColumn }) => ({
    values: [idColumn, ...keys],
    formulas: keys,
    isToBeWritten: keys.length > 0,
  }));
  return { ...opened, baseline: store.get(baselineOf(tabId)) ?? emptyBaseline };
}

const isKnown = ({ store }: Writer, tabId: number): boolean => datasetTabs(store).some((one) => one.tabId === tabId);

/** @throws AddOnError `tabGone`. */
function requireTab({ platform }: Writer, tabId: number) {
  const tab = platform.workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  return tab;
}

const momentText = ({ platform: { clock, workbook } }: Writer, at: number): string =>
  clock.format(at, workbook.timeZone, 'yyyy-MM-dd HH:mm');
