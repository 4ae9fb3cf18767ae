import { findEndpoint } from '../../api/catalogue';
import { latestMoment } from '../../days/day';
import type { JournalLine } from '../../runs/journal/journal-line';
import type { ShopSession } from '../../runs/shop-session';
import { closeLeft } from '../../runs/unfinished';
import { orUnreadable } from '../../runs/unreadable';
import { settleCellLanguage } from '../../state/cell-language';
import { datasetTabs } from '../../state/dataset-tab';
import { endpointCallKind } from '../../state/schema/endpoint-call-lines';
import { journalTabDocument } from '../../state/schema/journal-tab';
import { isRefreshLine } from '../../state/schema/schedule/refresh-lines';
import type { JobTask } from '../../state/schema/schedule/scheduled-jobs';
import { withCommandColumn } from '../../tables/command-column';
import { freeTabName } from '../../tables/free-tab-name';
import { textOf } from '../../tables/plain-value';
import { AddOnError } from '../../text/add-on-error';
import { type Language, otherLanguages, say } from '../../text/message';
import type { ReadableLine, Titles } from '../job';
import { jobOf } from '../jobs';
import { messageOf, readCall } from '../past-call';
import { toldInput } from '../told-input';
import { writeJournal } from './write-journal';

export interface JournalExport {
  readonly tabId: number;
  readonly tabName: string;
  readonly lines: number;
  /** Older lines for which there was no room, and which do not stand there from earlier on. */
  readonly leftOut: number;
}

/** More lines than anybody reads; what is older stays in the journal itself. */
const mostLines = 20_000;

/** What a scheduled task does, in a language. */
export type TaskTitle = (language: Language, task: JobTask) => string;

/**
 * Writes the whole journal into a tab for people, the latest run first; lines that are there already stay in their rows.
 * @throws AddOnError `tabLocked`, `tabMoves`.
 */
export function exportJournal(session: ShopSession, taskTitle: TaskTitle): JournalExport {
  const { platform, store } = session;
  const { language } = settleCellLanguage(session);
  const { workbook } = platform;
  const knownId = store.get(journalTabDocument);
  const known = knownId === undefined ? undefined : workbook.tab(knownId);
  if (known?.isLocked()) throw new AddOnError('tabLocked', { tab: known.name });
  closeLeft(session);
  const linesIn = (of: Language) => readableLines(session, of, taskTitle);
  const lines = linesIn(language);
  const tab = known ?? workbook.addTab(freeTabName(workbook, say(language, 'journal.tab')));
  store.set(journalTabDocument, tab.id);
  store.save();
  const told = {
    lines,
    inOtherWords: () => inOtherWords(lines, otherLanguages(language).map(linesIn)),
    most: mostLines,
  };
  const { written, leftOut } = writeJournal({ platform, language }, tab, told);
  workbook.flush();
  return { tabId: tab.id, tabName: tab.name, lines: written, leftOut };
}

/** As the same lines were told in another language, by earlier versions, or while several were told as one. */
const inOtherWords = (
  lines: readonly ReadableLine[],
  inOthers: readonly (readonly ReadableLine[])[],
): readonly (readonly ReadableLine[])[] => [
  ...inOthers,
  lines.map((line) => ({ ...line, record: line.together ?? line.record })),
  ...[lines, ...inOthers].map((told) => told.map((line) => ({ ...line, ...line.earlier }))),
  lines.map((line) => ({ ...line, record: line.together ?? line.record, ...line.earlier })),
];

function columnTitles(language: Language, { store }: ShopSession): Titles['column'] {
  const titles = new Map(
    datasetTabs(store).flatMap(({ tabId, columns: known }) =>
      withCommandColumn(known).map(({ key, title }) => [`${tabId}/${key}`, title[language]] as const),
    ),
  );
  return (tabId, key) => titles.get(`${tabId}/${key}`) ?? key;
}

/** Of all runs and single calls, the latest first. */
function readableLines(session: ShopSession, language: Language, taskTitle: TaskTitle): ReadableLine[] {
  const { journal } = session;
  const titles = { column: columnTitles(language, session), task: (task: JobTask) => taskTitle(language, task) };
  return journal
    .lines()
    .flatMap((line): readonly ReadableLine[] => {
      if (line.kind === endpointCallKind) {
        return [orUnreadable(() => lineOfCall(language, readCall(line))) ?? unreadableLine(line, language)];
      }
      if (line.operation !== '') return [];
      return (
        orUnreadable(() => jobOf(line)?.readable({ journal, language }, line, titles)) ?? [
          unreadableLine(line, language),
        ]
      );
    })
    .sort((one, other) => Number(other.at) - Number(one.at));
}

/** A run or a call that is there and cannot be read: damaged, or of a kind that this version does not know. */
const unreadableLine = (line: JournalLine, language: Language): ReadableLine => ({
  run: line.run,
  at: line.at >= 0 && line.at <= latestMoment ? line.at : '',
  by: '',
  action: isRefreshLine(line) ? say(language, 'journal.refresh') : line.kind,
  ...{ record: '', field: '', from: '', to: '', message: '' },
  state: 'unreadable',
  earlier: { action: line.kind },
});

const lineOfCall = (
  language: Language,
  { run, at, intent, state, result }: ReturnType<typeof readCall>,
): ReadableLine => ({
  ...{
    run,
    at,
    by: intent.by ?? '',
    action: findEndpoint(intent.endpoint)?.summary[language] ?? intent.endpoint,
    record: '',
    field: '',
    from: '',
    to: toldInput(language, intent.endpoint, intent.input),
    state,
  },
  message: messageOf(result),
  earlier: { action: intent.endpoint, to: textOf(intent.input) },
});
