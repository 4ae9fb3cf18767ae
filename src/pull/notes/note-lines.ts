import { isSaid, isSaidAs, type MessageId } from '../../text/message';

/** A note on the title of a tab, by whose its lines are. */
export interface NoteLines {
  /** From when the data of the tab are. */
  readonly facts: readonly string[];
  /** That it was not refreshed since. */
  readonly failures: readonly string[];
  /** What a person wrote there. */
  readonly own: string;
}

/** That a pull brings a column no more, since when. */
export const isLeftLine = (line: string): boolean => isSaid(line, 'note.left');

const factIds = [
  ...(['note.asOf', 'note.since', 'note.sure', 'note.limited', 'note.conditions', 'note.left'] as const),
] as const satisfies readonly MessageId[];
const failureIds = ['note.failed', 'note.failing', 'note.failedHalfway'] as const satisfies readonly MessageId[];

/** As earlier versions said it. */
const earlierFacts = [
  '{shop}: data as of {time}, {rows} rows, {calls} requests',
  '{shop}: data per {time}, {rows} baris, {calls} permintaan',
  '{shop}: data as of {time}, {rows} rows, {calls} API calls',
  '{shop}: data per {time}, {rows} baris, {calls} panggilan API',
  'Records from {day} on were read anew',
  'Data mulai {day} dibaca ulang',
  'Hanya {rows} pertama dari {total} data, sesuai permintaan',
];
const earlierFailures = ['Penyegaran {time} gagal; data di sini masih seperti sebelumnya. {reason}'];

const isOneOf = (line: string, ids: readonly MessageId[], earlier: readonly string[]): boolean =>
  ids.some((id) => isSaid(line, id)) || earlier.some((template) => isSaidAs(line, template));

/** Tells what refreshes said, in any language, from what a person wrote: anything else is theirs. */
export function readNote(note: string): NoteLines {
  const [facts, failures, own]: [string[], string[], string[]] = [[], [], []];
  for (const line of note.split('\n')) {
    if (isOneOf(line, factIds, earlierFacts)) facts.push(line);
    else if (isOneOf(line, failureIds, earlierFailures)) failures.push(line);
    else own.push(line);
  }
  return { facts, failures, own: own.join('\n').trim() };
}

/** What we say first, and what a person wrote below it. */
export const printNote = ({ facts, failures, own }: NoteLines): string =>
  [[...failures, ...facts].join('\n'), own].filter((part) => part !== '').join('\n\n');
