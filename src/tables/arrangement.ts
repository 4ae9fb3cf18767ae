import type { Dataset } from './dataset';
import { rowNameColumn } from './discovered-columns';
import { type Column, resultColumn } from './table';

/** What is frozen takes no more of a screen than this, or nothing of the rest could be seen beside the panel. */
export const mostFrozenPixels = 350;

/** Beside what leads, a result shows how it begins: what can be edited has to be in sight too. */
const resultPixels = 180;

/** How the columns of a new tab stand, beginning with column A. */
export interface Arrangement {
  /** Keys from left to right, the result column among them where there is one. */
  readonly order: readonly string[];
  /** Those that stay in sight, from column A on. */
  readonly leads: readonly Column[];
  readonly hidden: ReadonlySet<string>;
  /** Pixels by key, where they are not the column's own. */
  readonly widths: ReadonlyMap<string, number>;
  /** Of a report there is a result only once it has something to tell. */
  readonly hasResult: boolean;
}

/**
 * Arranges the columns of a table. What a person chose stays in their order, and all of it is shown.
 * @param columns of the table, the result column not among them. @param chosen keys of those that were chosen; absent where nothing was.
 */
export function arrange(
  { shown = {}, group, columns: declared }: Pick<Dataset, 'shown' | 'group' | 'columns'>,
  columns: readonly Column[],
  chosen?: readonly string[],
): Arrangement {
  const isHidden = ({ key, kind }: Column): boolean => {
    if (chosen) return !chosen.includes(key);
    if (declared === 'discovered') return key === rowNameColumn.key;
    return shown.seldom?.includes(key) || (!shown.isLookedUp && isTechnical({ key, kind }));
  };
  const leads = leadsOf(columns, shown.leads ?? [], isHidden, chosen !== undefined);
  const others = columns.filter((column) => !leads.includes(column));
  const hasResult = group !== 'reports';
  return {
    order: [...leads, ...(hasResult ? [resultColumn] : []), ...others].map(({ key }) => key),
    leads,
    hidden: new Set(others.filter(isHidden).map(({ key }) => key)),
    widths: new Map([[resultColumn.key, resultPixels], ...fittedWidths(leads)]),
    hasResult,
  };
}

/** Names records to Ngorder, and says nothing to people. */
const isTechnical = ({ key, kind }: Pick<Column, 'key' | 'kind'>): boolean => kind === 'id' && /(^|[._])id$/.test(key);

function leadsOf(
  columns: readonly Column[],
  keys: readonly string[],
  isHidden: (column: Column) => boolean,
  isInOrder: boolean,
): readonly Column[] {
  const visible = columns.filter((column) => !isHidden(column));
  const declared = keys.flatMap((key) => visible.find((column) => column.key === key) ?? []);
  const end = visible.findIndex((column) => !declared.includes(column));
  const leads = isInOrder ? visible.slice(0, end < 0 ? visible.length : end) : declared;
  return leads.length > 0 ? leads : visible.slice(0, 1);
}

/** The widest of them gives way where they are too wide together. */
function fittedWidths(leads: readonly Column[]): ReadonlyMap<string, number> {
  const over = widthOf(leads) - mostFrozenPixels;
  const [widest] = [...leads].sort((one, other) => other.widthPixels - one.widthPixels);
  return new Map(over > 0 && widest ? [[widest.key, widest.widthPixels - over]] : []);
}

const widthOf = (columns: readonly Column[]): number => columns.reduce((sum, { widthPixels }) => sum + widthPixels, 0);
