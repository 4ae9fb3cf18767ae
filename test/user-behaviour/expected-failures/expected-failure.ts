import type { Invariant } from '../invariants';

/** Of what nothing mends: Sheets compares nothing before it writes, so a moment stays in which people and the add-on write into the same cell. */
export const staysOpen = 'stays: Sheets has no write that compares';
/** Titles of the open issues that are to mend what the product does wrong today. */
const noSlip = 'No slip reaches the shop';

/** What shows a failure: each of the deeds at a moment of each of the jobs, and which invariants it breaks there. */
export interface Shown {
  readonly deeds: readonly string[];
  readonly at: string;
  readonly breaks: readonly Invariant[];
  readonly in: readonly string[];
}

/** Something that the product does wrong while people work, kept until it is mended. */
export interface ExpectedFailure {
  readonly reason: string;
  readonly mend: typeof staysOpen | typeof noSlip;
  readonly shown: readonly Shown[];
}
