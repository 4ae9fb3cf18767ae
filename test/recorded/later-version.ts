import { gunzipSync, gzipSync } from 'node:zlib';
import type { Recording } from '../../workbench/recorded/recording';

/** A line of the hidden journal by the titles of its columns, what is packed in it unpacked. */
export type JournalLine = Readonly<Record<string, unknown>>;

type Sheet = Recording['workbook']['sheets'][number];
type Rows = Sheet['rows'];

const packedTitles: ReadonlySet<string> = new Set(['intent', 'result']);
/** Documents stand in the hidden tab by name, the packed text from the third cell on. */
const firstChunk = 2;

const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
const unpack = (packed: string): unknown => JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));

/** The recording with each line of its journal as `change` wants it; a title that was not there becomes a further column. */
export const rewriteJournal = (recording: Recording, change: (line: JournalLine) => JournalLine): Recording =>
  rewriteRows(recording, 'ngorder.journal', (rows) => {
    const [titles = [], ...lines] = Object.values(rows);
    const changed = lines.map((line) => change(toLine(titles.map(String), line)));
    const after = [...new Set([...titles.map(String), ...changed.flatMap((line) => Object.keys(line))])];
    return [after, ...changed.map((line) => after.map((title) => toCell(title, line[title])))];
  });

const toLine = (titles: readonly string[], cells: readonly unknown[]): JournalLine =>
  Object.fromEntries(
    titles.map((title, index) => {
      const cell = String(cells[index] ?? '');
      return [title, packedTitles.has(title) && cell !== '' ? unpack(cell) : cell];
    }),
  );

const toCell = (title: string, value: unknown): string => {
  if (value === undefined || value === '') return '';
  return packedTitles.has(title) ? pack(value) : String(value);
};

/** The recording with a document of the hidden state as `change` wants it: `tabs`, `plan`, `baseline:<tab>`. @throws Error without one. */
export function rewriteDocument(recording: Recording, name: string, change: (document: unknown) => unknown): Recording {
  let isFound = false;
  const changed = rewriteRows(recording, 'ngorder.state', (rows) =>
    Object.values(rows).map((line) => {
      if (line[0] !== name) return line;
      isFound = true;
      const packed = line.slice(firstChunk).map(String).join('');
      return [...line.slice(0, firstChunk), pack(change(unpack(packed)))];
    }),
  );
  if (!isFound) throw new Error(`The recording has no document ${name}`);
  return changed;
}

function rewriteRows(recording: Recording, tab: string, change: (rows: Rows) => readonly Rows[string][]): Recording {
  const sheets = recording.workbook.sheets.map((sheet) => {
    if (sheet.name !== tab) return sheet;
    const lines = change(sheet.rows).map((line, index) => [String(index + 1), line] as const);
    return { ...sheet, rows: Object.fromEntries(lines) };
  });
  return { ...recording, workbook: { ...recording.workbook, sheets } };
}

/** As a later version would have left it that knows runs of a further kind: the runs of one kind are of that. */
export const withUnknownRuns = (recording: Recording, { from, to }: { from: string; to: string }): Recording =>
  rewriteJournal(recording, (line) => (line.operation === '' && line.kind === from ? { ...line, kind: to } : line));

/** As a later version would have left it that knows a further kind of change: the operations of one kind are of that. */
export const withUnknownActions = (recording: Recording, { from, to }: { from: string; to: string }): Recording =>
  rewriteJournal(recording, (line) => (line.operation !== '' && line.kind === from ? { ...line, kind: to } : line));

/** As a later version would have left it whose lines of the journal bear a number. */
export const withJournalVersion = (recording: Recording, version: number): Recording =>
  rewriteJournal(recording, (line) => ({ ...line, version }));

/** As a later version would have left it that keeps a document in another form: it says its number beside its content. */
export const withNewerDocument = (recording: Recording, name: string, version: number): Recording =>
  rewriteDocument(recording, name, (content) => ({ version, content }));

/** The same of a property that holds a JSON document: `ngorder.settings` of the `document`. @throws Error without one. */
export function withNewerProperty(
  recording: Recording,
  store: keyof Recording['properties'],
  { name, version }: { readonly name: string; readonly version: number },
): Recording {
  const held = recording.properties[store];
  const text = held[name];
  if (text === undefined) throw new Error(`The recording has no property ${name}`);
  const newer = JSON.stringify({ version, content: JSON.parse(text) });
  return { ...recording, properties: { ...recording.properties, [store]: { ...held, [name]: newer } } };
}
