import { badAnswer } from './answer';

/** An answer that could be read as such. */
export interface HeardAnswer {
  /** `GET /product/search` */
  readonly endpoint: string;
  readonly text: string;
}

/**
 * What a reader of an answer stumbled over: where JavaScript found something else than it reached for, the answer's form is to blame. Any other error,
 * or one before anything answered, as it is.
 */
export function blameAnswer(heard: HeardAnswer | undefined, error: unknown): unknown {
  if (!heard || !(error instanceof TypeError || error instanceof RangeError)) return error;
  const told = badAnswer(heard.endpoint, heard.text);
  told.cause = error;
  return told;
}
