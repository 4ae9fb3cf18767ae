import type { TabPort } from '../google/ports';
import { parseStored, printStored, readStored } from './schema/stored-document';
import { type RowMark, type TabMark, tabMarkDocument } from './schema/tab-mark';

/**
 * What a tab says of the data in it; `undefined` for a tab that nothing was pulled into.
 * @throws AddOnError `newerState`: what a newer version keeps there must not be written over.
 */
export function readTabMark(tab: TabPort): TabMark | undefined {
  const mark = parseStored(tabMarkDocument, tab.mark());
  return mark && 'dataset' in mark ? mark : undefined;
}

/** The same for whoever only looks: what a newer version marked is none of ours. */
export function knownTabMark(tab: TabPort): TabMark | undefined {
  const reading = readStored(tabMarkDocument, tab.mark() ?? '');
  return reading.kind === 'read' && 'dataset' in reading.value ? reading.value : undefined;
}

/** The endpoint that a tab was made for, where people write records into it. @throws AddOnError `newerState`. */
export function readRowMark(tab: TabPort): string | undefined {
  const mark = parseStored(tabMarkDocument, tab.mark());
  return mark && 'endpoint' in mark ? mark.endpoint : undefined;
}

export const writeTabMark = (tab: TabPort, mark: TabMark | RowMark): void =>
  tab.setMark(printStored(tabMarkDocument, mark));
