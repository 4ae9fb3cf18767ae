/** One story to be played. */
export interface StoryTask {
  readonly story: string;
  readonly seed: number;
}

/** What came of it. */
export interface StoryResult extends StoryTask {
  /** What was found to be wrong. */
  readonly failure?: string;
}

/** How to play just this one again. */
export const replayCommand = ({ story, seed }: StoryTask): string => `npm run soak -- --story ${story} --seed ${seed}`;
