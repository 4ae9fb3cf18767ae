import { claimsOf, doerOf } from '../../../src/schedule/colleagues/taken-over';
import type { ScheduledJob } from '../../../src/state/schema/schedule/scheduled-jobs';

const hub = { author: 'sari', id: 'hub' };

function jobOf(id: string, task: ScheduledJob['task'], takenOver: typeof hub): ScheduledJob {
  const timing = { every: 'day', hour: 6 } as const;
  const kept = { id, task, timing, timeZone: 'UTC', connection: 'c' };
  return { ...kept, pause: { why: 'person', at: 1 }, takenOver: { ...takenOver, at: 1 } };
}

/** A chain of a hundred claims, and two thousand about its end that do something else. @param onLook is told of each look at what one of these does. */
function forged(onLook: () => void) {
  const chain = Array.from({ length: 100 }, (_, nth) => {
    const of = nth === 0 ? hub : { author: 'forger', id: `chain${nth - 1}` };
    return { author: 'forger', by: '', job: jobOf(`chain${nth}`, { kind: 'all' }, of) };
  });
  const others = Array.from({ length: 2000 }, (_, nth) => {
    const job = jobOf(`other${nth}`, { kind: 'functions' }, { author: 'forger', id: 'chain99' });
    const task = { ...job.task };
    Object.defineProperty(task, 'kind', {
      enumerable: true,
      get: () => {
        onLook();
        return 'functions';
      },
    });
    return { author: 'forger', by: '', job: { ...job, task } };
  });
  return [...chain, ...others];
}

describe('claims that somebody wrote by the thousand', () => {
  it('are compared with what they are about once each, however often they are followed', () => {
    let looks = 0;
    const all = forged(() => {
      looks += 1;
    });
    const owner = { author: hub.author, job: jobOf(hub.id, { kind: 'all' }, hub) };
    const claims = claimsOf(all, [owner]);
    const looked = looks;
    expect(looked).toBeLessThan(2000 * 50);
    for (const one of [owner, ...all]) expect(doerOf(one, claims, 2)).toBeUndefined();
    expect(looks).toBe(looked);
  });
});
