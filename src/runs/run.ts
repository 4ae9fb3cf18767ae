import type { Platform } from '../google/ports';
import { noteChange } from '../state/latest-changes';
import type { LeaseRecord } from '../state/schema/lease';
import { type RunProgress, runProgressDocument } from '../state/schema/run-progress';
import { parseStored, printStored } from '../state/schema/stored-document';
import { AddOnError } from '../text/add-on-error';
import type { Language, MessageId } from '../text/message';
import { type Lease, takeLease } from './lease';
import { tellBeside } from './tell-beside';

/** One pull or push while it runs: it alone works on the spreadsheet, tells how far it is, and stops where it can be continued. */
export interface Run {
  readonly id: string;
  readonly report: (step: MessageId, done: number, total: number) => void;
  /** @throws AddOnError `cancelled`, `outOfTime` or `leaseLost`: called wherever it is safe to stop. */
  readonly checkpoint: () => void;
  /** Lets a wish to cancel reach it under another name too: that of the run which it takes up again, however it was asked then. */
  readonly answerTo: (runId: string) => void;
  /** From here on the run only finishes what has begun; a wish to cancel comes too late. */
  readonly refuseCancel: () => void;
  /** Whether the run is still this execution's to write about. @throws AddOnError `leaseLost`. */
  readonly confirmLease: () => void;
  /** The strict checkpoint before anything is changed in the shop: the lease is certainly ours. */
  readonly checkpointBeforeChange: () => void;
}

const progressSeconds = 600;
const reportEveryMs = 3000;
const cancelKey = (run: string) => `ngorder.cancel:${run}`;
/** Executions are ended after 6 minutes {facts §1}; what is under way then needs time to be put away. */
const workingTimeMs = 270_000;

/** Runs the action under the spreadsheet's lease, and gives the lease back whatever happens. */
export function withRun<T>(
  teller: { readonly platform: Platform; readonly language: Language },
  what: LeaseRecord['what'],
  id: string,
  action: (run: Run) => T,
): T {
  const { platform } = teller;
  const lease = takeLease(platform, id, what);
  const run = createRun(platform, id, lease);
  try {
    return action(run);
  } finally {
    tellBeside(teller, 'progress', run.end);
    tellBeside(teller, 'lease', lease.release);
    tellBeside(teller, 'panel', () => noteChange(platform, 'state'));
  }
}

/** `end`: what it told of itself is not to be taken for the next run's. */
function createRun(platform: Platform, id: string, lease: Lease): Run & { readonly end: () => void } {
  const deadline = platform.clock.now() + workingTimeMs;
  // What is done within two seconds needs no progress.
  let lastReport = platform.clock.now();
  let hasReported = false;
  let mayBeCancelled = true;
  const names = [id];
  const stopIfAsked = () => {
    const isAsked = () => names.some((name) => platform.documentCache.get(cancelKey(name)) !== undefined);
    if (mayBeCancelled && isAsked()) throw new AddOnError('cancelled');
    if (platform.clock.now() > deadline) throw new AddOnError('outOfTime');
  };
  return {
    id,
    report: (step, done, total) => {
      const at = platform.clock.now();
      if (at - lastReport < reportEveryMs) return;
      lastReport = at;
      hasReported = true;
      const progress = printStored(runProgressDocument, { run: id, step, done, total, at });
      platform.documentCache.put(runProgressDocument.name, progress, progressSeconds);
    },
    end: () => {
      if (hasReported) platform.documentCache.remove(runProgressDocument.name);
    },
    answerTo: (runId) => {
      if (!names.includes(runId)) names.push(runId);
    },
    refuseCancel: () => {
      mayBeCancelled = false;
    },
    checkpoint: () => {
      // First of all: whoever lost the lease must not take it for a mere stop.
      lease.renew();
      stopIfAsked();
    },
    confirmLease: () => lease.renew(),
    checkpointBeforeChange: () => {
      lease.renew(true);
      stopIfAsked();
    },
  };
}

export const findProgress = ({ documentCache }: Platform): RunProgress | undefined =>
  parseStored(runProgressDocument, documentCache.get(runProgressDocument.name));

/** Forgets that a run was asked to stop: whoever takes it over wants it to go on. */
export const forgetCancel = ({ documentCache }: Pick<Platform, 'documentCache'>, run: string): void =>
  documentCache.remove(cancelKey(run));

/** Asks a run to stop; it does at its next checkpoint. */
export const askToCancel = (platform: Platform, run: string): void =>
  platform.documentCache.put(cancelKey(run), '1', progressSeconds);
