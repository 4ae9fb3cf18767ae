import { gunzipSync, gzipSync } from 'node:zlib';
import type { Recording } from '../../../workbench/recorded/recording';

/** A tab that is none of the add-on's. */
export const otherTab = 'Payroll';

/** One thing that somebody changes in a file by hand. */
export interface Forgery {
  readonly title: string;
  readonly forge: (recording: Recording) => Recording;
}

/** One thing that is changed in a text: what, and the text afterwards. */
interface Changed {
  readonly title: string;
  readonly text: () => string;
}

type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** By the ids of the add-on's tabs: that of a tab which is none of its. */
type OtherTabs = ReadonlyMap<number, number>;

function otherTabsIn({ workbook: { sheets } }: Recording): OtherTabs {
  const other = sheets.find(({ name }) => name === otherTab);
  return new Map(other ? sheets.map(({ id }) => [id, other.id]) : []);
}

/** Another value of the same kind, as somebody might put it there; in place of a tab, one that is none of the add-on's. */
function otherThan(value: Json, tabs: OtherTabs): Json {
  if (typeof value === 'number') return tabs.get(value) ?? value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return /^\d+$/.test(value) ? String(otherThan(Number(value), tabs)) : `${value}0`;
  return 1;
}

/** Every change of one value: its leaves changed, each field taken out, exchanged with the next one, and an unknown one added. */
function* changesOf(
  value: Json,
  tabs: OtherTabs,
  path = '',
): Generator<{ readonly title: string; readonly value: () => Json }> {
  if (!isObject(value) && !Array.isArray(value)) {
    yield { title: `${path} changed`, value: () => otherThan(value, tabs) };
    return;
  }
  const entries: readonly (readonly [string, Json])[] = Object.entries(value);
  const rebuild = (changed: readonly (readonly [string, Json])[]): Json =>
    Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
  yield { title: `${path} with more`, value: () => rebuild([...entries, ['forged', entries.at(-1)?.[1] ?? 1]]) };
  for (const [index, [name, inner]] of entries.entries()) {
    const place = `${path}.${name}`;
    yield { title: `${place} deleted`, value: () => rebuild(entries.filter((_, other) => other !== index)) };
    const next = entries[index + 1];
    if (next) {
      const exchanged = entries.map(([key, own], other): readonly [string, Json] => {
        if (other === index) return [key, next[1]];
        return other === index + 1 ? [key, inner] : [key, own];
      });
      yield { title: `${place} exchanged with ${next[0]}`, value: () => rebuild(exchanged) };
    }
    for (const { title, value: changed } of changesOf(inner, tabs, place)) {
      yield {
        title,
        value: () => rebuild(entries.map(([key, own], other) => (other === index ? [key, changed()] : [key, own]))),
      };
    }
  }
}

function parse(text: string): { readonly json: Json } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Every change of what a text says, packed or sealed as it may be; whoever changes it cannot seal it anew. */
function* changesOfText(text: string, tabs: OtherTabs): Generator<Changed> {
  const [, seal = '', packed = text] = /^(a[0-9a-f]{8}:[0-9a-f]{64} )(.*)$/s.exec(text) ?? [];
  if (seal !== '') yield { title: 'seal changed', text: () => `${seal.slice(0, -2)}0 ${packed}` };
  const isPacked = packed.startsWith('H4sI');
  const content = isPacked ? gunzipSync(Buffer.from(packed, 'base64')).toString() : packed;
  const parsed = parse(content);
  if (!parsed) {
    yield { title: 'changed', text: () => String(otherThan(text, tabs)) };
    return;
  }
  for (const { title, value } of changesOf(parsed.json, tabs)) {
    yield {
      title,
      text: () => {
        const printed = JSON.stringify(value());
        return `${seal}${isPacked ? gzipSync(printed).toString('base64') : printed}`;
      },
    };
  }
}

type Sheet = Recording['workbook']['sheets'][number];
type Rows = Sheet['rows'];

const withRows = (recording: Recording, name: string, rows: Rows): Recording => ({
  ...recording,
  workbook: {
    ...recording.workbook,
    sheets: recording.workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows } : sheet)),
  },
});

const renumber = (lines: readonly Rows[string][]): Rows =>
  Object.fromEntries(lines.map((line, index) => [String(index + 1), line]));

/** Every change of a hidden tab: cell by cell, and line by line. */
function* changesOfTab({ name, rows }: Sheet, tabs: OtherTabs): Generator<Forgery> {
  const lines = Object.values(rows);
  const withLines = (changed: readonly Rows[string][]) => (recording: Recording) =>
    withRows(recording, name, renumber(changed));
  const withCell = (row: number, column: number, text: string) =>
    lines.map((line, at) => (at === row ? line.map((cell, place) => (place === column ? text : cell)) : line));
  for (const [row, line] of lines.entries()) {
    const place = `${name} ${row + 1}`;
    yield { title: `${place} deleted`, forge: withLines(lines.filter((_, at) => at !== row)) };
    yield { title: `${place} doubled`, forge: withLines([...lines, line]) };
    for (const [column, cell] of line.entries()) {
      const here = `${place}/${column + 1}`;
      const other = lines[row + 1]?.[column] ?? '';
      yield { title: `${here} blanked`, forge: withLines(withCell(row, column, '')) };
      yield { title: `${here} as below`, forge: withLines(withCell(row, column, String(other))) };
      if (cell === '') continue;
      for (const { title, text } of changesOfText(String(cell), tabs)) {
        yield {
          title: `${here} ${title}`,
          forge: (recording) => withRows(recording, name, renumber(withCell(row, column, text()))),
        };
      }
    }
  }
}

/** Every change of what is kept in the properties of the document. */
function* changesOfProperties({ properties: { document } }: Recording, tabs: OtherTabs): Generator<Forgery> {
  const withDocument = (changed: Readonly<Record<string, string>>) => (recording: Recording) => ({
    ...recording,
    properties: { ...recording.properties, document: changed },
  });
  for (const [name, stored] of Object.entries(document)) {
    const { [name]: _gone, ...others } = document;
    yield { title: `${name} deleted`, forge: withDocument(others) };
    for (const { title, text } of changesOfText(stored, tabs)) {
      yield {
        title: `${name} ${title}`,
        forge: (recording) => withDocument({ ...document, [name]: text() })(recording),
      };
    }
  }
}

/** Every change of what is kept with tabs and columns. */
function* changesOfMetadata({ workbook }: Recording, tabs: OtherTabs): Generator<Forgery> {
  const { metadata } = workbook;
  const withMetadata = (changed: typeof metadata) => (recording: Recording) => ({
    ...recording,
    workbook: { ...recording.workbook, metadata: changed },
  });
  for (const [index, entry] of metadata.entries()) {
    const place = `metadata ${entry.sheetId}/${entry.column} ${entry.key}`;
    yield { title: `${place} deleted`, forge: withMetadata(metadata.filter((_, at) => at !== index)) };
    for (const { title, text } of changesOfText(entry.value, tabs)) {
      yield {
        title: `${place} ${title}`,
        forge: (recording) =>
          withMetadata(metadata.map((one, at) => (at === index ? { ...one, value: text() } : one)))(recording),
      };
    }
  }
}

/** All that can be changed in a file by whoever may edit it, room by room: each hidden tab, the properties, the metadata. */
export function forgeriesOf(recording: Recording): readonly (readonly Forgery[])[] {
  const hidden = recording.workbook.sheets.filter(({ name }) => name.startsWith('ngorder.'));
  const tabs = otherTabsIn(recording);
  return [
    ...hidden.map((tab) => [...changesOfTab(tab, tabs)]),
    [...changesOfProperties(recording, tabs)],
    [...changesOfMetadata(recording, tabs)],
  ];
}
