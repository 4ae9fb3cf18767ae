import type { CodecPort, TabPort, WorkbookPort } from '../google/ports';

const tabName = 'ngorder.state';
/** Below the 50,000 characters that a cell takes. */
const chunkCharacters = 45_000;
const columns = { key: 1, stamp: 2, firstChunk: 3 } as const;

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
  const entries = tab ? readEntries(tab) : new Map<string, Entry>();
  let linesWritten = entries.size;
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
      writeEntries(tab, entries, linesWritten);
      linesWritten = entries.size;
    },
  };
}

function readEntries(tab: TabPort): Map<string, Entry> {
  const [rows, width] = [tab.lastRow(), tab.lastColumn()];
  if (rows === 0) return new Map();
  const cells = tab.read({ row: 1, column: 1, rows, columns: Math.max(width, columns.firstChunk) });
  return new Map(
    cells
      .filter(([key]) => key !== '' && key !== undefined)
      .map(([key, stamp, ...chunks]) => [String(key), { stamp: String(stamp), packed: chunks.map(String).join('') }]),
  );
}

/** Lines and chunks left over from before are blanked in the same write. */
function writeEntries(tab: TabPort, entries: ReadonlyMap<string, Entry>, linesBefore: number): void {
  const lines = [...entries].map(([key, { stamp, packed }]) => [key, stamp, ...chunksOf(packed)]);
  const width = Math.max(columns.firstChunk, tab.lastColumn(), ...lines.map((line) => line.length));
  const height = Math.max(lines.length, linesBefore, 1);
  const area = { row: 1, column: 1, rows: height, columns: width };
  tab.ensureSize(height, width);
  tab.setNumberFormat(area, '@');
  tab.write(
    area,
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => lines[row]?.[column] ?? ''),
    ),
  );
}

const chunksOf = (packed: string): string[] => packed.match(new RegExp(`.{1,${chunkCharacters}}`, 'gs')) ?? [];

function addStateTab(workbook: WorkbookPort): TabPort {
  const tab = workbook.addTab(tabName);
  tab.hide();
  return tab;
}
