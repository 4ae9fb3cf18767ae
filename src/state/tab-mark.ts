import type { TabPort } from '../google/ports';
import { parseStored, printStored, readStored } from './schema/stored-document';
import { type RowMark, type TabMark, tabMarkDocument } from './schema/tab-mark';

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
  const reading = readStored(tabMarkDocument, tab.mark() ?? '');
  const mark = reading.kind === 'read' && 'dataset' in reading.value ? reading.value : undefined;
  return mark && isOwnMark(tab, mark) ? mark : undefined;
}

const isOwnMark = (tab: TabPort, { tabId }: TabMark): boolean => tabId === undefined || tabId === tab.id;

/** The mark of a copy as it came along with the cells; `undefined` for any other tab. */
export function copiedMark(tab: TabPort): (TabMark & { readonly tabId: number }) | undefined {
  const reading = readStored(tabMarkDocument, tab.mark() ?? '');
  if (reading.kind !== 'read' || !('dataset' in reading.value)) return undefined;
  const { tabId } = reading.value;
  return tabId === undefined || tabId === tab.id ? undefined : { ...reading.value, tabId };
}

/** The endpoint that a tab was made for, where people write records into it. @throws AddOnError `newerState`. */
export function readRowMark(tab: TabPort): string | undefined {
  const mark = parseStored(tabMarkDocument, tab.mark());
  return mark && 'endpoint' in mark ? mark.endpoint : undefined;
}

export const writeTabMark = (tab: TabPort, mark: TabMark | RowMark): void =>
  tab.setMark(printStored(tabMarkDocument, mark));
