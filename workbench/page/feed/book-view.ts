import type { OpenQuestion } from '../../apps-script/stores/person-questions';
import type { Area } from '../../apps-script/workbook/area';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import type { SpreadsheetLocale } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { CellAttribute, StoredValue } from '../../apps-script/workbook/workbook';
import type { GuideView } from '../../guide/guide-view';
import type { ChartView, MenuView } from '../page-api';
import type { PageLanguage } from '../texts/page-texts';

/** What many cells have in common: whatever a cell carries but its note; what is absent is as usual. */
export type LookView = Readonly<Partial<Record<Exclude<CellAttribute, 'note'>, string>>>;

/** What few cells have. */
export interface CellExtra {
  readonly row: number;
  readonly column: number;
  /** In English, as it is stored. */
  readonly formula?: string;
  readonly note?: string;
  /** Why a formula shows no value. */
  readonly error?: string;
}

/** Cells as they are now, values as formulas show them; rows and columns count from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly StoredValue[])[];
  /** Of every cell the number of its look in the palette. */
  readonly looks: readonly (readonly number[])[];
  readonly extras: readonly CellExtra[];
}

/** From a row or column on, how many. */
export type Span = readonly [first: number, count: number];

export interface FilterView {
  readonly area: Area;
  /** By the number of the tab's column, which texts are not shown. */
  readonly hiddenValues: readonly (readonly [column: number, values: readonly string[]])[];
}

/** What belongs to a tab as a whole. */
export interface LayoutView {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  /** In pixels; columns of the usual width are not in it. */
  readonly columnWidths: readonly (readonly [column: number, pixels: number])[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Rows that the filter hides. */
  readonly filteredRows: readonly Span[];
  readonly filter: FilterView | null;
  readonly bandings: readonly Area[];
  readonly merges: readonly Area[];
}

/** A tab that people see. */
export interface TabView {
  readonly id: number;
  readonly layout: LayoutView;
  readonly cells: CellBlock;
  readonly charts: readonly ChartView[];
}

export interface TabHead {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
}

export interface SelectionView {
  readonly tabId: number;
  readonly areas: readonly Area[];
}

/** A dialog of the script; its size in pixels is what its page asked for at first, `null` where it asked for none. */
export interface DialogView {
  readonly title: string;
  readonly version: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly isModal: boolean;
}

/** What stands around the cells. */
export interface FrameView {
  readonly name: string;
  /** Who looks. */
  readonly person: string;
  readonly locale: SpreadsheetLocale;
  /** Of the person's account. */
  readonly language: PageLanguage;
  readonly menus: readonly MenuView[];
  /** `version` grows whenever the script shows it anew. */
  readonly sidebar: { readonly title: string; readonly version: number } | null;
  readonly dialog: DialogView | null;
  /** How far the panel's time is ahead of the time of day. */
  readonly aheadMs: number;
  readonly toast: { readonly title: string; readonly message: string; readonly number: number } | null;
  /** What a script, or Google, asks the person and waits for. */
  readonly question: OpenQuestion | null;
  /** `null` where nobody has to be led. */
  readonly guide: GuideView | null;
}

/** All that a page shows of a spreadsheet. */
export interface BookView {
  /** The batch that it follows on. */
  readonly batch: number;
  readonly looks: readonly LookView[];
  /** In their order, also those that are hidden. */
  readonly heads: readonly TabHead[];
  /** The tabs that are not hidden. */
  readonly tabs: readonly TabView[];
  readonly selection: SelectionView;
  readonly frame: FrameView;
}

/** One thing that became different. To be applied in order: places count as they are after the shifts before. */
export type SheetDelta =
  | { readonly kind: 'shift'; readonly tabId: number; readonly shift: Shift }
  | { readonly kind: 'cells'; readonly tabId: number; readonly cells: CellBlock }
  | { readonly kind: 'layout'; readonly tabId: number; readonly layout: LayoutView }
  | { readonly kind: 'charts'; readonly tabId: number; readonly charts: readonly ChartView[] }
  /** A tab that is new, or was hidden, or changed so much that it comes whole. */
  | { readonly kind: 'tab'; readonly tab: TabView }
  /** Which tabs there are; those that are neither here nor visible are gone. */
  | { readonly kind: 'heads'; readonly heads: readonly TabHead[] }
  | { readonly kind: 'selection'; readonly selection: SelectionView }
  | { readonly kind: 'frame'; readonly frame: FrameView };

/** What became different since the batch before. */
export interface DeltaBatch {
  /** Counted from 1. */
  readonly batch: number;
  /** Looks that the palette did not have yet, to be appended to it. */
  readonly looks: readonly LookView[];
  readonly deltas: readonly SheetDelta[];
}
