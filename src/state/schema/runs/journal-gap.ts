import * as v from '../../valibot';
import type { EntriesOf } from '../stored-document';

/** That the journal lost lines, kept outside of it once later ones stand there: nobody could tell by these any more. */
export interface NotedGap {
  /** The latest run that was gone. */
  readonly run: string;
  /** The next one, whose lines stand there: all that is gone was carried out before. */
  readonly next: string;
  /** When that one began; milliseconds since 1970. */
  readonly to: number;
}

export const notedGapSchema = v.object({
  run: v.string(),
  next: v.string(),
  to: v.number(),
} satisfies EntriesOf<NotedGap>);
