import { zoneMinute } from '../../days/zone-time';
import type { ShopSession } from '../../runs/shop-session';
import { cellLanguage } from '../../state/cell-language';
import { datasetTabs, emptyBaseline } from '../../state/dataset-tab';
import { noteChange } from '../../state/latest-changes';
import { baselineOf } from '../../state/schema/baseline';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { toldColumns, withoutEditsOf } from '../../tables/tab/cell-states';
import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import type { GuardedWrite, Landed } from '../../tables/tab/guarded-write';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { untilStill } from '../../tables/tab/until-still';
import { writeRows } from '../../tables/tab/write-rows';
import { type Column, resultColumn } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { isBlankCell } from '../../text/blank-text';
import { allLanguages, type Language } from '../../text/message';
import { isSame, type PlannedEdit } from '../edit';
import { baselineIn } from '../find/candidates';
import { type EditedTab, openTab, recordIn } from '../find/edited-tab';
import { withEditsTold } from '../find/with-edits-told';
import { actionFor, pushableOf } from '../pushables';
import type { CellUpdate } from '../report/cell-update';
import { cellWrites, takesUpdates } from '../report/write-cells';
import { teller } from '../values/tell-value';
import { type NotedCell, notePlanned, tellPlanned } from './planned-notes';
import { plannedValues } from './planned-values';

type Writer = Pick<ShopSession, 'platform' | 'store' | 'language'>;

/**
 * Brings the cells of planned edits to what the shop is remembered to have said, as far as they still say what is planned; says in their notes what that is and
 * when, and beside their rows no more that they are not pushed.
 * @param former its times as the notes say them so far, where these are others now.
 * @throws AddOnError `tabGone`, `tabMoves`, and what Sheets refuses.
 */
export function putBackCells(
  session: Writer,
  push: Planned,
  edits: readonly PlannedEdit[],
  former: Planned = push,
): void {
  const language = cellLanguage(session);
  untilStill(requireTab(session, push.tabId), () => {
    const opened = openWith(session, push, columnsOf(edits));
    const changes = updatesIn(opened, edits, (edit) => ({ value: baselineIn(opened, edit), pushed: edit.wanted }));
    const results = resultsWith(
      opened,
      changes,
      language,
      (resultName) => (text, names) => withoutEditsOf(text, names, resultName),
    );
    if (write(session, opened, changes, results) === 'displaced') return 'displaced';
    const [wordsOf, formerWordsOf] = [wordsFor(session, push), wordsFor(session, former)];
    notePlanned(
      opened.tab,
      notedCells(opened, edits, (edit) => ({
        before: [...allWords(formerWordsOf(edit)), ...allWords(wordsOf(edit))],
        after: wordsOf(edit)(language),
      })),
    );
    return undefined;
  });
}

/**
 * The other way round, for what is not to be pushed by itself any more: what was planned stands in its cells again, as if its person had typed it, wherever they show what the shop
 * has. An entry only where they are blank: the same in one of them is another order, unless this was begun before.
 * @returns in how many.
 * @throws AddOnError `tabGone`, `tabMoves`, and what Sheets refuses.
 */
export function fillCellsAgain(
  session: Writer,
  push: Planned & Pick<ScheduledPush, 'isInCells'>,
  edits: readonly PlannedEdit[],
): number {
  const language = cellLanguage(session);
  const filled = untilStill(requireTab(session, push.tabId), () => {
    const opened = openWith(session, push, columnsOf(edits));
    const filling = (edit: PlannedEdit) => ({ value: edit.wanted, pushed: baselineIn(opened, edit) });
    const fillable = push.isInCells ? edits : withoutTakenEntries(opened, edits);
    const changes = updatesIn(opened, fillable, filling);
    // What the shop has come to hold by itself is no edit.
    const asked = fillable.filter((edit) => !isSame(edit.wanted, baselineIn(opened, edit)));
    const results = resultsWith(opened, updatesIn(opened, asked, filling), language, (resultName) => {
      const told = withEditsTold(resultName, language);
      return (text, edited) => told(text, { edited });
    });
    if (write(session, opened, changes, results) === 'displaced') return 'displaced';
    return changes.flatMap(({ column, updates }) => updates.filter(takesUpdates(opened, column))).length;
  });
  noteChange(session.platform, 'edits');
  return filled;
}

function withoutTakenEntries(opened: EditedTab, edits: readonly PlannedEdit[]): readonly PlannedEdit[] {
  const entries = new Set(opened.columns.filter(({ isEntry }) => isEntry).map(({ key }) => key));
  const rowOf = new Map(opened.snapshot.rows.map((row) => [recordIn(opened, row), row]));
  return edits.filter(({ recordId, column }) => {
    const row = rowOf.get(recordId);
    return !entries.has(column) || !row || isBlankCell(cellOf(opened.snapshot, row, column).value);
  });
}

const columnsOf = (edits: readonly PlannedEdit[]): readonly string[] => [...new Set(edits.map(({ column }) => column))];

/** A cell of which nothing is remembered stays as it is: nobody knows what it should show. */
function updatesIn(
  opened: EditedTab,
  edits: readonly PlannedEdit[],
  updateOf: (edit: PlannedEdit) => Pick<CellUpdate, 'value' | 'pushed'>,
): readonly ColumnUpdates[] {
  const known = edits.filter(({ recordId }) => recordId in opened.baseline.rows);
  return opened.columns.flatMap((column) => {
    const own = known.filter((edit) => edit.column === column.key);
    const updates = own.map((edit) => ({ recordId: edit.recordId, column: column.key, ...updateOf(edit) }));
    return updates.length === 0 ? [] : [{ column, updates }];
  });
}

function write(
  { platform }: Writer,
  opened: EditedTab,
  changes: readonly ColumnUpdates[],
  results: readonly GuardedWrite[],
): Landed {
  const writes = [...changes.flatMap(({ column, updates }) => cellWrites(opened, column, updates)), ...results];
  const table = { ...opened, columns: [...opened.columns, resultColumn] };
  return writes.length === 0 ? 'landed' : writeRows(table, writes, () => platform.workbook.flush());
}

interface ColumnUpdates {
  readonly column: Column;
  readonly updates: readonly CellUpdate[];
}

/** @param tell what stands beside a row, in which these columns are edits no more, or again. */
function resultsWith(
  opened: EditedTab,
  changes: readonly ColumnUpdates[],
  language: Language,
  tell: (resultName: string) => (text: string, names: readonly string[]) => string,
): GuardedWrite[] {
  const { snapshot } = opened;
  const { nameOf, retold } = toldColumns(opened.tab, snapshot, [...opened.columns, resultColumn], language);
  const toldOf = tell(nameOf(resultColumn));
  const names = new Map<string, string[]>();
  for (const { column, updates } of changes) {
    for (const { recordId } of updates.filter(takesUpdates(opened, column))) {
      names.set(recordId, [...(names.get(recordId) ?? []), nameOf(column)]);
    }
  }
  const cells = snapshot.rows.map((row): ShownCell => {
    const current = cellOf(snapshot, row, resultColumn.key).value;
    const ofRow = names.get(recordIn(opened, row));
    if (!ofRow) return { cell: current, isNew: false };
    const told = toldOf(retold(String(current)), ofRow);
    return { cell: told, isNew: told !== String(current) };
  });
  return changedCells(snapshot, resultColumn, cells);
}

type Planned = Pick<ScheduledPush, 'tabId' | 'dataset' | 'startsAt' | 'endsAt'>;
type Words = (language: Language) => string;

/** What notes say of each planned edit. */
function wordsFor(
  { platform: { clock, workbook } }: Pick<Writer, 'platform'>,
  { dataset, startsAt, endsAt }: Planned,
): (edit: PlannedEdit) => Words {
  const pushable = pushableOf(dataset);
  const timeOf = (at: number) => zoneMinute(clock, workbook.timeZone, at);
  return ({ column, wanted }) =>
    (language) =>
      tellPlanned(language, {
        value: String(teller(language, actionFor(pushable, column), column)(wanted)),
        from: timeOf(startsAt),
        ...(endsAt === undefined ? {} : { until: timeOf(endsAt) }),
      });
}

const allWords = (words: Words): string[] => allLanguages().map(words);

/**
 * Takes away what notes say of planned edits, and nothing that they say of others. Of a tab that is gone there are none.
 */
export function clearPlannedNotes(
  session: Writer & Pick<ShopSession, 'connection'>,
  push: Planned,
  edits: readonly PlannedEdit[],
): void {
  if (!session.platform.workbook.tab(push.tabId) || !isKnown(session, push.tabId)) return;
  const opened = openWith(session, push, []);
  const wordsOf = wordsFor(session, push);
  const planned = plannedValues(session, push.dataset).filter((one) => one.push.tabId === push.tabId);
  const othersOf = (key: string) =>
    planned.filter(({ edit }) => edit.key === key).flatMap((one) => allWords(wordsFor(session, one.push)(one.edit)));
  notePlanned(
    opened.tab,
    notedCells(opened, edits, (edit) => ({ before: allWords(wordsOf(edit)), others: othersOf(edit.key) })),
  );
}

function notedCells(
  opened: EditedTab,
  edits: readonly PlannedEdit[],
  sayOf: (edit: PlannedEdit) => Omit<NotedCell, 'row' | 'column'>,
): NotedCell[] {
  const rowOf = new Map(opened.snapshot.rows.map((row) => [recordIn(opened, row), row.row]));
  return edits.flatMap((edit): NotedCell[] => {
    const [row, column] = [rowOf.get(edit.recordId), opened.snapshot.columnOf.get(edit.column)];
    return row === undefined || column === undefined ? [] : [{ row, column, ...sayOf(edit) }];
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
    values: [idColumn, ...keys, ...(keys.length > 0 ? [resultColumn.key] : [])],
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
