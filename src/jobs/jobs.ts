import type { JournalLine } from '../runs/journal/journal-line';
import { pushRuns } from './push-runs';
import { refreshRuns } from './refresh-runs';
import { rowRuns } from './row-runs';

/** Every kind of run that the journal may hold. */
const jobs = [pushRuns, rowRuns, refreshRuns] as const;

/** The job that a line stands for a run of; `undefined` for lines of single requests, and for kinds that this version does not know. */
export const jobOf = ({ kind, operation }: JournalLine) =>
  operation === '' ? jobs.find((job) => job.kind === kind) : undefined;
