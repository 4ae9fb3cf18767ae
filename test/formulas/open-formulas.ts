import { allEndpoints } from '../../src/api/catalogue';
import { isOpen } from '../../src/api/endpoint';
import type { ContextUse } from '../../workbench/apps-script/kept-context';
import type { WrittenValue } from '../../workbench/apps-script/workbook/workbook';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopOptions } from '../../workbench/shop/shop-options';

/** Every endpoint that formulas may ever ask. */
export const everyOpenEndpoint = allEndpoints()
  .filter(isOpen)
  .map(({ id }) => id);

export interface FormulaBench extends InProcessWorkbench {
  /**
   * Types a formula into a cell of a new tab and gives what the cell shows: its value, or the values that spilled from it.
   * @param inputs stand in A1 and right and below of it; the formula stands clear of them.
   */
  readonly cell: (formula: string, inputs?: readonly (readonly WrittenValue[])[]) => unknown;
  /** What the tip of a cell with `#ERROR!` says. */
  readonly error: (formula: string, inputs?: readonly (readonly WrittenValue[])[]) => string | undefined;
  /** How many requests the shop has had. */
  readonly calls: () => number;
  /** The variations that have a stock. */
  readonly own: readonly { readonly id: number; readonly sku: string; readonly productId: number }[];
}

/** A shop, its add-on, and cells to type formulas into. `live`: the owner lets formulas read; `pulled`: variations are in a tab. */
export function openFormulas(
  options: {
    readonly live?: boolean | readonly string[];
    readonly pulled?: boolean;
    readonly shop?: Partial<ShopOptions>;
    readonly locale?: string;
    readonly connected?: boolean;
    readonly contexts?: ContextUse;
  } = {},
): FormulaBench {
  const { live = false, pulled = false, locale = 'en', connected = true, contexts = 'spared' } = options;
  const bench = openInProcessWorkbench({
    shop: { products: 40, orders: 60, warehouseShare: 0.5, ...options.shop },
    locale,
    contexts,
  });
  if (connected) bench.rpc('connection.save', { key: bench.shop.options.key });
  if (pulled) bench.rpc('pull.run');
  if (live) {
    const endpoints = live === true ? everyOpenEndpoint : live;
    bench.rpc('settings.set', { settings: { formulas: { live: true, endpoints } } });
  }
  const own = bench.shop.variations().filter(({ productId }) => bench.shop.state.products.get(productId)?.type === 'S');
  return { ...bench, ...cellsOf(bench), own, calls: () => bench.shop.log.length };
}

const formulaColumn = 12;
const tabsKept = 5;
const roomForTables = 100;

/** A cell that shows an error. */
export const brokenCell = '=1/0';

/** What a test writes as text stays text: `'021'` is a phone, not 21, and a SKU may begin with `=`. */
const formatFor = (value: WrittenValue): string => (typeof value === 'string' && value !== brokenCell ? '@' : '');

function cellsOf({ cloud, host }: InProcessWorkbench) {
  let tabs = 0;
  const open: number[] = [];
  /** The latest tabs stay, to be calculated again; with all of them every calculation would take longer than the one before. */
  const done = (): void => {
    for (const sheetId of open.splice(0, open.length - tabsKept)) cloud.workbook.deleteSheet(sheetId);
  };
  const type = (formula: string, inputs: readonly (readonly WrittenValue[])[]) => {
    tabs += 1;
    const sheet = cloud.workbook.insertSheet(`Uji ${tabs}`);
    open.push(sheet.id);
    const [first] = inputs;
    if (inputs.length > sheet.maxRows) sheet.insertRows(sheet.maxRows, inputs.length - sheet.maxRows);
    // As Sheets asks for where a table is wider than a new tab.
    sheet.insertColumns(sheet.maxColumns + 1, roomForTables);
    if (first) {
      const area = { row: 1, column: 1, rows: inputs.length, columns: first.length };
      sheet.writeAttribute(
        area,
        'numberFormat',
        inputs.map((row) => row.map(formatFor)),
      );
      sheet.write(
        area,
        inputs.map((row) => [...row]),
      );
    }
    cloud.workbook.type(sheet.id, 1, formulaColumn, formula);
    host.recalculate();
    return sheet;
  };
  return {
    cell: (formula: string, inputs: readonly (readonly WrittenValue[])[] = []): unknown => {
      const sheet = type(formula, inputs);
      const spilled = sheet.readValues({
        row: 1,
        column: formulaColumn,
        rows: Math.max(1, inputs.length, sheet.lastRow()),
        columns: Math.max(1, sheet.lastColumn() - formulaColumn + 1),
      });
      done();
      return spilled.length === 1 && spilled[0]?.length === 1 ? spilled[0][0] : spilled;
    },
    error: (formula: string, inputs: readonly (readonly WrittenValue[])[] = []) => {
      const sheet = type(formula, inputs);
      const told = cloud.cellError(sheet.id, 1, formulaColumn);
      done();
      return told;
    },
  };
}
