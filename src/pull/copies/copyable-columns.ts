import type { TabPort } from '../../google/ports';
import type { DatasetTab } from '../../state/schema/tab-list';
import { findTable, type TablePlace } from '../../tables/tab/table-place';
import { type Column, resultColumn } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';

/** A column with a heading, that a copy of its tab can hold. */
export interface CopyableColumn {
  /** Of ours, by which it is found wherever it stands and whatever it is called; of a person's own it is made of its heading. */
  readonly key: string;
  /** As it stands in the tab. */
  readonly heading: string;
  /** Its number, from 1. */
  readonly position: number;
  readonly widthPixels: number | undefined;
  /** Whether it is copied unless the person says otherwise: it is shown, and not for what is pushed. */
  readonly isUsual: boolean;
}

/** Where the table of a tab stands. */
export const findSource = (tab: TabPort, { columns }: Pick<DatasetTab, 'columns'>): TablePlace =>
  findTable(tab, [...columns, resultColumn]);

const ownKey = (heading: string): string => `#own:${heading}`;

/** From left to right; never the one in which results stand. */
export function copyableColumns(
  tab: TabPort,
  { columns }: Pick<DatasetTab, 'columns'>,
  { headings, columnOf }: TablePlace,
): readonly CopyableColumn[] {
  const known = new Map(columns.map((column) => [columnOf.get(column.key), column]));
  const found = headings.flatMap((text, index) => {
    const [heading, position] = [text.trim(), index + 1];
    if (heading === '' || position === columnOf.get(resultColumn.key)) return [];
    const { key, widthPixels, isEntry }: Partial<Column> = known.get(position) || { key: ownKey(heading) };
    return [{ key: key || '', heading, position, widthPixels, isEntry }];
  });
  const hidden = new Set(tab.hiddenColumnsAmong(found.map(({ position }) => position)));
  return found.map(({ isEntry, ...column }) => ({ ...column, isUsual: !isEntry && !hidden.has(column.position) }));
}

/** Whether just these are copied anyway. */
export const areUsual = (columns: readonly CopyableColumn[], keys: readonly string[]): boolean =>
  columns.every(({ key, isUsual }) => isUsual === keys.includes(key));

/**
 * Those that a person chose, or the usual ones.
 * @throws AddOnError `copyColumnGone`: nothing is left out of a copy in silence; `notPulled` where no column is shown.
 */
export function chosenColumns(
  tab: Pick<TabPort, 'name'>,
  columns: readonly CopyableColumn[],
  keys: readonly string[] | undefined,
): readonly CopyableColumn[] {
  const gone = keys?.find((key) => !columns.some((column) => column.key === key));
  if (gone) throw new AddOnError('copyColumnGone', { tab: tab.name, column: gone.replace(ownKey(''), '') });
  const chosen = columns.filter(({ key, isUsual }) => (keys ? keys.includes(key) : isUsual));
  if (chosen.length === 0) throw new AddOnError('notPulled');
  return chosen;
}
