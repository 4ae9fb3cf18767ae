import type { TabPort } from '../google/ports';
import { parseStored, printStored, readStored } from './schema/stored-document';
import { type ChangesMark, type RowMark, type TabMark, tabMarkDocument } from './schema/tab-mark';

/**
 * What a tab says of the data in it; `undefined` for a tab that nothing was pulled into, and for a copy, whose mark speaks of its original.
 * @throws AddOnError `newerState`: what a newer version keeps there must not be written over.
 */
export function readTabMark(tab: TabPort): TabMark | undefined {
  const mark = parseStored(tabMarkDocument, tab.mark());
  return mark && 'dataset' in mark && isOwnMark(tab, mark) ? mark : undefined;
}

/** The same for whoever only looks: what a newer version marked is none of ours. */
export function knownTabMark(tab: TabPort): TabMark | undefined {
  const mark = carriedMark(tab);
  return mark && 'dataset' in mark && isOwnMark(tab, mark) ? mark : undefined;
}

const isOwnMark = (tab: TabPort, { tabId }: TabMark): boolean => tabId === undefined || tabId === tab.id;

/** The mark of a copy as it came along with the cells; `undefined` for any other tab. */
export function copiedMark(tab: TabPort): (TabMark & { readonly tabId: number }) | undefined {
  const mark = carriedMark(tab);
  if (!mark || !('dataset' in mark)) return undefined;
  const { tabId } = mark;
  return tabId === undefined || tabId === tab.id ? undefined : { ...mark, tabId };
}

/**
 * What a tab carries, be it its own or that of the tab that it was copied from: both say whose ids stand in it. `undefined` also for what a newer
 * version marked.
 */
export function carriedMark(tab: TabPort): TabMark | RowMark | ChangesMark | undefined {
  const reading = readStored(tabMarkDocument, tab.mark() ?? '');
  return reading.kind === 'read' ? reading.value : undefined;
}

/** The endpoint that a tab was made for, where people write records into it. @throws AddOnError `newerState`. */
export function readRowMark(tab: TabPort): string | undefined {
  const mark = parseStored(tabMarkDocument, tab.mark());
  return mark && 'endpoint' in mark ? mark.endpoint : undefined;
}

export const writeTabMark = (tab: TabPort, mark: TabMark | RowMark | ChangesMark): void =>
  tab.setMark(printStored(tabMarkDocument, mark));
