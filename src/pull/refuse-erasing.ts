import { baselineValue } from '../state/dataset-tab';
import type { Column, PlainCell } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { cutText } from '../text/well-formed';
import type { Allowed, Landing } from './landing/landing';
import { mergeCell } from './landing/merge-cell';
import { areStanding } from './landing/standing-rows';
import { firstRowOf } from './landing/tab-layout';

/** Cells that are named; of more it is told how many there are. */
const mostNamed = 5;
/** So many columns of texts, from the first on, may tell people a record. */
const namingColumns = 2;
const longestName = 60;

/**
 * Makes sure that a pull that replaces erases nothing that a person has not pushed yet.
 * @returns `displaced` where rows moved while they were looked at.
 * @throws AddOnError `wouldErase`, naming the cells.
 */
export function refuseErasing(landing: Landing): Allowed {
  if (landing.mode !== 'replace' || landing.layout.ids.length === 0) return 'allowed';
  const { layout, tab, language } = landing;
  const editable = layout.columns.filter(
    (column) => (column.pushable || column.isEntry) && !layout.added.includes(column),
  );
  const edits = editable.flatMap((column) =>
    editedRows(landing, column).map((row) => `${column.title[language]} (${recordName(landing, row)})`),
  );
  if (edits.length === 0) return 'allowed';
  if (!areStanding(landing, { firstRow: firstRowOf(layout), ids: layout.ids })) return 'displaced';
  const named = edits.slice(0, mostNamed).join(', ');
  const cells = edits.length > mostNamed ? `${named}, … (${edits.length})` : named;
  throw new AddOnError('wouldErase', { tab: tab.name, cells });
}

/** What people know the record of a row by, as the shop calls it; its id where it calls it nothing, or has it no more. @param row from 0. */
function recordName({ table, layout }: Landing, row: number): string {
  const id = layout.ids[row] ?? '';
  const cells = table.rows.has(id) ? table.rows.cells(id) : [];
  const texts = table.columns.flatMap(({ kind }, place) =>
    kind === 'text' ? [String(cells[place] ?? '').trim()] : [],
  );
  return cutText(texts.slice(0, namingColumns).find((text) => text !== '') ?? `ID ${id}`, longestName);
}

/** Rows, from 0, in which a cell of a column holds what the shop never said. */
function editedRows({ tab, table, layout, dates, said: saidBefore }: Landing, column: Column): number[] {
  const position = layout.positionOf.get(column.key) ?? 1;
  const place = table.columns.findIndex(({ key }) => key === column.key);
  const cells = tab.read({ row: firstRowOf(layout), column: position, rows: layout.ids.length, columns: 1 });
  const isEdit = (id: string, value: PlainCell): boolean => {
    if (column.isEntry) return value !== '';
    const said = saidBefore.map((baseline) => baselineValue(baseline, id, column.key));
    const server = table.rows.has(id) ? (table.rows.cells(id)[place] ?? '') : '';
    const merged = mergeCell(column, server, { value, formula: '' }, said);
    return merged.kind === 'kept' && merged.isEdit;
  };
  return layout.ids.flatMap((id, row) =>
    id !== '' && isEdit(id, dates.toPlain(column.kind, cells[row]?.[0] ?? '')) ? [row] : [],
  );
}
