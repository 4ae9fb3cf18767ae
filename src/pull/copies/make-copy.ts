import { zoneDay } from '../../days/zone-time';
import type { TabPort, WorkbookPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { tellBeside } from '../../runs/tell-beside';
import { settleCellLanguage } from '../../state/cell-language';
import type { KeptCopy } from '../../state/schema/schedule/dated-copies';
import type { DatasetTab } from '../../state/schema/tab-list';
import { freeTabName } from '../../tables/free-tab-name';
import { AddOnError } from '../../text/add-on-error';
import { showDay } from '../../text/customs';
import { say } from '../../text/message';
import { cutText } from '../../text/well-formed';
import { countCells } from '../cell-limit';
import { requireSavedPull } from '../saved-pulls';
import { digestsOf, formatsOf, isBlank, sizeOf, standingOf, writeContent } from './copy-content';
import { looksOf } from './copy-looks';
import { copiesOf, keepCopies } from './kept-copies';
import { readPlain } from './plain-table';
import { removeSurplus } from './remove-copies';

/** `byHand`: one more, whatever there is. `daily`: none where there is one of this day, or the latest holds the very same data. */
export type CopyOccasion = 'byHand' | 'daily';

export interface MadeCopy {
  /** As its tab is called now. */
  readonly name: string;
  /** `already`: there was one of this day. `sameData`: it is the latest, as the shop was not asked since, and nothing else changed either. */
  readonly outcome: 'made' | 'already' | 'sameData';
  /** When what it holds had left the shop; milliseconds since 1970. */
  readonly dataAt: number;
  /** How many rows it holds below its headings. */
  readonly rows: number;
}

/**
 * Copies what a tab of ours shows into a tab of its own that is called after the day: plain values, nothing of ours beside them. The shop is not asked. It is called so
 * once it is whole, and after the day of its data where that is another one: what is cut off before is finished, or taken away, at the next time. Then the oldest go that are more than the person wants kept.
 * @throws AddOnError `notPulled`, `tabGone`, `copyColumnGone`, `tooManyCells`, `tabMoves`, `outOfTime`, `cancelled`, `leaseLost`.
 */
export function makeCopy(session: ShopSession, tabId: number, occasion: CopyOccasion): MadeCopy {
  const { workbook, clock } = session.platform;
  const known = requireSavedPull(session, tabId);
  const source = workbook.tab(tabId);
  if (!source) throw new AddOnError('tabGone');
  const day = zoneDay(clock, workbook.timeZone, clock.now());
  const finished = settleUnfinished(session, tabId, day);
  const before = occasion === 'daily' ? copyOfDay(session, tabId, day) : undefined;
  const { copy, outcome } = finished
    ? { copy: finished, outcome: 'made' as const }
    : before
      ? { copy: before, outcome: 'already' as const }
      : writeCopy(session, known, source, { day, occasion });
  tellBeside(session, 'copies', () => removeSurplus(session, tabId));
  return {
    name: nameOf(workbook.tab(copy.tabId)),
    outcome,
    dataAt: copy.dataAt ?? known.pulledAt,
    rows: copy.rows - 1,
  };
}

/** Also one that a person has changed since: it is of that day. */
const copyOfDay = (session: ShopSession, tabId: number, day: string): KeptCopy | undefined =>
  copiesOf(session, tabId).copies.find(
    (copy) => copy.day === day && session.platform.workbook.tab(copy.tabId) !== undefined,
  );

/** Whether there is a whole copy of today: another one would not be made by itself. */
export function hasCopyOfToday(session: ShopSession, tabId: number): boolean {
  const { workbook, clock } = session.platform;
  const copy = copyOfDay(session, tabId, zoneDay(clock, workbook.timeZone, clock.now()));
  return copy !== undefined && !copy.isUnfinished;
}

const nameOf = (tab: TabPort | undefined): string => (tab ? tab.name : '');

/** What a copy is called until it is whole. */
const unfinishedName = (session: ShopSession, name: string): string =>
  say(settleCellLanguage(session).language, 'copy.unfinished', { name });

/** Sheets takes 100 letters {facts §1}; the day, and that it is unfinished, come behind. */
const longestName = 60;

interface CopyOrder {
  readonly day: string;
  readonly occasion: CopyOccasion;
}

function writeCopy(
  session: ShopSession,
  known: DatasetTab,
  source: TabPort,
  { day, occasion }: CopyOrder,
): { copy: KeptCopy; outcome: 'made' | 'sameData' } {
  const { platform, run } = session;
  const { workbook, codec, clock } = platform;
  const { columns, copies } = copiesOf(session, known.tabId);
  run.checkpoint();
  const table = readPlain(source, known, columns);
  const size = sizeOf(table);
  const blocks = digestsOf(codec, table);
  const [latest] = copies.filter((one) => !one.isUnfinished && !one.isOwn && workbook.tab(one.tabId)).slice(-1);
  if (occasion === 'daily' && latest?.dataAt === known.pulledAt && latest.blocks.join() === blocks.join()) {
    return { copy: latest, outcome: 'sameData' };
  }
  const name = freeTabName(workbook, titleOf(session, source, day, known.pulledAt));
  const left = tabLeft(workbook, unfinishedName(session, name));
  // It may be wider than the copy, and then takes no room for what it has beside that.
  left?.cutSize(size.rows, size.columns);
  countCells(workbook, left, size);
  const tab = left ?? workbook.addTab(freeTabName(workbook, unfinishedName(session, name)));
  const copy: KeptCopy = {
    ...{ tabId: tab.id, name, day, at: clock.now(), dataAt: known.pulledAt, ...size },
    ...{ blocks, calledSo: tab.name, isUnfinished: true },
  };
  keepCopies(session, known.tabId, [...copies, copy]);
  writeContent(tab, table, run.checkpoint);
  workbook.flush();
  return { copy: finish(session, known.tabId, tab, copy), outcome: 'made' };
}

/** After the day on which the tab showed it, and that of its data where it is another one. */
function titleOf(session: ShopSession, source: TabPort, day: string, dataAt: number): string {
  const { clock, workbook } = session.platform;
  const { language } = settleCellLanguage(session);
  const dataDay = zoneDay(clock, workbook.timeZone, dataAt);
  const shown = showDay(language, day);
  const dated =
    dataDay === day ? shown : say(language, 'copy.olderData', { day: shown, data: showDay(language, dataDay) });
  return `${cutText(source.name, longestName - (dated.length - shown.length))} ${dated}`;
}

/** One that a killed execution made, and did not come to note, is taken, unless somebody has put something into it. */
function tabLeft(workbook: WorkbookPort, title: string): TabPort | undefined {
  const left = workbook.tabNamed(title);
  return left && left.mark() === undefined && !left.isDecorated() && isBlank(left) ? left : undefined;
}

/** Calls a copy what it is, now that it is whole. */
function finish(session: ShopSession, tabId: number, tab: TabPort, copy: KeptCopy): KeptCopy {
  const { isUnfinished: _isUnfinished, calledSo: _calledSo, ...whole } = copy;
  const { workbook, codec } = session.platform;
  const name = tab.name === copy.name ? copy.name : freeTabName(workbook, copy.name);
  const finished = { ...whole, name, looks: { ...looksOf(tab), formats: formatsOf(codec, tab, copy) } };
  tab.rename(name);
  const { copies } = copiesOf(session, tabId);
  keepCopies(
    session,
    tabId,
    copies.map((one) => (one.tabId === copy.tabId ? finished : one)),
  );
  return finished;
}

/**
 * Of copies that were cut off, finishes what lacks nothing but its name, and takes away what was not written as a whole. What a person has put something into, or calls
 * otherwise, is theirs.
 * @returns the one of this day that is finished now.
 */
function settleUnfinished(session: ShopSession, tabId: number, day: string): KeptCopy | undefined {
  const { workbook, codec } = session.platform;
  let ofDay: KeptCopy | undefined;
  for (const copy of copiesOf(session, tabId).copies.filter(({ isUnfinished }) => isUnfinished)) {
    const tab = workbook.tab(copy.tabId);
    const isOurs =
      tab && (tab.name === copy.name || tab.name === (copy.calledSo ?? unfinishedName(session, copy.name)));
    const standing = isOurs ? standingOf(tab, copy, codec) : 'changed';
    if (tab && standing === 'whole') {
      const finished = finish(session, tabId, tab, copy);
      if (copy.day === day) ofDay = finished;
      continue;
    }
    if (tab && standing === 'partly') workbook.removeTab(tab);
    keepCopies(
      session,
      tabId,
      copiesOf(session, tabId).copies.filter((one) => one.tabId !== copy.tabId),
    );
  }
  return ofDay;
}
