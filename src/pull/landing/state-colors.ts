import type { ColorRule, TabPort } from '../../google/ports';
import { type CellState, cellStates, stateSigns } from '../../tables/tab/cell-states';
import { resultColumn } from '../../tables/table';
import type { TabLayout } from './tab-layout';

/** Pale under a dark text, whatever colours the person has the sheet in. */
export const stateColors: Readonly<Record<CellState, string>> = {
  edited: '#cfe2ff',
  doubtful: '#ffe0b2',
  failed: '#f9d2cf',
  done: '#d2efd6',
};

const textColor = '#1f1f1f';

/** Whether a formula is one of ours, also where Sheets gives it back with other separators or references. */
export const isStateRule = (formula: string): boolean => /FIND\("[●≠!?✗✓] "&SUBSTITUTE\(/.test(formula);

/**
 * Has the cells of a new tab coloured by what their row's result says of them. The rules lie over a person's colours and replace none, go along where rows are
 * sorted, and cost no call afterwards.
 */
export function addStateColors(tab: TabPort, { place, columns, positionOf }: TabLayout): void {
  const result = positionOf.get(resultColumn.key);
  if (result === undefined || !columns.some(({ pushable, isEntry }) => pushable || isEntry)) return;
  const { headingRow } = place;
  const firstRow = headingRow + 1;
  const resultCell = tab.a1({ row: firstRow, column: result, rows: 1, columns: 1 }).split(':')[0] ?? '';
  const rules = cellStates.map((state): ColorRule => {
    const found = stateSigns[state].map((sign) => finding(sign, headingRow, resultCell));
    const formula = found.length === 1 ? `=${found.join('')}` : `=OR(${found.join(';')})`;
    return { formula, background: stateColors[state], fontColor: textColor };
  });
  tab.addColorRules(firstRow, rules, isStateRule);
}

/**
 * Whether the result names the heading of the cell's own column behind a sign, as `tellCell` does, with or without the column's letter as `cellNames` has it. Read from column A on {facts §3}; semicolons between
 * arguments are taken in every locale {facts §3}.
 */
const finding = (sign: string, headingRow: number, resultCell: string): string =>
  `ISNUMBER(FIND("${sign} "&SUBSTITUTE(SUBSTITUTE(A$${headingRow};":";"");";";"")&":";${withoutLetter(`$${resultCell}`)}))`;

const withoutLetter = (cell: string): string =>
  `SUBSTITUTE(${cell};" ("&SUBSTITUTE(ADDRESS(1;COLUMN(A$1);4);"1";"")&"):";":")`;
