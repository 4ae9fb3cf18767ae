import type { Platform } from '../google/ports';
import { AddOnError, asAddOnError } from '../text/add-on-error';

/**
 * The error as ours. What Sheets refuses after somebody deleted a tab that was worked on is named: what it says then is in no document {facts §3}.
 */
export function foreseen(caught: unknown, { workbook }: Pick<Platform, 'workbook'>): AddOnError {
  const error = asAddOnError(caught);
  return error.code === 'unexpected' && hasLostTab(workbook) ? new AddOnError('tabGone') : error;
}

/** Where that cannot be asked either, what was said first is told. */
function hasLostTab(workbook: Platform['workbook']): boolean {
  try {
    return workbook.hasLostTab();
  } catch {
    return false;
  }
}
