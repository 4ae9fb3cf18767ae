import type { Cell, CodecPort, TabPort, WorkbookPort } from '../google/ports';
import { stretches } from '../tables/stretches';
import { AddOnError } from '../text/add-on-error';
import { journalVersion, upgradeState } from './journal-version';

const tabName = 'ngorder.journal';
const headings = ['run', 'operation', 'kind', 'state', 'at', 'stamp', 'intent', 'result', 'version'];
const columnCount = headings.length;
const longestCell = 50_000;

/** A line of the journal: a run, or one request of it. */
export interface JournalLine {
  readonly run: string;
  /** Empty for the line of the run itself. */
  readonly operation: string;
  /** Of a run the kind of its job, of an operation what it does. */
  readonly kind: string;
  readonly state: string;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  /** What it means to do; never changes. Whoever knows the kind knows its shape. */
  readonly intent: unknown;
  /** What was seen; empty at first. */
  readonly result: unknown;
}

/** What may change in a line. */
export type LineChange = Pick<JournalLine, 'run' | 'operation' | 'state' | 'at' | 'result'>;

interface StampedLine extends JournalLine {
  readonly stamp: string;
  readonly isNewer: boolean;
}

/** The write-ahead journal: one line per run and per request, in a hidden tab, each request's line lasting before it leaves. */
export interface Journal {
  /** Those of this spreadsheet and shop, oldest first, without those of a newer version. */
  readonly lines: () => readonly JournalLine[];
  /** Whether a newer version of the add-on wrote lines for this spreadsheet and shop: what they mean is not known here. */
  readonly hasNewerLines: () => boolean;
  /** Those of every spreadsheet and shop, of any version. */
  readonly allLines: () => readonly Omit<JournalLine, 'intent' | 'result'>[];
  /** Adds lines and makes them lasting. */
  readonly append: (lines: readonly JournalLine[]) => void;
  /** Notes changes of lines that are there, and makes them lasting. */
  readonly update: (changes: readonly LineChange[]) => void;
  /** Forgets whole runs; lasting after the workbook's next flush. */
  readonly forget: (runs: ReadonlySet<string>) => void;
}

/** One line as it stands in its row. */
type Row = readonly string[];

/** @param stamp of this spreadsheet and shop: what bears another is not shown, and stays. */
export function openJournal(workbook: WorkbookPort, codec: CodecPort, stamp: string): Journal {
  let tab = workbook.tabNamed(tabName);
  let rows: readonly Row[] = tab ? readRows(tab) : [];
  let lines = rows.map((row) => lineOf(row, codec));
  const replace = (changed: readonly Row[], changedLines: readonly StampedLine[]) => {
    rows = changed;
    lines = [...changedLines];
  };
  return {
    lines: () => lines.filter((line) => line.stamp === stamp && !line.isNewer),
    hasNewerLines: () => lines.some((line) => line.stamp === stamp && line.isNewer),
    allLines: () => lines,
    append: (added) => {
      tab ??= addJournalTab(workbook);
      makeRoom(tab, rows.length, added.length);
      const addedRows = added.map((line) => rowOf(line, stamp, codec));
      writeRows(tab, rows.length, addedRows);
      replace([...rows, ...addedRows], [...lines, ...addedRows.map((row) => lineOf(row, codec))]);
      workbook.flush();
    },
    update: (changes) => {
      if (!tab || changes.length === 0) return;
      const byKey = new Map(changes.map((change) => [keyOf(change), change]));
      const changeAt = (index: number) => byKey.get(keyOf(lines[index] ?? noLine));
      const indexes = lines.flatMap((_, index) => (changeAt(index) ? [index] : []));
      const changedRows = rows.map((row, index) => withChange(row, changeAt(index), codec));
      for (const [first, last] of stretches(indexes)) writeRows(tab, first, changedRows.slice(first, last + 1));
      replace(
        changedRows,
        lines.map((line, index) => (changeAt(index) ? lineOf(changedRows[index] ?? [], codec) : line)),
      );
      workbook.flush();
    },
    forget: (runs) => {
      const kept = rows.filter(([run = '']) => !runs.has(run));
      if (!tab || kept.length === rows.length) return;
      const blank = Array.from({ length: rows.length - kept.length }, () => new Array<string>(columnCount).fill(''));
      writeRows(tab, 0, [...kept, ...blank]);
      replace(
        kept,
        lines.filter(({ run }) => !runs.has(run)),
      );
    },
  };
}

const noLine = { run: '', operation: '' };

const keyOf = ({ run, operation }: Pick<JournalLine, 'run' | 'operation'>): string => `${run}/${operation}`;

function readRows(tab: TabPort): Row[] {
  const count = tab.lastRow() - 1;
  if (count < 1) return [];
  return tab
    .read({ row: 2, column: 1, rows: count, columns: columnCount })
    .map((cells: readonly Cell[]) => cells.map(String));
}

function lineOf(row: Row, codec: CodecPort): StampedLine {
  const [run = '', operation = '', kind = '', state = '', at = '', stamp = '', intent = '', result = '', written = ''] =
    row;
  const unpack = (packed: string): unknown =>
    packed === '' ? undefined : unpackLine(`${run}/${operation}`, packed, codec);
  const version = written === '' ? 1 : Number(written);
  return {
    ...{ run, operation, kind, at: Number(at), stamp },
    state: upgradeState(version, kind, state),
    isNewer: !(version <= journalVersion),
    // Unpacked when asked for: most lines of a long journal are never looked at.
    get intent() {
      return unpack(intent);
    },
    get result() {
      return unpack(result);
    },
  };
}

/** @throws AddOnError `damagedState` for what nobody packed. */
function unpackLine(key: string, packed: string, codec: CodecPort): unknown {
  try {
    return JSON.parse(codec.unpack(packed));
  } catch {
    throw new AddOnError('damagedState', { document: `${tabName} ${key}` });
  }
}

const pack = (document: unknown, codec: CodecPort): string =>
  document === undefined ? '' : codec.pack(JSON.stringify(document));

const rowOf = (line: JournalLine, stamp: string, codec: CodecPort): Row =>
  checked([
    ...[line.run, line.operation, line.kind, line.state, String(line.at), stamp],
    ...[pack(line.intent, codec), pack(line.result, codec), String(journalVersion)],
  ]);

/** What it means to do stays as it was packed. */
function withChange(row: Row, change: LineChange | undefined, codec: CodecPort): Row {
  if (!change) return row;
  const [run = '', operation = '', kind = '', , , stamp = '', intent = ''] = row;
  const result = pack(change.result, codec);
  return checked([
    run,
    operation,
    kind,
    change.state,
    String(change.at),
    stamp,
    intent,
    result,
    String(journalVersion),
  ]);
}

function checked(row: Row): Row {
  if (row.some((cell) => cell.length > longestCell)) {
    throw new AddOnError('unexpected', { reason: `journal line ${row[0]}/${row[1]} is longer than a cell holds` });
  }
  return row;
}

const areaOf = (firstIndex: number, count: number) => ({
  row: firstIndex + 2,
  column: 1,
  rows: count,
  columns: columnCount,
});

/** Rows that lines will stand in, made for text: what is updated later finds them so. */
function makeRoom(tab: TabPort, firstIndex: number, count: number): void {
  tab.ensureSize(firstIndex + 1 + count, columnCount);
  tab.setNumberFormat(areaOf(firstIndex, count), '@');
}

const writeRows = (tab: TabPort, firstIndex: number, rows: readonly Row[]): void =>
  tab.write(areaOf(firstIndex, rows.length), rows);

function addJournalTab(workbook: WorkbookPort): TabPort {
  const tab = workbook.addTab(tabName);
  tab.hide();
  tab.setNumberFormat({ row: 1, column: 1, rows: 1, columns: columnCount }, '@');
  tab.write({ row: 1, column: 1, rows: 1, columns: columnCount }, [headings]);
  return tab;
}
