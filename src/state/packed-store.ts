import type { CodecPort, TabPort, WorkbookPort } from '../google/ports';

const tabName = 'ngorder.state';
/** Below the 50,000 characters that a cell takes. */
const chunkCharacters = 45_000;
const columns = { key: 1, stamp: 2, firstChunk: 3 } as const;
/** What Sheets gives every new tab. */
const newGrid = { rows: 1000, columns: 26 } as const;

interface Entry {
  readonly stamp: string;
  readonly packed: string;
}

/**
 * Small documents of ours in a hidden tab: baselines, landings, plans. Read as a whole, changed in memory, and written as a
 * whole, so that documents that belong together change together.
 */
export interface PackedStore {
  /** The document, if it was written under the given stamp. */
  get<T>(key: string, stamp: string): T | undefined;
  set(key: string, stamp: string, document: unknown): void;
  remove(key: string): void;
  /** Writes all documents back in one go; lasting after the workbook's next flush. */
  save(): void;
}

export function openPackedStore(workbook: WorkbookPort, codec: CodecPort): PackedStore {
  let tab = workbook.tabNamed(tabName);
  const [rows, width] = tab ? [tab.lastRow(), tab.lastColumn()] : [0, 0];
  const entries = tab ? readEntries(tab, rows, width) : new Map<string, Entry>();
  // What stands in the tab now; what is left over of it is blanked by the next write.
  let written = { rows, width };
  return {
    get: <T>(key: string, stamp: string) => {
      const entry = entries.get(key);
      return entry?.stamp === stamp ? (JSON.parse(codec.unpack(entry.packed)) as T) : undefined;
    },
    set: (key, stamp, document) => {
      entries.set(key, { stamp, packed: codec.pack(JSON.stringify(document)) });
    },
    remove: (key) => {
      entries.delete(key);
    },
    save: () => {
      tab ??= addStateTab(workbook);
      written = writeEntries(tab, entries, written);
    },
  };
}

function readEntries(tab: TabPort, rows: number, width: number): Map<string, Entry> {
  if (rows === 0) return new Map();
  const cells = tab.read({ row: 1, column: 1, rows, columns: Math.max(width, columns.firstChunk) });
  return new Map(
    cells
      .filter(([key]) => key !== '' && key !== undefined)
      .map(([key, stamp, ...chunks]) => [String(key), { stamp: String(stamp), packed: chunks.map(String).join('') }]),
  );
}

interface Written {
  readonly rows: number;
  readonly width: number;
}

/** Lines and chunks left over from before are blanked in the same write. */
function writeEntries(tab: TabPort, entries: ReadonlyMap<string, Entry>, before: Written): Written {
  const lines = [...entries].map(([key, { stamp, packed }]) => [key, stamp, ...chunksOf(packed)]);
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
