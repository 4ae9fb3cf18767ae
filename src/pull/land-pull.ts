import { foreseen } from '../runs/foreseen';
import type { ShopSession } from '../runs/shop-session';
import { settleCellLanguage } from '../state/cell-language';
import { emptyBaseline, rememberTab } from '../state/dataset-tab';
import { withOvertaken } from '../state/edited-cells/overtaken-cells';
import { type Baseline, baselineOf, landingOf } from '../state/schema/baseline';
import type { StoredDocument } from '../state/schema/stored-document';
import type { DatasetTab } from '../state/schema/tab-list';
import type { StateStore } from '../state/state-store';
import { arrange } from '../tables/arrangement';
import { createSheetDates } from '../tables/sheet-dates';
import { untilStill } from '../tables/tab/until-still';
import { type Column, resultColumn, type Table } from '../tables/table';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import { growing } from './cell-limit';
import { noteChanges } from './changes/note-changes';
import { tellChanges } from './changes/tell-changes';
import { landChart } from './landing/land-chart';
import { type LandedTable, landTable } from './landing/land-table';
import type { Landing, LandingCounts } from './landing/landing';
import { markTab } from './landing/mark-tab';
import { tellMerged } from './landing/merged-cells';
import { inNewZone, newBaseline, overtakenAfter } from './landing/new-baseline';
import { notLanded } from './landing/not-landed';
import type { ReadPull } from './landing/read-pull';
import { withRenamedRows } from './landing/renamed-rows';
import { requireWritable } from './landing/require-writable';
import { isStateRule } from './landing/state-colors';
import { readLayout } from './landing/tab-layout';
import { writePullNote } from './notes/pull-note';
import { readDaysOf, toReadDays } from './read-days';
import { refuseErasing } from './refuse-erasing';

/** What is remembered of the tab from now on, and what changed in it. */
export interface LandedPull {
  readonly details: DatasetTab;
  readonly counts: LandingCounts;
}

/**
 * First what the cells are about to mean, lasting; then the cells; then the commit. Cut off anywhere, the next pull of this tab, which is
 * remembered from now on, rolls it forward.
 * @throws AddOnError `wouldErase`, `headingsGone`, `headingsMerged`, `cellsLocked`, `valueRefused`, `columnsMixedUp` with nothing kept or written; `landedInPart`, `tabGone`, `tabMoves`.
 */
export function landPull(session: ShopSession, pull: ReadPull): LandedPull {
  const landing = untilStill(pull.tab, () => {
    const prepared = prepareLanding(session, pull);
    const isAllowed = refuseErasing(prepared) === 'allowed' && requireWritable(prepared) === 'allowed';
    return isAllowed ? prepared : 'displaced';
  });
  const details = detailsOf(pull, landing, session.platform.workbook.timeZone);
  // What goes on from here is the tab's own landing: beside it the reading, which knows of no tab, would land in another one.
  if (!pull.known) pull.reading.forget();
  begin(session, landing, pull, pull.known ?? details);
  const { counts, layout } = landOrGiveUp(session, landing);
  tellMerged({ ...landing, layout });
  commit(session, { ...landing, layout }, pull, details);
  tellChanges(session);
  return { details, counts };
}

/**
 * A landing that was refused before it wrote anything leaves the tab as it was: nothing of it is to be carried on.
 * @throws AddOnError `landedInPart` where Sheets refused some of it.
 */
function landOrGiveUp({ store, platform, language }: ShopSession, landing: Landing): LandedTable {
  let hasWritten = false;
  const flush = (): void => {
    hasWritten = true;
    landing.flush();
  };
  try {
    return landTable({ ...landing, flush });
  } catch (caught) {
    const error = foreseen(caught, platform);
    const wasCutOff = landing.cutOff.columns.length > 0;
    if (!hasWritten && !wasCutOff && error.code === 'columnsMixedUp') {
      store.remove(landingOf(landing.tab.id));
      store.commit();
    }
    if (error.code !== 'cellsProtected' && error.code !== 'cellsRefuse')
      throw error.code === 'unexpected' ? caught : error;
    throw new AddOnError('landedInPart', { ...partOf(landing), reason: error.tellIn(language) });
  }
}

/** Columns that a narrower pull leaves out, while the tab has them: what is not pushed of them can be pushed, and lasts until they are pulled again. */
const leftColumns = ({ known, table, tab }: ReadPull): readonly Column[] => {
  const inTab = tab.columnKeys();
  const isPulled = (key: string) => table.columns.some((column) => column.key === key);
  return (known?.columns ?? []).filter(({ key, pushable }) => pushable && inTab.has(key) && !isPulled(key));
};

/** What is told of a landing that arrived in part. */
function partOf(landing: Landing) {
  const { columns, rows } = notLanded(landing);
  const missing = [...columns, ...(rows > 0 ? [say(landing.language, 'pull.newRows', { rows })] : [])];
  return { tab: landing.tab.name, missing: missing.join(', ') || '—' };
}

function prepareLanding(session: ShopSession, pull: ReadPull): Landing {
  const { dataset, definition, reading, table, tab, known, mayRebuild } = pull;
  const { platform, store, run, language } = session;
  const sheet = settleCellLanguage(session);
  const { knownSince, isNarrowed } = reading.scope;
  const { mode } = definition;
  const hadColumns = new Set([...(known?.columns ?? []), resultColumn].map(({ key }) => key));
  const isKnown = (key: string) => known !== undefined && hadColumns.has(key);
  const dates = createSheetDates(platform.clock, platform.workbook.timeZone);
  const arrangement = arrange(dataset, table.columns, {
    chosen: definition.columns,
    headingOf: ({ title }) => title[sheet.language],
    emptyPlaces: known ? new Set() : emptyPlacesOf(table),
  });
  const order = { table, arrangement, marksMissing: mode === 'update', isKnown };
  const layOut = () => withRenamedRows(tab, table, readLayout(tab, order), dates);
  const layout = layOut();
  const before = savedBaseline(store, baselineOf(tab.id), mayRebuild);
  const cutOff = savedBaseline(store, landingOf(tab.id), mayRebuild);
  const beforeInZone = inNewZone(platform, known, before);
  const held = layout.ids.filter((id) => id !== '');
  // Rows that stay as they are: all in a pull that appends, otherwise those whose record did not come.
  const untouched = mode === 'append' ? held : held.filter((id) => !table.rows.has(id));
  return {
    tab,
    table,
    arrangement,
    layout,
    layOut,
    locked: layout.place.lastColumn === 0 ? [] : tab.lockedAreas(),
    isKnown,
    language,
    cellLanguage: sheet.language,
    names: known && !sheet.isSwitched ? known.names : sheet.language,
    isRetitled: sheet.isSwitched ?? false,
    titlesBefore: new Map(known?.columns.map(({ key, title }) => [key, title])),
    mode,
    dates,
    before,
    beforeInZone,
    cutOff,
    said: [...new Set([before, cutOff, beforeInZone, inNewZone(platform, known, cutOff)])],
    overtaken: new Map(),
    spilling: new Set(),
    after: newBaseline(table, beforeInZone, untouched, leftColumns(pull)),
    ...(knownSince ? { knownSince } : {}),
    isNarrowed,
    grow: (rows, columns) =>
      growing(platform.workbook, tab, { rows, columns }, () => tab.ensureSize(rows, columns, isStateRule)),
    flush: () => platform.workbook.flush(),
    checkpoint: run.checkpoint,
    tell: (notice) => platform.notices.add(notice),
    onProgress: (done, total) => run.report('step.landing', done, total),
  };
}

/** Warehouses of which no row holds anything, where another one does. */
function emptyPlacesOf({ columns, rows }: Table): ReadonlySet<string> {
  const places = columns.flatMap(({ place, pushable }, index) =>
    place !== undefined && pushable ? [{ place, index }] : [],
  );
  const empty = new Set(places.map(({ place }) => place));
  for (const id of rows.ids()) {
    if (empty.size === 0) break;
    const cells = rows.cells(id);
    for (const { place, index } of places) if (cells[index] !== '') empty.delete(place);
  }
  return empty.size < new Set(places.map(({ place }) => place)).size ? empty : new Set();
}

/** @throws AddOnError `newerState`; `damagedState` unless it may be built again, after which no cell counts as an unpushed edit. */
function savedBaseline(store: StateStore, document: StoredDocument<Baseline>, mayBeBuilt: boolean): Baseline {
  try {
    return store.get(document) ?? emptyBaseline;
  } catch (error) {
    if (mayBeBuilt && isAddOnError(error) && error.code === 'damagedState') return emptyBaseline;
    throw error;
  }
}

function detailsOf(pull: ReadPull, { tab, table, layout, names }: Landing, timeZone: string): DatasetTab {
  const { dataset, definition, reading, known } = pull;
  const { startedAt, calls, scope } = reading;
  const isWhole = scope.since === undefined;
  const rowsBefore = isWhole ? 0 : layout.ids.filter((id) => id !== '' && !table.rows.has(id)).length;
  return {
    tabId: tab.id,
    dataset: dataset.id,
    definition,
    columns: [...table.columns, ...leftColumns(pull)],
    idColumn: table.idColumn,
    pulledAt: startedAt,
    fullAt: isWhole ? startedAt : (known?.fullAt ?? startedAt),
    // Records of this pull, and rows of earlier ones that it did not ask for.
    rows: table.rows.size + rowsBefore,
    listCalls: isWhole ? calls : (known?.listCalls ?? calls),
    askedBy: reading.askedBy,
    ...readingsOf(pull),
    ...(table.discovery?.identity ? { identity: table.discovery.identity } : {}),
    ...(table.discovery?.list === undefined ? {} : { list: table.discovery.list }),
    ...(names === undefined ? {} : { names }),
    ...(known?.watched ? { watched: known.watched } : {}),
    timeZone,
  };
}

/** When which days of the period were read, this pull's among them. */
function readingsOf({ reading, known }: ReadPull): Pick<DatasetTab, 'readDays' | 'openAt' | 'listDays'> {
  const { days, since } = reading.scope;
  const { startedAt } = reading;
  if (!days) return {};
  const { period, read, readsOpen } = days;
  const isWhole = since === undefined;
  const readNow = read.map((stretch) => ({ ...stretch, at: startedAt }));
  const readDays = readDaysOf(period, isWhole ? readNow : [...readNow, ...(known?.readDays ?? [])]);
  const openAt = isWhole || readsOpen ? startedAt : known?.openAt;
  const listDays = isWhole ? readDays.length : known?.listDays;
  return {
    readDays: toReadDays(readDays),
    ...(openAt === undefined ? {} : { openAt }),
    ...(listDays === undefined ? {} : { listDays }),
  };
}

function begin(
  { store, seals }: Pick<ShopSession, 'store' | 'seals'>,
  landing: Landing,
  pull: ReadPull,
  details: DatasetTab,
): void {
  store.set(landingOf(landing.tab.id), landing.after);
  noteChanges(store, pull, landing);
  rememberTab({ store, seals }, details);
  store.commit();
}

function commit(
  session: ShopSession,
  landing: Landing,
  { dataset, reading, known }: ReadPull,
  details: DatasetTab,
): void {
  const { tab, after } = landing;
  const { platform, store } = session;
  writePullNote(session, landing, details, reading);
  markTab(session, landing, details, reading.scope);
  platform.workbook.flush();
  // Lasting together with the memory of it: cut off before, the next pull draws no second one.
  const chart = dataset.chart && landChart(landing, dataset.chart, dataset.title, known?.chart);
  store.set(baselineOf(tab.id), withOvertaken(after, overtakenAfter(landing)));
  store.remove(landingOf(tab.id));
  rememberTab(session, { ...details, ...(chart ? { chart } : {}) });
  reading.forget();
  store.commit();
}
