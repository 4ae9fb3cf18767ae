import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { findPart } from '../../tables/drawn/draw-part';
import { type DrawnTable, drawTables } from '../../tables/drawn/draw-tables';
import { createSheetDates } from '../../tables/sheet-dates';
import { type Column, cellToWrite, type PlainCell } from '../../tables/table';
import { type Language, type MessageId, say } from '../../text/message';
import type { ReadableLine } from '../job';

const plain = { kind: 'text', pushable: false, widthPixels: 120 } as const;

/** Old and new values keep being numbers where they are. */
const columns: readonly Column[] = [
  { ...plain, key: 'run', title: { en: 'Run', id: 'Proses' }, widthPixels: 140 },
  { ...plain, key: 'at', title: { en: 'Time', id: 'Waktu' }, kind: 'moment', widthPixels: 130 },
  { ...plain, key: 'by', title: { en: 'Who', id: 'Oleh' } },
  { ...plain, key: 'action', title: { en: 'Action', id: 'Tindakan' } },
  { ...plain, key: 'record', title: { en: 'Record', id: 'Data' }, widthPixels: 240 },
  { ...plain, key: 'field', title: { en: 'Field', id: 'Kolom' } },
  { ...plain, key: 'from', title: { en: 'Old', id: 'Lama' }, kind: 'number' },
  { ...plain, key: 'to', title: { en: 'New', id: 'Baru' }, kind: 'number', widthPixels: 240 },
  { ...plain, key: 'state', title: { en: 'Verdict', id: 'Hasil' } },
  { ...plain, key: 'message', title: { en: 'Message', id: 'Keterangan' }, widthPixels: 320 },
];

/** Every line begins with the name of its run; the last one may tell how many are left out. */
const form = /^(\d{8}-[0-9a-f]{8}$|… )/;

/**
 * Writes lines of the journal where it stands in its tab, or below what is there. Lines of before stay in their rows, with whatever a person keeps beside
 * them, while only new ones come above.
 * @throws AddOnError `tabMoves`.
 */
export function writeJournal(
  { platform, language }: ShopSession,
  tab: TabPort,
  lines: readonly ReadableLine[],
  leftOut: number,
): void {
  const { workbook } = platform;
  const dates = createSheetDates(platform.clock, workbook.timeZone);
  const told = lines.map((line) => {
    const words = inWords(line, language);
    return columns.map(({ key, kind }) =>
      cellToWrite({ kind }, { value: dates.toSheet(kind, words[key as keyof ReadableLine]), formula: '' }),
    );
  });
  const closing = leftOut > 0 ? [[say(language, 'journal.leftOut', { count: leftOut })]] : [];
  const cells = [...told, ...closing.map((texts) => columns.map((_, index) => texts[index] ?? ''))];
  const table: DrawnTable = {
    id: 'journal',
    columns,
    names: cells.map(([run]) => String(run)),
    cells,
    order: 'latestFirst',
    before: { kind: 'formed', form },
  };
  const drawn = { tab, language, dates, flush: () => workbook.flush() };
  placeColumns(tab);
  if (drawTables(drawn, [table])) return;
  writeHeadings(tab, language);
  drawTables(drawn, [table]);
}

/** Gives the tab the columns that it lacks: all of them where it is new, those that somebody deleted otherwise. */
function placeColumns(tab: TabPort): void {
  const { columnOf, lastColumn } = findPart(tab, columns);
  const missing = columns.filter(({ key }) => !columnOf.has(key));
  const first = Math.max(lastColumn, ...columnOf.values()) + 1;
  if (missing.length > 0) tab.ensureSize(1, first + missing.length - 1);
  for (const [index, { key, widthPixels }] of missing.entries()) {
    tab.setColumnKey(first + index, key);
    tab.setColumnWidths(first + index, 1, widthPixels);
  }
}

function writeHeadings(tab: TabPort, language: Language): void {
  const lastRow = tab.lastRow();
  const row = lastRow === 0 ? 1 : lastRow + 2;
  tab.ensureSize(row, columns.length);
  const keys = tab.columnKeys();
  for (const { key, title } of columns) {
    const heading = { row, column: keys.get(key) ?? 1, rows: 1, columns: 1 };
    tab.setNumberFormat(heading, '@');
    tab.write(heading, [[title[language]]]);
    tab.setBold(heading);
  }
  if (lastRow === 0) tab.freezeRows(row);
}

const stateTexts: Readonly<Record<ReadableLine['state'], MessageId>> = {
  planned: 'journal.planned',
  leaving: 'journal.leaving',
  accepted: 'journal.accepted',
  done: 'journal.done',
  failed: 'journal.failed',
  unknown: 'journal.unknown',
  abandoned: 'journal.abandoned',
  unreadable: 'journal.unreadable',
};

const inWords = (line: ReadableLine, language: Language): Readonly<Record<keyof ReadableLine, PlainCell>> => ({
  ...line,
  state: say(language, stateTexts[line.state]),
});
