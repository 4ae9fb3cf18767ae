import { isAddOnError } from '../text/add-on-error';

/** A run that came to its end, or one that ran out of the six minutes and goes on when it is resumed. */
export type RunOutcome<Summary> =
  | { readonly status: 'finished'; readonly summary: Summary }
  | { readonly status: 'paused' };

/** Tells a run that ran out of time from one that failed. */
export function pausable<Summary>(work: () => Summary): RunOutcome<Summary> {
  try {
    return { status: 'finished', summary: work() };
  } catch (error) {
    if (isAddOnError(error) && error.code === 'outOfTime') return { status: 'paused' };
    throw error;
  }
}
