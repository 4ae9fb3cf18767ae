import type { Platform } from '../../src/google/ports';
import { changeJobs, readJobs } from '../../src/schedule/job-store';
import { noFigures, type ScheduledJob } from '../../src/state/schema/schedule/scheduled-jobs';

const limitBytes = 9 * 1024;

/** A person's properties, where packing spares nothing. */
function openStore() {
  const kept = new Map<string, string>();
  const user = {
    get: (name: string) => kept.get(name),
    set: (name: string, text: string) => kept.set(name, text),
    remove: (name: string) => kept.delete(name),
  };
  const platform = {
    properties: { user },
    workbook: { id: 'file' },
    codec: { pack: (text: string) => `x${text}`, unpack: (packed: string) => packed.slice(1) },
    lock: { withUserLock: (_ms: number, action: () => unknown) => ({ busy: false, value: action() }) },
  } as unknown as Platform;
  return { platform, text: () => kept.get('ngorder.jobs:file') ?? '' };
}

const at = 1772427700000;

function jobOf(nth: number, facts: Partial<ScheduledJob>): ScheduledJob {
  const timing = { every: 'hours', hours: 1 } as const;
  const task = { kind: 'tabs', tabIds: [1000000000 + nth] };
  return { id: `job${nth}`, task, timing, timeZone: 'Asia/Jakarta', connection: 'ed4258ab58e9', ...facts };
}

const run = (nth: number) => ({ run: `20260302-${String(nth).padStart(8, '0')}`, ...noFigures });
const failed = { at, end: 'failed', code: 'serverFailed', values: { message: 'm'.repeat(300) } } as const;
const jobs = (facts: Partial<ScheduledJob>) => Array.from({ length: 20 }, (_, nth) => jobOf(nth, facts));

describe('what is kept of jobs where packing spares too little', () => {
  it('is without what was said of their runs, of the person who took them over, and of what they took', () => {
    const { platform, text } = openStore();
    const pause = { why: 'takenOver', at, by: 'Sari' };
    changeJobs(platform, () => jobs({ latest: failed, pause, cost: { calls: 3, seconds: 4 } }));
    expect(Buffer.byteLength(text())).toBeLessThanOrEqual(limitBytes);
    expect(readJobs(platform)[0]).toEqual(
      jobOf(0, { latest: { at, end: 'failed', code: 'serverFailed' }, pause: { why: 'takenOver', at } }),
    );
  });

  it('has how many runs wait to be noted, where there is no room for each', () => {
    const { platform, text } = openStore();
    const earlier = [0, 1, 2].map((nth) => ({ ...failed, ...run(nth) }));
    changeJobs(platform, () => jobs({ latest: failed, unnoted: run(3), earlier }));
    expect(Buffer.byteLength(text())).toBeLessThanOrEqual(limitBytes);
    const [{ untold, earlier: left } = {}] = readJobs(platform);
    expect([untold, left]).toMatchObject([{ run: run(0).run, count: 3 }, undefined]);
  });

  it('is told right away with what was said', () => {
    const { platform } = openStore();
    expect(changeJobs(platform, () => jobs({ latest: failed }))[0]).toEqual(jobOf(0, { latest: failed }));
  });
});
