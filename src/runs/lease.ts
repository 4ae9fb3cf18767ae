import type { Platform } from '../google/ports';
import { type LeaseRecord, leaseDocument } from '../state/schema/lease';
import { parseStored, printStored } from '../state/schema/stored-document';
import { AddOnError } from '../text/add-on-error';

/** Longer than a request's time-out plus the longest wait that a server may ask for: silence beyond it means that the holder died. */
export const leaseStaleMs = 120_000;
/** More than the clocks of two executions ever differ. */
const clocksDifferMs = 60_000;
const heartbeatEveryMs = 15_000;
const lockWaitMs = 10_000;

export interface Lease {
  /** Keeps it alive. @throws AddOnError `leaseLost` when another execution took it over. */
  renew(force?: boolean): void;
  release(): void;
}

/**
 * @throws AddOnError `busy` while another run is alive, or when the spreadsheet is locked by many executions at once; `newerState` where a newer
 * version of the add-on was at work.
 */
export function takeLease(platform: Platform, run: string, what: LeaseRecord['what']): Lease {
  const holder = platform.codec.uuid();
  const store = platform.properties.document;
  let lastBeat = platform.clock.now();
  const write = () => {
    lastBeat = platform.clock.now();
    store.set(leaseDocument.name, printStored(leaseDocument, { run, what, holder, heartbeat: lastBeat }));
  };
  locked(platform, () => {
    const current = readLease(platform);
    const silentMs = current ? platform.clock.now() - current.heartbeat : leaseStaleMs;
    // Further ahead than clocks differ, it was written by nobody who is at work.
    if (current && silentMs > -clocksDifferMs && silentMs < leaseStaleMs) {
      const seconds = Math.ceil((leaseStaleMs - Math.max(0, silentMs)) / 1000);
      throw new AddOnError('busy', { what: current.what, seconds });
    }
    write();
  });
  return {
    renew: (force = false) => {
      if (!force && platform.clock.now() - lastBeat < heartbeatEveryMs) return;
      locked(platform, () => {
        if (readLease(platform)?.holder !== holder) throw new AddOnError('leaseLost');
        write();
      });
    },
    release: () => {
      // Where the lock is busy it goes stale by itself: no trouble here may hide what became of the work.
      platform.lock.withDocumentLock(lockWaitMs, () => {
        if (readLease(platform)?.holder === holder) store.remove(leaseDocument.name);
      });
    },
  };
}

const readLease = ({ properties }: Platform): LeaseRecord | undefined =>
  parseStored(leaseDocument, properties.document.get(leaseDocument.name));

function locked(platform: Platform, action: () => void): void {
  const outcome = platform.lock.withDocumentLock(lockWaitMs, action);
  if (outcome.busy) throw new AddOnError('busy', { what: 'lock', seconds: lockWaitMs / 1000 });
}
