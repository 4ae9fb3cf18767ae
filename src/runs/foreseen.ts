import type { Platform, TabPort } from '../google/ports';
import { AddOnError, asAddOnError } from '../text/add-on-error';

/**
 * The error as ours. What Sheets refuses is named: where somebody deleted a tab that was worked on, and what it says then is in no document
 * {facts §3}; where cells are protected, with their places; where a rule of cells takes no such value.
 */
export function foreseen(caught: unknown, platform: Pick<Platform, 'workbook'>): AddOnError {
  const error = asAddOnError(caught);
  if (error.code !== 'unexpected') return error;
  // Where no spreadsheet is open, naming it fails.
  return orNone(() => namedBy(caught, platform.workbook)) ?? error;
}

/** Where nothing can be asked either, what was said first is told. */
function orNone<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function namedBy(caught: unknown, workbook: Platform['workbook']): AddOnError | undefined {
  if (workbook.hasLostTab()) return new AddOnError('tabGone');
  const { message } = asAddOnError(caught);
  switch (workbook.refusalIn(caught)) {
    case 'protected':
      return new AddOnError('cellsProtected', { where: workbook.tabs().flatMap(lockedIn).join('; ') });
    case 'ruled':
      return new AddOnError('cellsRefuse', { cell: /\b[A-Z]{1,3}\d+\b/.exec(message)?.[0] ?? '—' });
    case undefined:
      return undefined;
  }
}

/** So many areas of a tab are told. */
const mostTold = 3;

function lockedIn(tab: TabPort): string[] {
  if (tab.isLocked()) return [`"${tab.name}"`];
  const ranges = tab.lockedAreas().slice(0, mostTold).map(tab.a1);
  return ranges.length > 0 ? [`"${tab.name}" ${ranges.join(', ')}`] : [];
}
