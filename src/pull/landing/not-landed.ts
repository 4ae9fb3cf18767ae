import { baselineValue } from '../../state/dataset-tab';
import { resultColumn } from '../../tables/table';
import { plainIn } from '../../text/coded-values';
import type { Landing } from './landing';
import { toBaselineValue } from './new-baseline';
import { firstRowOf } from './tab-layout';

/** What a landing that Sheets refused in the middle did not bring into its tab. */
export interface NotLanded {
  /** Titles of columns in which a cell does not hold what the shop says, and nothing that a person typed. */
  readonly columns: readonly string[];
  /** Records that got no row. */
  readonly rows: number;
}

/** Looks into the tab itself: which of the writes that were bundled arrived is not told. Columns with formulas of a person are left out. */
export function notLanded(landing: Landing): NotLanded {
  const { tab, table, dates, language, mode, names } = landing;
  const layout = landing.layOut();
  const present = new Set(layout.ids);
  const rows = [...table.rows.ids()].filter((id) => !present.has(id)).length;
  const lagging = layout.columns.filter((column, place) => {
    const position = layout.place.columnOf.get(column.key);
    if (column.key === resultColumn.key || column.isEntry) return false;
    if (position === undefined) return true;
    if (mode === 'append' || layout.ids.length === 0) return false;
    const area = { row: firstRowOf(layout), column: position, rows: layout.ids.length, columns: 1 };
    if (tab.readFormulas(area).some(([formula]) => formula !== '')) return false;
    return tab.read(area).some(([cell = ''], row) => {
      const id = layout.ids[row] ?? '';
      if (!table.rows.has(id)) return false;
      const held = plainIn(column, names, dates.toPlain(column.kind, cell));
      if (held === (table.rows.cells(id)[place] ?? '')) return false;
      const said = landing.said.map((baseline) => baselineValue(baseline, id, column.key));
      return !column.pushable || said.includes(toBaselineValue(held));
    });
  });
  return { columns: lagging.map(({ title }) => title[language]), rows };
}
