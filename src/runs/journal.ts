import type { Cell, CodecPort, TabPort, WorkbookPort } from '../google/ports';
import { stretches } from '../tables/stretches';
import { AddOnError } from '../text/add-on-error';

const tabName = 'ngorder.journal';
const headings = ['run', 'operation', 'kind', 'state', 'at', 'stamp', 'intent', 'result'];
const columnCount = headings.length;
const longestCell = 50_000;

/**
 * How far an operation is. `intended`: may or may not have reached the shop; `sent`: its request was about to leave, and in runs that note this
 * `intended` means that it certainly has not; `accepted`: the shop works on it; `done`: carried
 * out and looked at; `failed`: certainly not carried out; `unknown`: nobody could find out.
 */
export type OperationState = 'intended' | 'sent' | 'accepted' | 'done' | 'failed' | 'unknown';
export type RunState = 'running' | 'finished';

export interface JournalEntry {
  readonly run: string;
  /** Empty for the entry of the run itself. */
  readonly operation: string;
  readonly kind: string;
  readonly state: OperationState | RunState;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  readonly stamp: string;
  /** What it means to do; never changes. */
  readonly intent: unknown;
  /** What was seen; empty at first. */
  readonly result: unknown;
}

/** The write-ahead journal: one line per run and per request, in a hidden tab, each request's line lasting before it leaves. */
export interface Journal {
  readonly entries: () => readonly JournalEntry[];
  /** Adds lines and makes them lasting. */
  readonly append: (entries: readonly JournalEntry[]) => void;
  /** Notes a new state and result for lines that are there, and makes them lasting. */
  readonly update: (entries: readonly JournalEntry[]) => void;
  /** Forgets whole runs; lasting after the workbook's next flush. */
  readonly forget: (runs: ReadonlySet<string>) => void;
}

export function openJournal(workbook: WorkbookPort, codec: CodecPort): Journal {
  let tab = workbook.tabNamed(tabName);
  let entries = tab ? readEntries(tab, codec) : [];
  const toLine = (entry: JournalEntry) => lineOf(entry, codec);
  return {
    entries: () => entries,
    append: (added) => {
      tab ??= addJournalTab(workbook);
      makeRoom(tab, entries.length, added.length);
      writeLines(tab, entries.length, added.map(toLine));
      entries = [...entries, ...added];
      workbook.flush();
    },
    update: (changed) => {
      if (!tab || changed.length === 0) return;
      const byKey = new Map(changed.map((entry) => [keyOf(entry), entry]));
      const indexes = entries.flatMap((entry, index) => (byKey.has(keyOf(entry)) ? [index] : []));
      entries = entries.map((entry) => byKey.get(keyOf(entry)) ?? entry);
      for (const [first, last] of stretches(indexes)) {
        writeLines(tab, first, entries.slice(first, last + 1).map(toLine));
      }
      workbook.flush();
    },
    forget: (runs) => {
      const kept = entries.filter(({ run }) => !runs.has(run));
      if (!tab || kept.length === entries.length) return;
      const blank = Array.from({ length: entries.length - kept.length }, () => new Array<string>(columnCount).fill(''));
      writeLines(tab, 0, [...kept.map(toLine), ...blank]);
      entries = kept;
    },
  };
}

const keyOf = ({ run, operation }: JournalEntry): string => `${run}/${operation}`;

function readEntries(tab: TabPort, codec: CodecPort): JournalEntry[] {
  const lines = tab.lastRow() - 1;
  if (lines < 1) return [];
  return tab.read({ row: 2, column: 1, rows: lines, columns: columnCount }).map((line) => entryOf(line, codec));
}

function entryOf(line: readonly Cell[], codec: CodecPort): JournalEntry {
  const [run = '', operation = '', kind = '', state = '', at = '', stamp = '', intent = '', result = ''] =
    line.map(String);
  const unpack = (packed: string): unknown => (packed === '' ? undefined : JSON.parse(codec.unpack(packed)));
  return {
    run,
    operation,
    kind,
    state: state as JournalEntry['state'],
    at: Number(at),
    stamp,
    // Unpacked when asked for: most lines of a long journal are never looked at.
    get intent() {
      return unpack(intent);
    },
    get result() {
      return unpack(result);
    },
  };
}

function lineOf(entry: JournalEntry, codec: CodecPort): string[] {
  const pack = (document: unknown) => (document === undefined ? '' : codec.pack(JSON.stringify(document)));
  const line = [
    entry.run,
    entry.operation,
    entry.kind,
    entry.state,
    String(entry.at),
    entry.stamp,
    pack(entry.intent),
    pack(entry.result),
  ];
  if (line.some((cell) => cell.length > longestCell)) {
    throw new AddOnError('unexpected', { reason: `journal line ${keyOf(entry)} is longer than a cell holds` });
  }
  return line;
}

const areaOf = (firstIndex: number, lines: number) => ({
  row: firstIndex + 2,
  column: 1,
  rows: lines,
  columns: columnCount,
});

/** Rows that lines will stand in, made for text: what is updated later finds them so. */
function makeRoom(tab: TabPort, firstIndex: number, lines: number): void {
  tab.ensureSize(firstIndex + 1 + lines, columnCount);
  tab.setNumberFormat(areaOf(firstIndex, lines), '@');
}

const writeLines = (tab: TabPort, firstIndex: number, lines: readonly (readonly string[])[]): void =>
  tab.write(areaOf(firstIndex, lines.length), lines);

function addJournalTab(workbook: WorkbookPort): TabPort {
  const tab = workbook.addTab(tabName);
  tab.hide();
  tab.setNumberFormat({ row: 1, column: 1, rows: 1, columns: columnCount }, '@');
  tab.write({ row: 1, column: 1, rows: 1, columns: columnCount }, [headings]);
  return tab;
}
