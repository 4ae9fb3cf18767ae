import type { Area } from '../../apps-script/workbook/area';
import type { WorkbookChange } from '../../apps-script/workbook/changes/workbook-change';
import type { Workbook, WorkbookSheet } from '../../apps-script/workbook/workbook';
import type { Person } from '../../apps-script/world/person';
import type { UnseenShift } from '../edits/relocate-edit';
import type { BookView, DeltaBatch, FrameView, SelectionView, SheetDelta, TabHead } from './book-view';
import { LookPalette } from './look-palette';
import { RuledCells } from './ruled-cells';
import { ShiftLog } from './shift-log';
import { readTab, WatchedTab } from './watched-tab';

/** What a feed follows. */
export interface FollowedBook {
  /** May be another one later, which takes over who watches the one before. */
  readonly workbook: Workbook;
  /** Who looks at it. */
  readonly viewer: Person;
  readonly frame: () => FrameView;
}

/** Follows a spreadsheet, and tells what became different in it, so that whoever applies that to what they had sees what is there now. */
export class BookFeed {
  readonly #palette = new LookPalette();
  readonly #tabs = new Map<number, WatchedTab>();
  readonly #shifts = new ShiftLog();
  /** The batch by which pages were told last what is selected. */
  #selectionToldBy = 0;
  /** How many batches were taken. */
  #batch = 0;
  #toldLooks = 0;
  #areResultsDirty = true;
  /** Formulas may refer to them, and nobody is told when they change. */
  #names: ReturnType<Workbook['namedRanges']['all']> = [];
  #told = { heads: '', selection: '', frame: '' };

  /** @param changed is called whenever there may be something to take. */
  constructor(
    private readonly book: FollowedBook,
    changed: () => void = () => {},
  ) {
    book.workbook.onChange((change) => {
      this.#note(change);
      changed();
    });
    this.take();
  }

  /** Everything, as `take` has told it. */
  snapshot(): BookView {
    const { workbook } = this.book;
    const tabs = this.#visible().map((sheet) => readTab(workbook, sheet, this.#palette, ruledIn(sheet)));
    return {
      batch: this.#batch,
      looks: this.#palette.looks,
      heads: headsOf(workbook),
      tabs,
      selection: this.#selection(),
      frame: this.book.frame(),
    };
  }

  /** What is different from what was taken before; undefined when nothing is. */
  take(): DeltaBatch | undefined {
    const { workbook } = this.book;
    const visible = this.#visible();
    for (const id of this.#tabs.keys()) if (!visible.some((sheet) => sheet.id === id)) this.#tabs.delete(id);
    const names = workbook.namedRanges.all();
    const [palette, areResultsDirty] = [this.#palette, this.#areResultsDirty || names !== this.#names];
    this.#areResultsDirty = false;
    this.#names = names;
    const deltas: SheetDelta[] = visible.flatMap((sheet) =>
      this.#watched(sheet.id).take({ workbook, sheet, palette, areResultsDirty }),
    );
    const [heads, selection, frame] = [headsOf(workbook), this.#selection(), this.book.frame()];
    if (this.#isNews('heads', heads)) deltas.push({ kind: 'heads', heads });
    if (this.#isNews('selection', selection)) {
      deltas.push({ kind: 'selection', selection });
      this.#selectionToldBy = this.#batch + 1;
    }
    if (this.#isNews('frame', frame)) deltas.push({ kind: 'frame', frame });
    const looks = this.#palette.looks.slice(this.#toldLooks);
    this.#toldLooks = this.#palette.looks.length;
    if (deltas.length === 0) return undefined;
    this.#batch += 1;
    return { batch: this.#batch, looks, deltas };
  }

  /** What a page that was told so much does not know of: rows and columns that went elsewhere. @throws RefusedEdit where that is too much. */
  shiftsSince(batch: number): readonly UnseenShift[] {
    return this.#shifts.since(batch);
  }

  /** Whether something else was selected for a page, of which it did not know when it was told so much. */
  isSelectedAnewSince(batch: number): boolean {
    return this.#selectionToldBy > batch || this.#told.selection !== JSON.stringify(this.#selection());
  }

  /** What is selected now needs not be told: whoever selected it knows. */
  selectionIsKnown(): void {
    this.#isNews('selection', this.#selection());
  }

  #note(change: WorkbookChange): void {
    const batch = this.#batch + 1;
    if (change.kind === 'all') {
      this.#tabs.clear();
      this.#shifts.restart(batch);
    }
    if (change.kind === 'shift') this.#shifts.add({ batch, tabId: change.sheetId, shift: change.shift });
    if (change.kind === 'results') this.#areResultsDirty = true;
    if (!('sheetId' in change)) return;
    // Of a tab that nobody was told of there is nothing to note: it will come whole.
    const tab = this.#tabs.get(change.sheetId);
    if (tab === undefined) return;
    if (change.kind === 'cells') tab.addCells(finite(change.area, this.book.workbook.sheet(change.sheetId)));
    else if (change.kind === 'shift') tab.addShift(change.shift);
    else tab.addLayout();
  }

  #watched(id: number): WatchedTab {
    const known = this.#tabs.get(id) ?? new WatchedTab(id);
    this.#tabs.set(id, known);
    return known;
  }

  #visible(): readonly WorkbookSheet[] {
    return this.book.workbook.sheets().filter(({ hidden }) => !hidden);
  }

  #selection(): SelectionView {
    const { workbook, viewer } = this.book;
    const { activeSheetId, selection } = workbook.asViewer(viewer, () => ({
      activeSheetId: workbook.activeSheetId,
      selection: workbook.selection,
    }));
    const visible = this.#visible();
    const front = visible.find(({ id }) => id === activeSheetId);
    return front ? { tabId: front.id, areas: selection } : { tabId: visible[0]?.id ?? activeSheetId, areas: [] };
  }

  #isNews(part: 'heads' | 'selection' | 'frame', value: unknown): boolean {
    const text = JSON.stringify(value);
    const isNews = this.#told[part] !== text;
    this.#told[part] = text;
    return isNews;
  }
}

function ruledIn(sheet: WorkbookSheet): RuledCells {
  const ruled = new RuledCells();
  ruled.update(sheet);
  return ruled;
}

/** Whole rows end where the grid does. */
const finite = (area: Area, sheet: WorkbookSheet | undefined): Area =>
  Number.isFinite(area.columns) ? area : { ...area, columns: sheet?.maxColumns ?? 0 };

const headsOf = (workbook: Workbook): readonly TabHead[] =>
  workbook.sheets().map(({ id, name, hidden }) => ({ id, name, isHidden: hidden }));
