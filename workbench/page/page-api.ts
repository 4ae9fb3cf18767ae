import type { QuestionAnswer } from '../apps-script/stores/person-questions';
import type { Area } from '../apps-script/workbook/area';
import type { ChartPosition } from '../apps-script/workbook/chart';
import type { ChartOptions } from './charts/chart-options';
import type { SheetEdit } from './edits/sheet-edit';

/** A chart as the page draws it: what was set of it, where it lies, and what its cells hold. */
export interface ChartView extends ChartOptions, ChartPosition {
  readonly id: number;
  /** A constant of `Charts.ChartType`. */
  readonly type: string;
  /** What the points are. */
  readonly pointsName: string;
  /** As their cells show them. */
  readonly points: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One for every point; `null` where the cell holds no number. */
    readonly values: readonly (number | null)[];
    /** The number format of the first value. */
    readonly format: string;
  }[];
}

/** What a menu lists: something to run, a menu of its own, or, as `null`, a line between others. */
export type MenuEntry =
  | { readonly label: string; readonly handler: string }
  | { readonly label: string; readonly items: readonly MenuEntry[] }
  | null;

export interface MenuView {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}

/** What there is to know of the sandbox shop. */
export interface ShopView {
  readonly name: string;
  readonly url: string;
  readonly key: string;
  readonly products: number;
  /** Whether it can be told what stands behind the sheet. */
  readonly hasBackStage: boolean;
}

/** The page's requests, each `POST /api/<name>` with JSON both ways. */
export interface PageApi {
  readonly shop: { readonly args: Record<string, never>; readonly value: ShopView };
  /** `seen`: the last batch that the page was told when it was done; what moved since takes the edit along. Everything when absent. */
  readonly edit: { readonly args: { readonly edit: SheetEdit; readonly seen?: number }; readonly value: null };
  /** Whether there was anything to undo, or to do again. */
  readonly undo: { readonly args: Record<string, never>; readonly value: boolean };
  readonly redo: { readonly args: Record<string, never>; readonly value: boolean };
  /**
   * Tells which tab the person looks at, and what they have selected, which scripts may ask for. `seen`: as with an edit; what a script selected since
   * holds instead. `isFollowed`: it went along with its cells, which brings no tab to the front.
   */
  readonly select: {
    readonly args: {
      readonly tabId: number;
      readonly areas: readonly Area[];
      readonly seen: number;
      readonly isFollowed?: boolean;
    };
    readonly value: null;
  };
  /** What a person says to what they are asked. */
  readonly answer: {
    readonly args: { readonly number: number; readonly answer: QuestionAnswer };
    readonly value: null;
  };
  readonly closeSidebar: { readonly args: Record<string, never>; readonly value: null };
  readonly closeDialog: { readonly args: Record<string, never>; readonly value: null };
  /** Runs a global function of the script, as its menu and its sidebar do. */
  readonly run: {
    readonly args: { readonly name: string; readonly args: readonly unknown[] };
    readonly value: unknown;
  };
  /** Sells one piece of the variation in a row, behind the add-on's back. */
  readonly sell: {
    readonly args: { readonly tabId: number; readonly row: number; readonly column: number };
    readonly value: { readonly sku: string; readonly warehouse: string; readonly from: number; readonly to: number };
  };
  /** Whether whoever is led wants to see by what. */
  readonly showGuide: { readonly args: { readonly isShown: boolean }; readonly value: null };
}

export type PageAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };
