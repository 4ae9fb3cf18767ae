import { badAnswer } from './answer';

/** An answer that could be read as such. */
export interface HeardAnswer {
  /** `GET /product/search` */
  readonly endpoint: string;
  readonly text: string;
}

/** What a reader of an answer stumbled over: where JavaScript found something else than it reached for, the answer's form is to blame. */
export function blameAnswer({ endpoint, text }: HeardAnswer, error: unknown): unknown {
  if (!(error instanceof TypeError || error instanceof RangeError)) return error;
  const told = badAnswer(endpoint, text);
  told.cause = error;
  return told;
}
