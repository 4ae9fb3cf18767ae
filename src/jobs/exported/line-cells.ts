import type { Cell } from '../../google/ports';
import type { SheetDates } from '../../tables/sheet-dates';
import { asShown } from '../../tables/tab/table-place';
import { type ColumnKind, cellToWrite, type PlainCell } from '../../tables/table';
import { type Language, type MessageId, say } from '../../text/message';
import type { ReadableLine } from '../job';
import { journalColumns, type LineColumn, type Words } from './journal-columns';

/** What the cells of a line mean. */
type Meaning = Readonly<Record<LineColumn, PlainCell>>;

const meaningOf = ({ earlier: _earlier, ...line }: ReadableLine, language: Language): Meaning => ({
  ...line,
  state: say(language, stateTexts[line.state]),
});

const stateTexts: Readonly<Record<ReadableLine['state'], MessageId>> = {
  planned: 'journal.planned',
  leaving: 'journal.leaving',
  accepted: 'journal.accepted',
  done: 'journal.done',
  failed: 'journal.failed',
  notPushed: 'journal.notPushed',
  unknown: 'journal.unknown',
  abandoned: 'journal.abandoned',
  partly: 'journal.partly',
  cutOff: 'journal.cutOff',
  waiting: 'journal.waiting',
  goesOn: 'journal.goesOn',
  unreadable: 'journal.unreadable',
};

/** The cells of a line, ready to be written. */
export function cellsOfLine(line: ReadableLine, language: Language, dates: SheetDates): Cell[] {
  const meaning = meaningOf(line, language);
  return journalColumns.map(({ key, kind }) =>
    cellToWrite({ kind }, { value: dates.toSheet(kind, meaning[key]), formula: '' }),
  );
}

/** What the cells of a line show. */
export function wordsOfLine(line: ReadableLine, language: Language, dates: SheetDates): Words {
  const meaning = meaningOf(line, language);
  return wordsBy((key, kind) => dates.toPlain(kind, dates.toSheet(kind, meaning[key])));
}

/** What a row of the tab shows. @param cellOf by column. */
export const wordsOfRow = (cellOf: (key: LineColumn) => Cell, dates: SheetDates): Words =>
  wordsBy((key, kind) => dates.toPlain(kind, cellOf(key)));

function wordsBy(plainOf: (key: LineColumn, kind: ColumnKind) => PlainCell): Words {
  const words = {
    run: '',
    at: '',
    by: '',
    action: '',
    record: '',
    field: '',
    from: '',
    to: '',
    state: '',
    message: '',
  };
  for (const { key, kind } of journalColumns) words[key] = asShown(String(plainOf(key, kind)));
  return words;
}
