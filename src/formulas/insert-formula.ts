import { isDate } from '../days/is-date';
import type { Area, Cell, Platform, TabPort } from '../google/ports';
import { knownTabMark } from '../state/tab-mark';
import { longestCell } from '../tables/plain-value';
import { AddOnError } from '../text/add-on-error';
import { allFormulas } from './functions/all-formulas';

/** An argument as a person filled it in. Cells are known by their tab, whatever it is called by the time that they are looked up. */
export type FilledArgument =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'cells'; readonly tabId: number; readonly area: Area };

/** A cell that holds something, as a person saw it. */
export interface TakenCell {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  /** Its formula, or its value as text. */
  readonly holds: string;
}

export type Insertion =
  | { readonly kind: 'inserted'; readonly cell: string; readonly formula: string }
  | { readonly kind: 'taken'; readonly cell: string; readonly taken: TakenCell };

/**
 * Puts a custom function into the cell that is selected. A cell that holds something is told first, and written over only as it was told.
 * @throws AddOnError `noCellSelected`, `unknownFormula`, `formulaTooLong`, `cellOfOurs`, and whatever Sheets refuses.
 */
export function insertFormula(
  platform: Platform,
  name: string,
  args: readonly FilledArgument[],
  over: TakenCell | undefined,
): Insertion {
  const { workbook } = platform;
  const selected = workbook.selection();
  if (!selected) throw new AddOnError('noCellSelected');
  const { tab, area } = selected;
  const target: Area = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const formula = composeFormula(name, args, (id) => workbook.tab(id), tab);
  const { length } = formula;
  if (length > longestCell) throw new AddOnError('formulaTooLong', { length, most: longestCell });
  const cell = `${tab.name}!${cellsIn(tab, target)}`;
  if (isOurColumn(tab, target.column)) throw new AddOnError('cellOfOurs', { cell });
  const taken = { tabId: tab.id, row: area.row, column: area.column, holds: heldIn(tab, target) };
  if (taken.holds !== '' && !isSame(taken, over)) return { kind: 'taken', cell, taken };
  // A cell of text would show the formula in place of its answer.
  if (tab.readNumberFormats(target)[0]?.[0] === '@') tab.setNumberFormat(target, 'general');
  tab.write(target, [[formula]]);
  return { kind: 'inserted', cell, formula };
}

/** A pull writes over what stands there, and a push takes it for something to do. */
const isOurColumn = (tab: TabPort, column: number): boolean =>
  knownTabMark(tab)?.dataset !== undefined && [...tab.columnKeys().values()].includes(column);

const isSame = (one: TakenCell, other: TakenCell | undefined): boolean =>
  other !== undefined &&
  one.tabId === other.tabId &&
  one.row === other.row &&
  one.column === other.column &&
  one.holds === other.holds;

function heldIn(tab: TabPort, area: Area): string {
  const formula = tab.readFormulas(area)[0]?.[0] ?? '';
  return formula === '' ? textOf(tab.read(area)[0]?.[0] ?? '') : formula;
}

const textOf = (cell: Cell): string => (isDate(cell) ? cell.toISOString() : String(cell));

/**
 * `=NGORDER_STOCK("SKU-1"; 'Stok Mei'!A2:A9)`. Semicolons are understood in every locale {facts §3}; arguments at the end that are blank are left out.
 * @param home the tab that the formula is for: cells of it need no name of a tab.
 * @throws AddOnError `unknownFormula`, `tabGone`.
 */
export function composeFormula(
  name: string,
  args: readonly FilledArgument[],
  tabOf: (id: number) => Pick<TabPort, 'id' | 'name' | 'a1'> | undefined,
  home: Pick<TabPort, 'id'>,
): string {
  if (!allFormulas.has(name)) throw new AddOnError('unknownFormula', { name });
  const texts = args.map((argument) => argumentText(argument, tabOf, home));
  const given = texts.slice(0, texts.map((text) => text !== '').lastIndexOf(true) + 1);
  return `=${name}(${given.join('; ')})`;
}

function argumentText(
  argument: FilledArgument,
  tabOf: (id: number) => Pick<TabPort, 'id' | 'name' | 'a1'> | undefined,
  home: Pick<TabPort, 'id'>,
): string {
  switch (argument.kind) {
    case 'blank':
      return '';
    case 'text':
      return `"${argument.text.replace(/"/g, '""')}"`;
    case 'number':
      return String(argument.number);
    case 'flag':
      return argument.flag ? 'TRUE' : 'FALSE';
    case 'cells': {
      const tab = tabOf(argument.tabId);
      if (!tab) throw new AddOnError('tabGone');
      const cells = cellsIn(tab, argument.area);
      return tab.id === home.id ? cells : `${quoted(tab.name)}!${cells}`;
    }
  }
}

/** `A2:C9`, or `A2` for a single cell. */
const cellsIn = (tab: Pick<TabPort, 'a1'>, area: Area): string => {
  const text = tab.a1(area);
  return area.rows * area.columns === 1 ? (text.split(':')[0] ?? text) : text;
};

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;
