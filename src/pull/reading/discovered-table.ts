import type { DatasetTab } from '../../state/schema/tab-list';
import type { Dataset } from '../../tables/dataset';
import { discoverColumns, rowNameColumn } from '../../tables/discovered-columns';
import { endpointOfDataset } from '../../tables/endpoint-dataset';
import { soleRecordId } from '../../tables/flatten';
import { toPlainCell } from '../../tables/plain-value';
import type { Column, Discovery, PlainCell, RecordIdentity, Table } from '../../tables/table';
import type { NamedRows } from './choose-identity';
import { foundRows } from './found-rows';
import { isSingleId, type NamedRecords, nameRecords } from './name-records';
import { namePart } from './record-name';
import { renameRows } from './rename-rows';
import type { RowStore } from './row-store';
import type { FoundRows } from './rows-of-lists';

/**
 * Records of whatever shape as a table: it begins with what is known of the tab, its columns, their kinds, and what names its rows, and adds what is new.
 * @param known what is remembered of the tab; absent for a new one.
 * @param most rows; all when absent.
 */
export function discoveredTable(
  dataset: Dataset,
  store: RowStore,
  known: DatasetTab | undefined,
  most?: number,
): Table {
  const found = foundRows(store, known?.list, most);
  const columns = discoverColumns(found, known?.columns ?? []);
  const rows = namedRows(dataset, store, found, columns);
  const remembered = rememberedIdentity(known);
  const named = nameRecords(rows, remembered);
  const idColumn = idColumnOf(named.identity, known);
  const all = columns.some(({ key }) => key === idColumn) ? columns : withRowNames(columns, known);
  const ids = [...named.rows.keys()];
  const positions = all.map(({ key }) => found.keys.indexOf(key));
  const cells = (id: string): PlainCell[] => {
    const values = found.values(named.rows.get(id) ?? 0);
    return all.map(({ key, kind }, index) =>
      key === rowNameColumn.key ? id : toPlainCell(kind, values[positions[index] ?? -1]),
    );
  };
  return {
    columns: all,
    idColumn,
    rows: { size: ids.length, ids: () => ids, has: (id) => named.rows.has(id), cells },
    discovery: discoveryOf(named, rows, columns, known),
  };
}

/** Where a record's own id is a column, rows are told by it, as before there were names of rows. */
function rememberedIdentity(known: DatasetTab | undefined): RecordIdentity | undefined {
  if (!known || known.identity || known.idColumn === rowNameColumn.key) return known?.identity;
  return { columns: [{ key: known.idColumn, kind: 'id' }] };
}

const isSameIdentity = (one: RecordIdentity | undefined, other: RecordIdentity): boolean =>
  one !== undefined &&
  one.isContent === other.isContent &&
  one.columns.map(({ key }) => key).join('\n') === other.columns.map(({ key }) => key).join('\n');

/** A tab that once names its rows goes on doing so. */
function idColumnOf(identity: RecordIdentity, known: DatasetTab | undefined): string {
  const [single] = isSingleId(identity) ? identity.columns : [];
  return single && known?.idColumn !== rowNameColumn.key ? single.key : rowNameColumn.key;
}

/** First in a new tab, last in one that has columns. */
const withRowNames = (columns: readonly Column[], known: DatasetTab | undefined): readonly Column[] =>
  known && known.columns.length > 0 ? [...columns, rowNameColumn] : [rowNameColumn, ...columns];

function discoveryOf(
  { identity, isSettled, rows: ids }: NamedRecords,
  rows: NamedRows,
  columns: readonly Column[],
  known: DatasetTab | undefined,
): Discovery {
  const kindBefore = new Map(known?.columns.map(({ key, kind }) => [key, kind]));
  const remembered = rememberedIdentity(known);
  const isRenamed = !isSameIdentity(remembered, identity);
  return {
    ...(isSettled ? { identity } : {}),
    ...(rows.list === undefined ? {} : { list: rows.list }),
    reformatted: columns.filter(({ key, kind }) => (kindBefore.get(key) ?? kind) !== kind).map(({ key }) => key),
    ...(isRenamed ? { renaming: renameRows({ rows, ids, identity, remembered, from: known?.idColumn }) } : {}),
  };
}

function namedRows(dataset: Dataset, store: RowStore, found: FoundRows, columns: readonly Column[]): NamedRows {
  const positionOf = new Map(found.keys.map((key, index) => [key, index]));
  let latest: { readonly row: number; readonly values: readonly (PlainCell | null)[] } = { row: -1, values: [] };
  const valuesOf = (row: number) => {
    if (latest.row !== row) latest = { row, values: found.values(row) };
    return latest.values;
  };
  return {
    columns: columns
      .filter(({ key, isGuess }) => positionOf.has(key) && !isGuess)
      .map(({ key, kind }) => ({ key, kind })),
    size: found.size,
    part: (row, { key, kind }) => namePart(kind, toPlainCell(kind, valuesOf(row)[positionOf.get(key) ?? -1])),
    whole: (row) => {
      const values = valuesOf(row);
      return JSON.stringify(found.keys.map((_, index) => values[index] ?? null));
    },
    recordOf: found.recordOf,
    endpoint: endpointOfDataset(dataset.id) ?? dataset.id,
    ...(found.list === undefined ? {} : { list: found.list }),
    isSole: store.size === 1 && store.has(soleRecordId),
  };
}
