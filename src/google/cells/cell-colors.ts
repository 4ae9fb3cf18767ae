import type { ColorRule } from '../ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const formulaOf = (rule: Rule): string => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');

/**
 * Puts rules behind those that a person has, whose colours so prevail {facts §3}, in place of earlier ones of ours.
 * @param firstRow from which they hold, in the whole width of the tab.
 */
export function addColorRules(
  sheet: Sheet,
  firstRow: number,
  rules: readonly ColorRule[],
  isOurs: (formula: string) => boolean,
): void {
  const area = sheet.getRange(firstRow, 1, sheet.getMaxRows() - firstRow + 1, sheet.getMaxColumns());
  const added = rules.map(({ formula, background, fontColor }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setFontColor(fontColor)
      .setRanges([area])
      .build(),
  );
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(formulaOf(rule)));
  sheet.setConditionalFormatRules([...theirs, ...added]);
}

/** Has rules of ours that reached the last row or column of a tab reach it again once it is larger; whether Sheets does so by itself is not known {facts §3}. */
export function growRules(
  sheet: Sheet,
  before: { readonly rows: number; readonly columns: number },
  isOurs: (formula: string) => boolean,
): void {
  const rules = sheet.getConditionalFormatRules();
  const grown = rules.map((rule) => {
    if (!isOurs(formulaOf(rule))) return rule;
    const ranges = rule.getRanges();
    const longer = ranges.map((range) => grownRange(sheet, range, before));
    return longer.some((range, index) => range !== ranges[index]) ? rule.copy().setRanges(longer).build() : rule;
  });
  if (grown.some((rule, index) => rule !== rules[index])) sheet.setConditionalFormatRules(grown);
}

function grownRange(
  sheet: Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  before: { readonly rows: number; readonly columns: number },
): GoogleAppsScript.Spreadsheet.Range {
  const [row, column] = [range.getRow(), range.getColumn()];
  const lastRow = range.getLastRow() === before.rows ? sheet.getMaxRows() : range.getLastRow();
  const lastColumn = range.getLastColumn() === before.columns ? sheet.getMaxColumns() : range.getLastColumn();
  return lastRow === range.getLastRow() && lastColumn === range.getLastColumn()
    ? range
    : sheet.getRange(row, column, lastRow - row + 1, lastColumn - column + 1);
}
