import { toStoredFormula } from '../formula/formula-spelling';
import { defineOperation, type Operation } from '../operation';
import type { Area } from '../workbook/area';
import type { ChartContent } from '../workbook/chart';
import type { FormatRule } from '../workbook/format-rule';
import type { ChartStore } from '../workbook/stores/chart-store';
import type { WorkbookSheet } from '../workbook/workbook';
import { defineEdit, ofTab, sheetOf } from './edit-operation';
import { areaNamed, checkArea } from './located-range';

const read = (get: (sheet: WorkbookSheet) => unknown): Operation =>
  defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) => get(sheetOf(cloud, sheetId)),
  });

/** Of the tab, and no cell of it. */
const change = <A extends readonly unknown[]>(apply: (sheet: WorkbookSheet, ...args: A) => void): Operation =>
  defineEdit<A>({ place: ofTab, apply: ({ sheet }, ...args) => apply(sheet, ...args) });

const changeCharts = <A extends readonly unknown[]>(
  apply: (charts: ChartStore, sheetId: number, ...args: A) => void,
): Operation =>
  defineEdit<A>({ place: ofTab, apply: ({ workbook, sheet }, ...args) => apply(workbook.charts, sheet.id, ...args) });

/** What `Sheet` asks for; all take the sheet's id first. */
export const sheetOperations: Record<string, Operation> = {
  'Sheet.getName': read(({ name }) => name),
  'Sheet.getLastRow': read((sheet) => sheet.lastRow()),
  'Sheet.getLastColumn': read((sheet) => sheet.lastColumn()),
  'Sheet.getMaxRows': read(({ maxRows }) => maxRows),
  'Sheet.getMaxColumns': read(({ maxColumns }) => maxColumns),
  'Sheet.getFrozenColumns': read(({ frozenColumns }) => frozenColumns),
  'Sheet.setFrozenColumns': change<[number]>((sheet, count) => {
    checkFrozen('columns', count, sheet.maxColumns, sheet.hiddenColumns);
    checkMerges('columns', sheet.merges, ({ column, columns }) => column <= count && column + columns - 1 > count);
    sheet.setFrozenColumns(count);
  }),
  'Sheet.getFrozenRows': read(({ frozenRows }) => frozenRows),
  'Sheet.getFilter': read(({ filter }) => filter),
  'Sheet.getImages': read(({ floating }) => floating.filter((kind) => kind === 'image')),
  'Sheet.getDrawings': read(({ floating }) => floating.filter((kind) => kind === 'drawing')),
  'Sheet.getBandings': read(({ bandings }) => bandings),
  'Sheet.getConditionalFormatRules': read(({ formatRules }) => formatRules),
  'Sheet.setConditionalFormatRules': change<[FormatRule[]]>((sheet, rules) => {
    const areas = rules.flatMap((rule) => rule.areas);
    for (const area of areas) checkArea(sheet, area);
    sheet.setFormatRules(rules.map((rule) => ({ ...rule, formula: toStoredFormula(rule.formula) })));
  }),
  'Sheet.getDataRange': read((sheet) => ({
    row: 1,
    column: 1,
    rows: Math.max(1, sheet.lastRow()),
    columns: Math.max(1, sheet.lastColumn()),
  })),
  'Sheet.setFrozenRows': change<[number]>((sheet, count) => {
    checkFrozen('rows', count, sheet.maxRows, sheet.hiddenRows);
    checkMerges('rows', sheet.merges, ({ row, rows }) => row <= count && row + rows - 1 > count);
    sheet.setFrozenRows(count);
  }),
  'Sheet.setHiddenGridlines': change<[boolean]>((sheet, areHidden) => sheet.setHiddenGridlines(areHidden)),
  'Sheet.getCharts': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) => cloud.workbook.charts.of(sheetOf(cloud, sheetId).id),
  }),
  'Sheet.insertChart': changeCharts<[ChartContent]>((charts, sheetId, content) => charts.insert(sheetId, content)),
  'Sheet.updateChart': changeCharts<[number, ChartContent]>((charts, sheetId, id, content) =>
    charts.update(sheetId, id, content),
  ),
  'Sheet.removeChart': changeCharts<[number]>((charts, sheetId, id) => charts.remove(sheetId, id)),
  // Naming a range costs nothing: it is looked at when it is used.
  'Sheet.getRange': defineOperation<[number, Area | string]>({
    kind: 'free',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, wanted) => {
      const sheet = sheetOf(cloud, sheetId);
      if (typeof wanted === 'string') return areaNamed(sheet, wanted);
      checkArea(sheet, wanted);
      return wanted;
    },
  }),
};

/** {facts §3} */
function checkFrozen(lines: 'rows' | 'columns', count: number, there: number, hidden: ReadonlySet<number>): void {
  const hiddenBelow = [...hidden].filter((line) => line > count && line <= there).length;
  if (there - count <= hiddenBelow) throw new Error(`You can't freeze all visible ${lines} on the sheet.`);
}

/** {facts §3} */
function checkMerges(lines: 'rows' | 'columns', merges: readonly Area[], isCut: (merge: Area) => boolean): void {
  if (merges.some(isCut)) throw new Error(`You can't freeze ${lines} which contain only part of a merged cell.`);
}
