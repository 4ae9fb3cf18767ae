import type { CodecPort, TabPort, WorkbookPort } from '../google/ports';
import { packStored, readablePacked, unpackStored } from './packed-document';
import type { StoredDocument } from './schema/stored-document';
import { authorOf, type Seals } from './seal/seals';

const tabName = 'ngorder.state';
/** Below the 50,000 characters that a cell takes. */
const chunkCharacters = 45_000;
const columns = { key: 1, stamp: 2, firstChunk: 3 } as const;
/** What Sheets gives every new tab. */
const newGrid = { rows: 1000, columns: 26 } as const;

interface Entry {
  readonly key: string;
  readonly stamp: string;
  readonly packed: string;
}

/**
 * Documents of ours in a hidden tab, for one spreadsheet and shop: what was written under another stamp is not there, and stays. The tab is read as
 * a whole when the first document is asked for, changed in memory, and written as a whole, so that documents that belong together change together.
 */
export interface StateStore {
  /** One that is personal is there for its own person alone. @throws AddOnError `newerState`, `damagedState`, as {@link unpackStored}. */
  readonly get: <T>(document: StoredDocument<T>) => T | undefined;
  /** Whether the document is there; it is not read. */
  readonly has: (document: StoredDocument<unknown>) => boolean;
  readonly set: <T>(document: StoredDocument<T>, value: T) => void;
  readonly remove: (document: StoredDocument<unknown>) => void;
  /** Removes all documents of these names, whether or not they can be read; of personal ones this person's own. */
  readonly removeAll: (isMeant: (name: string) => boolean) => void;
  /** Like `get`, but `undefined` also for what cannot be read. */
  readonly readable: <T>(document: StoredDocument<T>) => T | undefined;
  /** What an earlier version, which sealed nothing, kept of a personal document: anybody may have written it. `undefined` for what cannot be read. */
  readonly unsealed: <T>(document: StoredDocument<T>) => T | undefined;
  /**
   * What a colleague keeps of a personal document, as far as anybody can tell: everybody who may edit the file could have written it. `undefined` for what cannot be read.
   * @param author by what their seals are named.
   */
  readonly ofColleague: <T>(document: StoredDocument<T>, author: string) => T | undefined;
  /** Writes all documents back in one go; lasting after the workbook's next flush. For what is to last together with other cells. */
  readonly save: () => void;
  /** Writes all documents back and makes them lasting, and every other write so far with them. */
  readonly commit: () => void;
}

/** @param stamp {@link stampOf} the spreadsheet and the shop. */
export function openStateStore(workbook: WorkbookPort, codec: CodecPort, stamp: string, seals: Seals): StateStore {
  let opened: StateTab | undefined;
  const state = () => {
    opened ??= openStateTab(workbook);
    return opened;
  };
  const entryOf = (key: string): string | undefined => state().entries.get(placeOf({ key, stamp }))?.packed;
  const keep = (key: string, packed: string): void => {
    const { entries } = state();
    entries.set(placeOf({ key, stamp }), { key, stamp, packed });
    // What came along with a copy of a file is nobody's any more.
    for (const [place, entry] of entries) {
      if (entry.key === key && fileOf(entry) !== fileOf({ stamp })) entries.delete(place);
    }
  };
  const personalKey = (name: string, author = seals.author() ?? ''): string => `${name}@${author}`;
  const findPersonal = (name: string): string | undefined => {
    const [seal = '', packed = ''] = entryOf(personalKey(name))?.split(' ') ?? [];
    return seals.isOwn('document', [name, packed], seal) ? packed : undefined;
  };
  const find = ({ name, isPersonal }: StoredDocument<unknown>): string | undefined =>
    isPersonal ? findPersonal(name) : entryOf(name);
  const save = () => state().write();
  return {
    get: (document) => {
      const packed = find(document);
      return packed === undefined ? undefined : unpackStored(codec, document, packed);
    },
    has: (document) => find(document) !== undefined,
    set: (document, value) => {
      const packed = packStored(codec, document, value);
      const { name, isPersonal } = document;
      if (!isPersonal) {
        keep(name, packed);
        return;
      }
      const seal = seals.seal('document', [name, packed]);
      keep(personalKey(name, authorOf(seal)), `${seal} ${packed}`);
    },
    remove: ({ name, isPersonal }) => {
      state().entries.delete(placeOf({ key: isPersonal ? personalKey(name) : name, stamp }));
    },
    removeAll: (isMeant) => {
      const { entries } = state();
      const own = `@${seals.author() ?? ''}`;
      for (const [place, { key, stamp: of }] of entries) {
        const [name = '', author] = key.split('@');
        const isOwn = author === undefined || key.endsWith(own);
        if (of === stamp && isOwn && isMeant(name)) entries.delete(place);
      }
    },
    readable: (document) => {
      const packed = find(document);
      return packed === undefined ? undefined : readablePacked(codec, document, packed);
    },
    unsealed: (document) => {
      const packed = entryOf(document.name);
      return packed === undefined ? undefined : readablePacked(codec, document, packed);
    },
    ofColleague: (document, author) => {
      const [, packed] = entryOf(personalKey(document.name, author))?.split(' ') ?? [];
      return packed === undefined ? undefined : readablePacked(codec, document, packed);
    },
    save,
    commit: () => {
      save();
      workbook.flush();
    },
  };
}

/**
 * Reads documents that are nobody's own beside one of them, of whichever shop keeps that one in this spreadsheet; what cannot be read is `undefined`.
 * For whoever has no key at hand. `undefined` where no shop keeps it, or where several do.
 */
export function readKeptOf(
  workbook: WorkbookPort,
  codec: CodecPort,
  { name }: StoredDocument<unknown>,
): (<T>(document: StoredDocument<T>) => T | undefined) | undefined {
  const { entries } = openStateTab(workbook);
  const keepers = [...entries.values()].filter((entry) => entry.key === name && fileOf(entry) === workbook.id);
  const [keeper] = keepers;
  if (!keeper || keepers.length > 1) return undefined;
  return (document) => {
    const packed = entries.get(placeOf({ key: document.name, stamp: keeper.stamp }))?.packed;
    return packed === undefined ? undefined : readablePacked(codec, document, packed);
  };
}

/** The shops, by their stamps, of which something is kept in this spreadsheet; what came along with a copy of another file is of none. */
export function stampsIn(workbook: WorkbookPort): ReadonlySet<string> {
  const tab = workbook.tabNamed(tabName);
  const rows = tab?.lastRow() ?? 0;
  if (!tab || rows === 0) return new Set();
  const stamps = tab.read({ row: 1, column: columns.stamp, rows, columns: 1 }).map(([stamp = '']) => String(stamp));
  return new Set(stamps.filter((stamp) => fileOf({ stamp }) === workbook.id));
}

/** A document has a place for each shop that the file is used with. */
const placeOf = ({ key, stamp }: Pick<Entry, 'key' | 'stamp'>): string => JSON.stringify([key, stamp]);

const fileOf = ({ stamp }: Pick<Entry, 'stamp'>): string => stamp.replace(/\|.*$/s, '');

/** The hidden tab as it was when it was read, with what has changed since. */
interface StateTab {
  readonly entries: Map<string, Entry>;
  readonly write: () => void;
}

function openStateTab(workbook: WorkbookPort): StateTab {
  let tab = workbook.tabNamed(tabName);
  const [rows, width] = tab ? [tab.lastRow(), tab.lastColumn()] : [0, 0];
  const entries = tab ? readEntries(tab, rows, width) : new Map<string, Entry>();
  // What stands in the tab now; what is left over of it is blanked by the next write.
  let written = { rows, width };
  return {
    entries,
    write: () => {
      try {
        tab ??= addStateTab(workbook);
        written = writeEntries(tab, entries, written);
      } catch (error) {
        if (tab === undefined || workbook.tabNamed(tabName) !== undefined) throw error;
        // Somebody deleted it meanwhile: whoever holds the lease knows all that stood there.
        tab = addStateTab(workbook);
        written = writeEntries(tab, entries, { rows: 0, width: 0 });
      }
    },
  };
}

function readEntries(tab: TabPort, rows: number, width: number): Map<string, Entry> {
  if (rows === 0) return new Map();
  const cells = tab.read({ row: 1, column: 1, rows, columns: Math.max(width, columns.firstChunk) });
  return new Map(
    cells
      .filter(([key]) => key !== '' && key !== undefined)
      .map(([key, stamp, ...chunks]) => {
        const entry = { key: String(key), stamp: String(stamp), packed: chunks.map(String).join('') };
        return [placeOf(entry), entry];
      }),
  );
}

interface Written {
  readonly rows: number;
  readonly width: number;
}

/** Lines and chunks left over from before are blanked in the same write. */
function writeEntries(tab: TabPort, entries: ReadonlyMap<string, Entry>, before: Written): Written {
  const lines = [...entries.values()].map(({ key, stamp, packed }) => [key, stamp, ...chunksOf(packed)]);
  const now = { rows: lines.length, width: Math.max(0, ...lines.map((line) => line.length)) };
  const width = Math.max(columns.firstChunk, before.width, now.width);
  const rows = Math.max(1, before.rows, now.rows);
  const area = { row: 1, column: 1, rows, columns: width };
  if (rows > newGrid.rows || width > newGrid.columns) tab.ensureSize(rows, width);
  tab.write(
    area,
    Array.from({ length: rows }, (_, row) => Array.from({ length: width }, (_, column) => lines[row]?.[column] ?? '')),
  );
  return now;
}

const chunksOf = (packed: string): string[] => packed.match(new RegExp(`.{1,${chunkCharacters}}`, 'gs')) ?? [];

function addStateTab(workbook: WorkbookPort): TabPort {
  const tab = workbook.addTab(tabName);
  tab.hide();
  // All of it is text; what is added to the grid later takes after its neighbours.
  tab.setNumberFormat({ row: 1, column: 1, rows: newGrid.rows, columns: newGrid.columns }, '@');
  return tab;
}
