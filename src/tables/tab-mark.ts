import type { TabPort } from '../google/ports';

/** What every colleague can read off a pulled tab, with no key: what it holds and from when. It travels with the tab as developer metadata. */
export interface TabMark {
  readonly dataset: string;
  /** Milliseconds since 1970. */
  readonly pulledAt: number;
  readonly rows: number;
  /** Narrowed down, other than by a first day: what is not in it may be in the shop all the same. */
  readonly isPartial: boolean;
  /** Of records with a date: the first day from which on all of them are in the tab; earlier ones may be missing. `yyyy-mm-dd`. */
  readonly wholeSince?: string;
}

/** What a tab that people write records into carries instead. */
interface RowMark {
  /** The endpoint that the tab was made for. */
  readonly endpoint: string;
}

export function readTabMark(tab: TabPort): TabMark | undefined {
  const mark = readMark(tab);
  return mark && 'dataset' in mark ? mark : undefined;
}

/** The endpoint that a tab was made for, where people write records into it. */
export function readRowMark(tab: TabPort): string | undefined {
  const mark = readMark(tab);
  return mark && 'endpoint' in mark ? mark.endpoint : undefined;
}

function readMark(tab: TabPort): TabMark | RowMark | undefined {
  const mark = tab.mark();
  return mark === undefined ? undefined : (JSON.parse(mark) as TabMark | RowMark);
}

export const writeRowMark = (tab: TabPort, mark: RowMark): void => tab.setMark(JSON.stringify(mark));

export const writeTabMark = (tab: TabPort, mark: TabMark): void => tab.setMark(JSON.stringify(mark));
