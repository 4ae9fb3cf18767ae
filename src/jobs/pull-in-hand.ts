import { ownPulls, unfinishedPulls } from '../pull/saved-pulls';
import { newRunId } from '../runs/run-id';
import type { ShopSession } from '../runs/shop-session';
import { type PullInHand, pullInHandOf } from '../state/schema/schedule/pull-in-hand';
import type { RefreshResult } from '../state/schema/schedule/refresh-lines';
import { noFigures } from '../state/schema/schedule/scheduled-jobs';
import { parseStored, printStored } from '../state/schema/stored-document';
import type { DatasetTab } from '../state/schema/tab-list';
import { canonical } from '../text/canonical';
import { noteRefresh } from './note-refresh';

type Order = Pick<PullInHand, 'about' | 'isRest'>;

/** A pull until it has its line. */
export interface InHand {
  /** Writes its line. */
  readonly note: (about: PullInHand['about'], result: RefreshResult) => void;
  readonly forget: () => void;
}

/**
 * Keeps what is pulled from now on until it has its line: where the execution is killed before that, {@link noteLeftInHand} of the next one writes it.
 * Never throws: it is kept for the sake of a line alone.
 */
export function takeInHand(session: ShopSession, order: Order): InHand {
  const { platform, connection } = session;
  const { properties, workbook, clock } = platform;
  const document = pullInHandOf(workbook.id);
  const run = newRunId(platform);
  const inHand = { run, at: clock.now(), connection: connection.id, ...order };
  const isKept = orNot(() => properties.user.set(document.name, printStored(document, inHand)));
  return {
    note: (about, result) => void noteRefresh(session, about, result, { run, at: clock.now() }),
    forget: () => isKept && orNot(() => properties.user.remove(document.name)),
  };
}

/** No pull fails for it where Google keeps no more, or not today. @returns whether it was done. */
function orNot(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Tells the change history of what an earlier execution pulled and was killed over, or right before its line. What goes on by itself is told once it is finished. */
export function noteLeftInHand(session: ShopSession): void {
  const { properties, workbook } = session.platform;
  const document = pullInHandOf(workbook.id);
  const inHand = parseStored(document, properties.user.get(document.name));
  // Of another shop there is another history.
  if (inHand?.connection !== session.connection.id) return;
  if (!isWaiting(session, inHand) && !session.journal.runs().has(inHand.run)) noteLeft(session, inHand);
  properties.user.remove(document.name);
}

const isWaiting = (session: ShopSession, inHand: PullInHand): boolean => {
  const { staged, cutOff } = unfinishedPulls(session);
  return [...staged, ...cutOff].some((one) => isAbout(one, inHand));
};

const isAbout = (
  { tabId, definition }: Pick<DatasetTab, 'definition'> & { readonly tabId?: number },
  { about }: PullInHand,
): boolean =>
  about.tabId === undefined ? canonical(definition) === canonical(about.task.definition) : tabId === about.tabId;

function noteLeft(session: ShopSession, inHand: PullInHand): void {
  const { run, at, about, isRest } = inHand;
  const landed = ownPulls(session).find((tab) => isAbout(tab, inHand) && (isRest || tab.pulledAt >= at));
  const ended = landed
    ? ({ end: 'done', code: 'notCounted', ...noFigures, rows: landed.rows } as const)
    : ({ end: 'cutOff', code: 'brokenOff', ...noFigures } as const);
  noteRefresh(session, { ...about, ...placeOf(session, landed) }, ended, { run, at });
}

function placeOf({ platform }: ShopSession, landed: DatasetTab | undefined) {
  const tab = landed && platform.workbook.tab(landed.tabId);
  return tab ? { tabId: tab.id, tabName: tab.name } : {};
}
