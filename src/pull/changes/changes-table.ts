import type { KeptChange } from '../../state/schema/changes/kept-changes';
import type { DatasetTab } from '../../state/schema/tab-list';
import type { Column, PlainCell, Table } from '../../tables/table';
import { shownValue } from '../../text/coded-values';
import { type Language, say } from '../../text/message';
import { mostChanges, oldestKept } from './bounded-changes';

const plain = { kind: 'text', pushable: false, widthPixels: 140 } as const;

/** Of the tab of changes; keys that no dataset has. Old and new values keep being numbers where they are. */
export const changeColumns: readonly Column[] = [
  { ...plain, key: 'change.at', kind: 'moment', title: { en: 'Seen', id: 'Terlihat' } },
  { ...plain, key: 'change.tab', title: { en: 'Tab', id: 'Tab' } },
  { ...plain, key: 'change.record', title: { en: 'Data', id: 'Data' }, widthPixels: 260 },
  { ...plain, key: 'change.column', title: { en: 'Column', id: 'Kolom' } },
  { ...plain, key: 'change.from', kind: 'number', title: { en: 'Old', id: 'Lama' } },
  { ...plain, key: 'change.to', kind: 'number', title: { en: 'New', id: 'Baru' } },
  { ...plain, key: 'change.where', title: { en: 'Changed', id: 'Diubah' }, widthPixels: 200 },
  { ...plain, key: 'change.id', kind: 'id', title: { en: 'ID', id: 'ID' } },
];

/** What changed in one tab. */
export interface ChangesOfTab {
  readonly tab: Pick<DatasetTab, 'tabId' | 'columns'>;
  readonly name: string;
  readonly lines: readonly KeptChange[];
}

/**
 * The latest changes of all tabs as a table, the latest first; no more than are kept of one tab.
 * @param now milliseconds since 1970.
 */
export function changesTable(tabs: readonly ChangesOfTab[], language: Language, now: number): Table {
  const lines = tabs
    .flatMap((of) => of.lines.map((line, place) => ({ of, line, place })))
    .filter(({ line }) => line.at >= oldestKept(now))
    .sort(
      (one, other) => other.line.at - one.line.at || one.of.tab.tabId - other.of.tab.tabId || one.place - other.place,
    )
    .slice(0, mostChanges);
  const rows = new Map<string, readonly PlainCell[]>();
  const alike = new Map<string, number>();
  for (const { of, line } of lines) {
    const name = nameOf(of, line);
    const number = (alike.get(name) ?? 0) + 1;
    alike.set(name, number);
    const id = number === 1 ? name : `${name}/${number}`;
    rows.set(id, [...cellsOf(of, line, language), id]);
  }
  return {
    columns: changeColumns,
    idColumn: 'change.id',
    rows: { size: rows.size, ids: () => rows.keys(), has: (id) => rows.has(id), cells: (id) => rows.get(id) ?? [] },
  };
}

/** Tells a change from all others but those of the same value at the same moment. */
const nameOf = ({ tab }: ChangesOfTab, { at, id, column }: KeptChange): string => `${tab.tabId}/${at}/${id}/${column}`;

function cellsOf({ tab, name }: ChangesOfTab, line: KeptChange, language: Language): readonly PlainCell[] {
  const column = tab.columns.find(({ key }) => key === line.column);
  const shown = (value: KeptChange['to']): PlainCell =>
    column ? shownValue(column, language, value ?? '') : (value ?? '');
  return [
    line.at,
    name,
    line.label,
    column?.title[language] ?? line.column,
    shown(line.from),
    line.kind === 'value' ? shown(line.to) : say(language, line.kind === 'new' ? 'changes.new' : 'changes.gone'),
    whereChanged(line, column, language),
  ];
}

/** Of what nothing can be pushed it is not known whether something that was pushed has brought it about. */
export function whereChanged(line: KeptChange, column: Column | undefined, language: Language): string {
  if (line.isPushed) return say(language, 'changes.pushed');
  return line.kind === 'value' && column?.pushable ? say(language, 'changes.inShop') : '';
}
