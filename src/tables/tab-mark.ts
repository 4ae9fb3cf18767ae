import type { TabPort } from '../google/ports';

/** What every colleague can read off a pulled tab, with no key: what it holds and from when. It travels with the tab as developer metadata. */
export interface TabMark {
  readonly dataset: string;
  /** Milliseconds since 1970. */
  readonly pulledAt: number;
  readonly rows: number;
}

export function readTabMark(tab: TabPort): TabMark | undefined {
  const mark = tab.mark();
  return mark === undefined ? undefined : (JSON.parse(mark) as TabMark);
}

export const writeTabMark = (tab: TabPort, mark: TabMark): void => tab.setMark(JSON.stringify(mark));
