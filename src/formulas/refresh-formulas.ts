import { renewForFunctions } from '../access/shop-access';
import type { Area, FoundCell, Platform, TabPort } from '../google/ports';
import { findConnection } from '../state/connection';
import { markFormulasRefreshed } from '../state/settings';

const prefix = 'NGORDER';
/** No function of any add-on is called so: a formula that is interrupted under this name shows `#NAME?` until it is healed. */
const asideName = 'ZZ_REFRESHING_';

/** Of the file: formulas may still have the other name. */
const renamedProperty = 'ngorder.formulasRenamed';

/**
 * Makes every custom function answer anew. What the cache holds is good no more; and as Sheets calls a function again only when its formula
 * changes {facts §4}, each is renamed and named back. A formula is never without its full text, so none is lost when this is cut off. Texts that
 * only look like formulas stay.
 * @returns how many formulas stay as they were, since this person may not edit their cells.
 */
export function refreshFormulas(platform: Platform): number {
  const { workbook, properties } = platform;
  renewForFunctions(platform, findConnection(platform));
  markFormulasRefreshed(platform);
  const formulas = workbook.cellsWith(prefix).filter(({ isFormula }) => isFormula);
  const open = openAmong(formulas);
  properties.document.set(renamedProperty, 'true');
  try {
    rename(open, prefix, asideName);
    workbook.flush();
  } finally {
    nameBack(platform);
  }
  return formulas.length - open.length;
}

/** Gives formulas their name back where a refresh was cut off. */
export function healFormulas(platform: Platform): void {
  if (platform.properties.document.get(renamedProperty) !== undefined) nameBack(platform);
}

/** Whatever has the other name got it from us. What others protected meanwhile waits for somebody who may edit it. */
function nameBack({ workbook, properties }: Platform): void {
  const renamed = workbook.cellsWith(asideName);
  const open = openAmong(renamed);
  rename(open, asideName, prefix);
  workbook.flush();
  if (open.length === renamed.length) properties.document.remove(renamedProperty);
}

const rename = (cells: readonly FoundCell[], from: string, to: string): void => {
  for (const [tab, own] of byTab(cells)) tab.replaceText(columnStretches(own), from, to);
};

/** Those that this person may edit. */
const openAmong = (cells: readonly FoundCell[]): FoundCell[] =>
  [...byTab(cells)].flatMap(([tab, own]) => {
    if (tab.isLocked()) return [];
    const locked = tab.lockedAreas();
    return own.filter((cell) => !locked.some((area) => isInside(area, cell)));
  });

const isInside = (area: Area, { row, column }: FoundCell): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function byTab(cells: readonly FoundCell[]): ReadonlyMap<TabPort, FoundCell[]> {
  const found = new Map<TabPort, FoundCell[]>();
  for (const cell of cells) {
    const own = found.get(cell.tab);
    if (own) own.push(cell);
    else found.set(cell.tab, [cell]);
  }
  return found;
}

/** Cells below one another are one area: most formulas were filled down. */
function columnStretches(cells: readonly FoundCell[]): Area[] {
  const stretches: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = stretches[stretches.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else stretches.push({ row, column, rows: 1, columns: 1 });
  }
  return stretches;
}
