import { isPlainObject } from '../../api/plain-object';
import type { CodecPort } from '../../google/ports';
import { authorOf, type Seals } from '../../state/seal/seals';
import { longestCell } from '../../tables/plain-value';
import { AddOnError } from '../../text/add-on-error';
import type { JournalLine, LineChange } from './journal-line';
import { journalVersion, upgradeState } from './journal-version';

export const headings = [
  ...['run', 'operation', 'kind', 'state', 'at', 'stamp', 'intent', 'result', 'version', 'extent', 'seal'],
] as const;

/** One line as its cells hold it, by heading. */
export type JournalRow = Readonly<Record<(typeof headings)[number], string>>;

export const rowOfCells = (cells: readonly unknown[]): JournalRow =>
  Object.fromEntries(headings.map((heading, index) => [heading, String(cells[index] ?? '')])) as JournalRow;

export const cellsOf = (row: JournalRow): string[] => headings.map((heading) => row[heading]);

/** A line as it is told to everybody else, and where it belongs. */
export interface StampedLine extends JournalLine {
  readonly stamp: string;
  readonly isNewer: boolean;
  /** Who wrote it last, as its seal is named; whoever may edit the file could have named it so. */
  readonly author: string;
}

export function lineOf(row: JournalRow, codec: CodecPort): StampedLine {
  const { run, operation, kind, stamp } = row;
  const unpack = (packed: string): unknown =>
    packed === '' ? undefined : unpackLine(`${run}/${operation}`, packed, codec);
  const version = row.version === '' ? 1 : Number(row.version);
  return {
    ...{ run, operation, kind, at: Number(row.at), stamp },
    state: upgradeState(version, kind, row.state),
    isNewer: !(version <= journalVersion),
    author: authorOf(row.seal),
    // Unpacked when asked for: most lines of a long journal are never looked at.
    get intent() {
      return unpack(row.intent);
    },
    get result() {
      return unpack(row.result);
    },
  };
}

/** @throws AddOnError `damagedState` for what nobody packed. */
function unpackLine(key: string, packed: string, codec: CodecPort): unknown {
  try {
    return JSON.parse(codec.unpack(packed));
  } catch {
    throw new AddOnError('damagedState', { document: `ngorder.journal ${key}` });
  }
}

const pack = (document: unknown, codec: CodecPort): string =>
  document === undefined ? '' : codec.pack(JSON.stringify(document));

/** What is meant to be done is kept whole, or not begun. @throws AddOnError `lineTooLong`. */
function packIntent(intent: unknown, codec: CodecPort): string {
  const packed = pack(intent, codec);
  if (packed.length > longestCell) throw new AddOnError('lineTooLong', { text: longestText(intent).slice(0, 60) });
  return packed;
}

function longestText(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts = typeof value === 'object' && value !== null ? Object.values(value).map(longestText) : [];
  return parts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

/** A line that is added; unsealed. @throws AddOnError `lineTooLong`. */
export const rowOf = (line: JournalLine, stamp: string, codec: CodecPort): JournalRow => ({
  ...{ run: line.run, operation: line.operation, kind: line.kind, state: line.state, at: String(line.at), stamp },
  intent: packIntent(line.intent, codec),
  result: packResult(line.result, codec),
  version: String(journalVersion),
  extent: '',
  seal: '',
});

/** A line with what changed in it; unsealed. What it means to do stays as it was packed. */
export const changedRow = (row: JournalRow, change: LineChange, codec: CodecPort): JournalRow => ({
  ...row,
  state: change.state,
  at: String(change.at),
  result: packResult(change.result, codec),
  version: String(journalVersion),
});

/** Without the longest of what was seen, where it is more than a cell holds: whatever is missing is read from the shop again. */
function packResult(result: unknown, codec: CodecPort): string {
  const packed = pack(result, codec);
  if (packed.length <= longestCell || !isPlainObject(result)) return packed;
  const lengthOf = (key: string) => JSON.stringify(result[key] ?? null).length;
  const [, ...rest] = Object.keys(result).sort((one, other) => lengthOf(other) - lengthOf(one));
  return packResult(Object.fromEntries(rest.map((key) => [key, result[key]])), codec);
}

/** A line in the words of today, as if it had just been written; unsealed. */
export const adoptedRow = (row: JournalRow, codec: CodecPort): JournalRow => ({
  ...row,
  state: lineOf(row, codec).state,
  version: String(journalVersion),
  extent: '',
});

const sealed = (row: JournalRow): string[] => cellsOf({ ...row, seal: '' });

export function sealRow(row: JournalRow, seals: Seals): JournalRow {
  return { ...row, seal: seals.seal('journal line', sealed(row)) };
}

/** Whether this person's own executions wrote the line, just as it stands. */
export const isOwnRow = (row: JournalRow, seals: Seals): boolean => seals.isOwn('journal line', sealed(row), row.seal);
