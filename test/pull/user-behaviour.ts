import { expect } from 'expect';
import * as fc from 'fast-check';
import type { PullSummary } from '../../src/pull/pull';
import { nameOfValue } from '../../src/text/value-names';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { Variation } from '../../workbench/shop/shop-state';
import { stockKey, viewTab } from '../../workbench/tab-view';

/** What a person, or the shop, does between two refreshes; numbers choose among what is there. */
type Deed =
  | { readonly do: 'edit'; readonly row: number; readonly stock: number }
  | { readonly do: 'formula'; readonly row: number }
  | { readonly do: 'overwrite'; readonly row: number; readonly column: 'product_type' | 'margin' }
  | { readonly do: 'clear'; readonly row: number }
  | { readonly do: 'note'; readonly row: number; readonly text: string }
  | { readonly do: 'sort'; readonly column: number }
  | { readonly do: 'insertRow' | 'deleteRow'; readonly row: number }
  | { readonly do: 'insertColumn'; readonly column: number }
  | { readonly do: 'moveColumn'; readonly from: number; readonly to: number }
  | { readonly do: 'rename'; readonly column: number }
  | { readonly do: 'dropColumn'; readonly column: 'price' | 'color' }
  | { readonly do: 'sell' | 'removeProduct'; readonly row: number }
  | { readonly do: 'hide'; readonly isHidden: boolean }
  | { readonly do: 'refresh' };

const small = fc.nat({ max: 40 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('refresh' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), row: small, stock: fc.nat({ max: 9 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      row: small,
      text: fc.constantFrom('=1+2', 'laris', '=A1&"x"'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('sell' as const, 'removeProduct' as const), row: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sort' as const), column: small }) },
  fc.record({ do: fc.constant('formula' as const), row: small }),
  fc.record({ do: fc.constant('clear' as const), row: small }),
  fc.record({
    do: fc.constant('overwrite' as const),
    row: small,
    column: fc.constantFrom('product_type' as const, 'margin' as const),
  }),
  fc.record({ do: fc.constantFrom('insertRow' as const, 'deleteRow' as const), row: small }),
  fc.record({ do: fc.constant('insertColumn' as const), column: small }),
  fc.record({ do: fc.constant('moveColumn' as const), from: small, to: small }),
  fc.record({ do: fc.constant('rename' as const), column: small }),
  fc.record({ do: fc.constant('hide' as const), isHidden: fc.boolean() }),
  fc.record({ do: fc.constant('dropColumn' as const), column: fc.constantFrom('price' as const, 'color' as const) }),
);

const noteTitle = 'Catatan saya';
const sellerFormula = '=2+3';

/** A tab and what the person knows of it: their notes by record, their edits, and what the shop last said. */
class Desk {
  readonly bench = openInProcessWorkbench({
    shop: { products: 12, orders: 0, warehouses: 1, warehouseShare: 0 },
    locale: 'en',
  });
  readonly tabId: number;
  readonly watcher: number;
  readonly notes = new Map<number, string>();
  readonly edits = new Map<number, number>();
  readonly formulas = new Set<number>();
  said = new Map<number, number | ''>();

  constructor() {
    this.bench.rpc('connection.save', { key: this.bench.shop.options.key });
    this.tabId = this.bench.rpc<PullSummary>('pull.run').tabId;
    const { workbook } = this.bench.cloud;
    this.watcher = workbook.insertSheet('Laporan').id;
    this.type(1, this.sheet.lastColumn() + 1, noteTitle);
    this.remember();
    workbook.type(this.watcher, 1, 1, "='Variations'!B3");
    workbook.type(this.watcher, 2, 1, "=COUNTA('Variations'!A1:A99)");
  }

  get sheet() {
    const sheet = this.bench.cloud.workbook.sheet(this.tabId);
    if (!sheet) throw new Error('the tab is gone');
    return sheet;
  }

  get view() {
    return viewTab(this.bench.cloud.workbook, this.tabId);
  }

  type(row: number, column: number, text: string): void {
    this.bench.cloud.workbook.type(this.tabId, row, column, text);
  }

  /** Ids of the records that have a row, from top to bottom. */
  ids(): number[] {
    const column = this.view.columnOf('variation_id');
    const rows = this.sheet.lastRow() - 1;
    if (rows < 1) return [];
    const cells = this.sheet.readValues({ row: 2, column, rows, columns: 1 });
    return cells.flatMap(([cell]) => (cell === '' ? [] : [Number(cell)]));
  }

  noteColumn(): number {
    const [titles = []] = this.sheet.readValues({ row: 1, column: 1, rows: 1, columns: this.sheet.lastColumn() });
    return titles.indexOf(noteTitle) + 1;
  }

  stockInShop(id: number): number | '' {
    const { state } = this.bench.shop;
    const variation = state.variations.get(id);
    if (!variation) return '';
    return state.products.get(variation.productId)?.type === 'S' ? (variation.stock.get(0) ?? '') : '';
  }

  remember(): void {
    for (const id of this.ids()) if (this.bench.shop.state.variations.has(id)) this.said.set(id, this.stockInShop(id));
  }
}

/** How each deed is done; those about a row are given the record that stands in it. */
const deeds: { readonly [D in Deed['do']]: (desk: Desk, one: Extract<Deed, { do: D }>, id: number) => void } = {
  refresh,
  sort: ({ sheet }, { column }) => {
    if (sheet.lastRow() > 2) sheet.sortRows(2, sheet.lastRow() - 1, placeOf(sheet, column));
  },
  insertColumn: ({ sheet }, { column }) => sheet.insertColumns(placeOf(sheet, column), 1),
  moveColumn: ({ sheet }, { from, to }) => sheet.moveColumn(placeOf(sheet, from), placeOf(sheet, to)),
  rename: (desk, { column }) => rename(desk, placeOf(desk.sheet, column)),
  dropColumn: (desk, { column }) => dropColumn(desk, column),
  hide: ({ sheet }, { isHidden }) => sheet.setHidden(isHidden),
  note: (desk, { text }, id) => {
    desk.type(desk.view.rowOf(id), desk.noteColumn(), text);
    desk.notes.set(id, text);
  },
  insertRow: ({ sheet, view }, _, id) => sheet.insertRows(view.rowOf(id), 1),
  deleteRow: ({ sheet, view, notes, edits, said, formulas }, _, id) => {
    sheet.deleteRows(view.rowOf(id), 1);
    for (const book of [notes, edits, said, formulas]) book.delete(id);
  },
  sell: (desk, _, id) => {
    if (Number(desk.stockInShop(id)) > 0) desk.bench.shop.sell(id, 0, 1);
  },
  removeProduct: ({ bench: { shop } }, _, id) => {
    if (shop.state.products.size > 4) shop.removeProduct(shop.state.variations.get(id)?.productId ?? 0);
  },
  overwrite: (desk, { column }, id) => overwrite(desk, id, column),
  edit: (desk, { stock }, id) => {
    typeStock(desk, id, String(stock));
    if (stock !== desk.said.get(id)) desk.edits.set(id, stock);
  },
  clear: (desk, _, id) => typeStock(desk, id, ''),
  formula: (desk, _, id) => {
    typeStock(desk, id, sellerFormula);
    desk.formulas.add(id);
  },
};

function act(desk: Desk, one: Deed): void {
  const ids = desk.ids();
  const id = 'row' in one ? ids[one.row % Math.max(1, ids.length)] : 0;
  // The table of deeds is typed one by one; which one this is, is known only now.
  if (id !== undefined) (deeds[one.do] as (desk: Desk, one: Deed, id: number) => void)(desk, one, id);
}

const placeOf = (sheet: Desk['sheet'], number: number): number => (number % sheet.lastColumn()) + 1;

function typeStock(desk: Desk, id: number, text: string): void {
  desk.formulas.delete(id);
  desk.edits.delete(id);
  desk.type(desk.view.rowOf(id), desk.view.columnOf(stockKey(0)), text);
}

/** A column of ours may be gone for the moment. */
function overwrite(desk: Desk, id: number, key: 'product_type' | 'margin'): void {
  const column = columnIfThere(desk, key);
  if (column !== undefined) desk.type(desk.view.rowOf(id), column, 'mine');
}

function columnIfThere({ view }: Desk, key: string): number | undefined {
  try {
    return view.columnOf(key);
  } catch {
    return undefined;
  }
}

function rename(desk: Desk, column: number): void {
  if (column !== desk.noteColumn()) desk.type(1, column, 'Renamed');
}

function dropColumn(desk: Desk, key: string): void {
  const column = columnIfThere(desk, key);
  if (column !== undefined) desk.sheet.deleteColumns(column, 1);
}

function refresh(desk: Desk): void {
  const { workbook } = desk.bench.cloud;
  const watch = { row: 1, column: 1, rows: 2, columns: 1 };
  const watched = workbook.sheet(desk.watcher)?.readFormulas(watch);
  const order = desk.ids();
  desk.bench.rpc('pull.run', { tabId: desk.tabId });
  expect(workbook.sheet(desk.watcher)?.readFormulas(watch)).toEqual(watched);
  expect(desk.ids().slice(0, order.length)).toEqual(order);
  for (const [id, edit] of desk.edits) if (desk.stockInShop(id) === edit) desk.edits.delete(id);
  desk.remember();
  expectTab(desk);
}

function expectTab(desk: Desk): void {
  const { view, sheet } = desk;
  const { variations } = desk.bench.shop.state;
  const ids = desk.ids();
  expect(new Set(ids).size).toBe(ids.length);
  expect([...variations.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  const column = view.columnOf(stockKey(0));
  for (const id of ids) {
    const row = view.rowOf(id);
    const [[formula]] = sheet.readFormulas({ row, column, rows: 1, columns: 1 }) as [[string]];
    const note = { row, column: desk.noteColumn(), rows: 1, columns: 1 };
    const [[noteFormula]] = sheet.readFormulas(note) as [[string]];
    const [[noteValue]] = sheet.readValues(note) as [[unknown]];
    expect([id, noteFormula || noteValue]).toEqual([id, expect.stringMatching(notePattern(desk.notes.get(id)))]);
    if (!variations.has(id)) continue;
    expect([id, formula]).toEqual([id, desk.formulas.has(id) ? sellerFormula : '']);
    if (!desk.formulas.has(id)) {
      expect([id, view.cell(id, stockKey(0))]).toEqual([id, desk.edits.get(id) ?? desk.stockInShop(id)]);
    }
    const { sku, price, productId } = variations.get(id) as Variation;
    const type = desk.bench.shop.state.products.get(productId)?.type;
    const named = type && nameOfValue('en', 'product_type', type);
    expect([id, view.cell(id, 'sku'), view.cell(id, 'price'), view.cell(id, 'product_type')]).toEqual([
      id,
      sku,
      price,
      named,
    ]);
  }
}

/** References within a note move with its row; everything else of it stays letter by letter. */
function notePattern(note: string | undefined): RegExp {
  if (note === undefined) return /^$/;
  return note.startsWith('=A') ? /^=(\$?[A-Z]+\d+|#REF!)&"x"$/ : new RegExp(`^${note.replace(/[=+]/g, '\\$&')}$`);
}

/** People at work in a tab that is refreshed now and then, so many of them; what they do follows from the seed. */
export function workBetweenRefreshes(options: { readonly seed: number; readonly numRuns: number }): void {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 4, maxLength: 30 }), (deeds) => {
      const desk = new Desk();
      for (const one of deeds) act(desk, one);
      refresh(desk);
    }),
    { ...options, endOnFailure: false },
  );
}
