import type { Platform } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

/** Which run may work on the spreadsheet and the shop just now. Lives in the document properties, seen by every colleague. */
export interface LeaseRecord {
  readonly run: string;
  readonly what: 'pull' | 'push';
  /** Of the execution that holds it: a run taken over by a later execution is no longer this one's. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly heartbeat: number;
}

const leaseProperty = 'ngorder.lease';
/** Longer than a request's time-out plus the longest wait that a server may ask for: silence beyond it means that the holder died. */
export const leaseStaleMs = 120_000;
const heartbeatEveryMs = 15_000;
const lockWaitMs = 10_000;

export interface Lease {
  /** Keeps it alive. @throws AddOnError `leaseLost` when another execution took it over. */
  renew(force?: boolean): void;
  release(): void;
}

/** @throws AddOnError `busy` while another run is alive, or when the spreadsheet is locked by many executions at once. */
export function takeLease(platform: Platform, run: string, what: LeaseRecord['what']): Lease {
  const holder = platform.codec.uuid();
  const store = platform.properties.document;
  let lastBeat = platform.clock.now();
  const write = () => {
    lastBeat = platform.clock.now();
    store.set(leaseProperty, JSON.stringify({ run, what, holder, heartbeat: lastBeat } satisfies LeaseRecord));
  };
  locked(platform, () => {
    const current = readLease(platform);
    const silentMs = current ? platform.clock.now() - current.heartbeat : 0;
    if (current && silentMs < leaseStaleMs) {
      throw new AddOnError('busy', { what: current.what, seconds: Math.ceil((leaseStaleMs - silentMs) / 1000) });
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
    release: () =>
      locked(platform, () => {
        if (readLease(platform)?.holder === holder) store.remove(leaseProperty);
      }),
  };
}

function readLease(platform: Platform): LeaseRecord | undefined {
  const saved = platform.properties.document.get(leaseProperty);
  return saved === undefined ? undefined : (JSON.parse(saved) as LeaseRecord);
}

function locked(platform: Platform, action: () => void): void {
  const outcome = platform.lock.withDocumentLock(lockWaitMs, action);
  if (outcome.busy) throw new AddOnError('busy', { what: 'lock', seconds: lockWaitMs / 1000 });
}
