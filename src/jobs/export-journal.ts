import { latestMoment } from '../days/day';
import type { TabPort } from '../google/ports';
import { readOperation } from '../runs/job-type';
import type { JournalLine } from '../runs/journal/journal-line';
import type { Operation } from '../runs/operation';
import type { ShopSession } from '../runs/shop-session';
import { closeLeftCalls } from '../runs/unfinished';
import { orUnreadable } from '../runs/unreadable';
import { datasetTabs } from '../state/dataset-tab';
import {
  type EndpointCallIntent,
  type EndpointCallResult,
  endpointCallIntentSchema,
  endpointCallKind,
  endpointCallResultSchema,
} from '../state/schema/endpoint-call-lines';
import { journalTabDocument } from '../state/schema/journal-tab';
import { withCommandColumn } from '../tables/command-column';
import { freeTabName } from '../tables/free-tab-name';
import { textOf } from '../tables/plain-value';
import { createSheetDates } from '../tables/sheet-dates';
import { headerRow } from '../tables/tab/table-place';
import { type Column, cellToWrite, numberFormats, type PlainCell } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { type Language, type MessageId, say } from '../text/message';
import type { ColumnTitle, ReadableLine } from './job';
import { jobOf } from './jobs';

export interface JournalExport {
  readonly tabId: number;
  readonly tabName: string;
  readonly lines: number;
  /** Older lines for which there was no room. */
  readonly leftOut: number;
}

/** More lines than anybody reads; what is older stays in the journal itself. */
const mostLines = 20_000;

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

/**
 * Writes the whole journal into a tab for people, the latest run first, in place of what stood there before.
 * @throws AddOnError `tabLocked`.
 */
export function exportJournal(session: ShopSession): JournalExport {
  const { platform, language, store } = session;
  const { workbook } = platform;
  const knownId = store.get(journalTabDocument);
  const known = knownId === undefined ? undefined : workbook.tab(knownId);
  if (known?.isLocked()) throw new AddOnError('tabLocked', { tab: known.name });
  closeLeftCalls(session);
  const lines = readableLines(session, titlesOf(session));
  const tab = known ?? workbook.addTab(freeTabName(workbook, say(language, 'journal.tab')));
  store.set(journalTabDocument, tab.id);
  store.save();
  const written = lines.slice(0, mostLines);
  const leftOut = lines.length - written.length;
  writeLines(session, tab, written, leftOut);
  workbook.flush();
  return { tabId: tab.id, tabName: tab.name, lines: written.length, leftOut };
}

function titlesOf({ store, language }: ShopSession): ColumnTitle {
  const titles = new Map(
    datasetTabs(store).flatMap(({ tabId, columns: known }) =>
      withCommandColumn(known).map(({ key, title }) => [`${tabId}/${key}`, title[language]] as const),
    ),
  );
  return (tabId, key) => titles.get(`${tabId}/${key}`) ?? key;
}

/** Of all runs and single calls, the latest first. */
const readableLines = (session: ShopSession, titleOf: ColumnTitle): ReadableLine[] =>
  session.journal
    .lines()
    .flatMap((line): readonly ReadableLine[] => {
      if (line.kind === endpointCallKind) {
        return [orUnreadable(() => lineOfCall(readOperation(callShape, line))) ?? unreadableLine(line)];
      }
      if (line.operation !== '') return [];
      return orUnreadable(() => jobOf(line)?.readable(session, line, titleOf)) ?? [unreadableLine(line)];
    })
    .sort((one, other) => Number(other.at) - Number(one.at));

/** A run or a call that is there and cannot be read: damaged, or of a kind that this version does not know. */
const unreadableLine = ({ run, kind, at }: JournalLine): ReadableLine => ({
  ...{
    run,
    at: at >= 0 && at <= latestMoment ? at : '',
    by: '',
    action: kind,
    record: '',
    field: '',
    from: '',
    to: '',
  },
  state: 'unreadable',
  message: '',
});

const callShape = { intent: endpointCallIntentSchema, result: endpointCallResultSchema };

type EndpointCall = Operation<EndpointCallIntent, EndpointCallResult>;

const lineOfCall = ({ run, at, intent, state, result }: EndpointCall): ReadableLine => ({
  ...{ run, at, by: '', action: intent.endpoint, record: '', field: '', from: '', to: textOf(intent.input), state },
  message: result?.reason ?? result?.message ?? '',
});

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

function writeLines(
  { platform, language }: ShopSession,
  tab: TabPort,
  lines: readonly ReadableLine[],
  leftOut: number,
): void {
  const dates = createSheetDates(platform.clock, platform.workbook.timeZone);
  const before = tab.lastRow();
  const closing = leftOut > 0 ? [[say(language, 'journal.leftOut', { count: leftOut })]] : [];
  const height = Math.max(before, headerRow + lines.length + closing.length);
  const { rows } = tab.ensureSize(height, columns.length);
  for (const [index, { kind, widthPixels }] of columns.entries()) {
    const area = { row: headerRow + 1, column: index + 1, rows: rows - headerRow, columns: 1 };
    tab.setNumberFormat(area, numberFormats[kind]);
    tab.setColumnWidths(index + 1, 1, widthPixels);
  }
  const header = columns.map(({ title }) => title[language]);
  const body = lines.map((line) => {
    const told = inWords(line, language);
    return columns.map(({ key, kind }) => {
      const value = dates.toSheet(kind, told[key as keyof ReadableLine]);
      return cellToWrite({ kind }, { value, formula: '' });
    });
  });
  const tail = closing.map((texts) => columns.map((_, index) => texts[index] ?? ''));
  const blank = Array.from({ length: height - headerRow - lines.length - tail.length }, () => columns.map(() => ''));
  tab.write({ row: headerRow, column: 1, rows: height, columns: columns.length }, [header, ...body, ...tail, ...blank]);
  if (before > 0) return;
  tab.setBold({ row: headerRow, column: 1, rows: 1, columns: columns.length });
  tab.freezeRows(headerRow);
}

const inWords = (line: ReadableLine, language: Language): Readonly<Record<keyof ReadableLine, PlainCell>> => ({
  ...line,
  state: say(language, stateTexts[line.state]),
});
