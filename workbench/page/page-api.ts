/** One cell as the page draws it; what is absent is empty. */
export interface CellView {
  /** As shown, number format applied. */
  readonly text?: string;
  /** What the cell's editor begins with, where it is not the text. */
  readonly typed?: string;
  /** Stands at the right of its cell. */
  readonly isNumber?: true;
  readonly note?: string;
  /** What the cell offers in a list. */
  readonly choices?: readonly string[];
  readonly background?: string;
  readonly isBold?: true;
  readonly color?: string;
  /** In points; 10 when absent. */
  readonly fontSize?: number;
  /** Why a formula shows no value. */
  readonly error?: string;
}

/** A chart as the page draws it, in pixels. */
export interface ChartView {
  readonly id: number;
  /** A constant of `Charts.ChartType`. */
  readonly type: string;
  readonly title: string;
  /** The cell under its corner, and how far from that cell's own corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  /** `none`, `right` or `bottom`. */
  readonly legend: string;
  readonly points: readonly string[];
  /** One value for every point; `null` where the cell holds no number. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** The active tab, as far as it is looked at. */
export interface GridView {
  /** From row 1 and column A. */
  readonly rows: readonly (readonly CellView[])[];
  readonly columns: number;
  /** Of every column, in pixels. */
  readonly columnWidths: readonly number[];
  /** How many rows there are to show; `rows` may hold fewer. */
  readonly rowCount: number;
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
  readonly charts: readonly ChartView[];
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

/** All that the page shows of the spreadsheet. */
export interface BookView {
  readonly name: string;
  readonly tabs: readonly { readonly id: number; readonly name: string }[];
  readonly tabId: number;
  readonly grid: GridView;
  readonly menus: readonly MenuView[];
  /** `version` grows whenever the script shows it anew. */
  readonly sidebar: { readonly title: string; readonly version: number } | null;
  readonly toast: { readonly title: string; readonly message: string; readonly number: number } | null;
}

/** What there is to know of the sandbox shop. */
export interface ShopView {
  readonly name: string;
  readonly url: string;
  readonly key: string;
  readonly products: number;
}

/** The page's requests, each `POST /api/<name>` with JSON both ways. */
export interface PageApi {
  readonly book: { readonly args: { readonly rows: number }; readonly value: BookView };
  readonly shop: { readonly args: Record<string, never>; readonly value: ShopView };
  readonly type: {
    readonly args: { readonly tabId: number; readonly row: number; readonly column: number; readonly text: string };
    readonly value: null;
  };
  readonly activate: { readonly args: { readonly tabId: number }; readonly value: null };
  /** Tells what the person has selected, which scripts may ask for. */
  readonly select: {
    readonly args: { readonly tabId: number; readonly row: number; readonly column: number };
    readonly value: null;
  };
  readonly closeSidebar: { readonly args: Record<string, never>; readonly value: null };
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
}

export type PageAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };
