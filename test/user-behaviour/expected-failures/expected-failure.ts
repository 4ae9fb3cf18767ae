import type { Invariant } from '../invariants';

/** Titles of the open issues that are to mend what the product does wrong today. */
export const theSheet = 'The sheet, while people work in it';
const noSlip = 'No slip reaches the shop';

/** What shows a failure: each of the deeds at a moment of each of the jobs, and which invariants it breaks there. */
export interface Shown {
  readonly deeds: readonly string[];
  readonly at: string;
  readonly breaks: readonly Invariant[];
  readonly in: readonly string[];
}

/** Something that the product does wrong today while people work, kept until it is mended. */
export interface ExpectedFailure {
  readonly reason: string;
  readonly mend: typeof theSheet | typeof noSlip;
  readonly shown: readonly Shown[];
}
