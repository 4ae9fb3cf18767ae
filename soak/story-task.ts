/** By what a play of a story is told from its other plays: a seed from which it follows, or the number of one of its counted cases. */
export type PickedBy = 'seed' | 'case';

/** One story to be played. */
export interface StoryTask {
  readonly story: string;
  readonly pick: PickedBy;
  readonly number: number;
}

/** What came of it. */
export interface StoryResult extends StoryTask {
  /** What was found to be wrong. */
  readonly failure?: string;
}

/** How to play just this one again. */
export const replayCommand = ({ story, pick, number }: StoryTask): string =>
  `npm run soak -- --story ${story} --${pick} ${number}`;
