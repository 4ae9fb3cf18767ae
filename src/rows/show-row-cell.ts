import type { Platform } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { requireTab } from './row-tab';

/** A cell by its place, as a preview has just told it; rows that people write have nothing else to be known by. */
export interface PlacedCell {
  readonly tabId: number;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/**
 * Takes the person to a cell, blank or not.
 * @returns whether its row is hidden, so that there is nothing to be seen.
 * @throws AddOnError `tabGone`; `cellGone` below and beside all that the tab holds.
 */
export function showRowCell(platform: Platform, { tabId, row, column }: PlacedCell): { readonly isHidden: boolean } {
  const tab = requireTab({ platform }, tabId);
  if (row > tab.lastRow() || column > tab.lastColumn()) throw new AddOnError('cellGone', { tab: tab.name });
  platform.workbook.select(tab, row, column);
  return { isHidden: tab.hiddenAmong([row]).length > 0 };
}
