import type { Journal } from '../runs/journal';
import { jobOf } from './jobs';
import type { PastPush } from './push-runs';
import type { PastRows } from './row-runs';

/** Every run of this spreadsheet and shop that the journal holds, the latest first. */
export const listRuns = (journal: Journal): (PastPush | PastRows)[] =>
  journal
    .lines()
    .flatMap((line) => jobOf(line)?.past(line) ?? [])
    .reverse();
