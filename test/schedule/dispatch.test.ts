import fc from 'fast-check';
import { nextDue } from '../../src/schedule/next-due';
import { firstMoment, type Plan, type Played, play } from './play-days';
import { quickClock } from './quick-clock';
import { calmDays, crowdedDays, oneHourMs, tightDays, wildDays } from './sixty-days';

const clock = quickClock(() => 0);

/** Every moment at which a job of the plan was due until an end. */
function dueTimes({ jobs }: Plan, index: number, end: number): number[] {
  const job = jobs[index];
  const times: number[] = [];
  for (let after = firstMoment; job; ) {
    const due = nextDue({ clock, timeZone: job.timeZone }, job.timing, after);
    if (due === undefined || due > end) break;
    times.push(due);
    after = due;
  }
  return times;
}

/** At the end of tight days. */
const quietDays = 6 * 24 * oneHourMs;

const runsOf = ({ runs }: Played, index: number) => runs.filter(({ id }) => id === `job-${index}`);

describe('the dispatcher, over sixty days', () => {
  it('does every job once at each of its times, within the hour, where nothing goes wrong', () => {
    fc.assert(
      fc.property(calmDays, (plan) => {
        const played = play(plan);
        expect(played.flaws).toEqual([]);
        const end = firstMoment + plan.ticks.length * oneHourMs;
        for (const index of plan.jobs.keys()) {
          expect(runsOf(played, index).map(({ due }) => due)).toEqual(dueTimes(plan, index, end));
          for (const { at, due } of runsOf(played, index)) expect(at - due).toBeLessThan(oneHourMs);
        }
      }),
      { seed: 60, numRuns: 4, endOnFailure: true },
    );
  });

  it('never does a job before its time or twice in a turn, whatever happens', () => {
    fc.assert(
      fc.property(wildDays('jumping'), (plan) => expect(play(plan).flaws).toEqual([])),
      { seed: 63, numRuns: 4, endOnFailure: true },
    );
  });

  it('does none oftener than it was due, however late, killed or refused', () => {
    fc.assert(
      fc.property(wildDays('steady'), (plan) => {
        const played = play(plan);
        expect(played.flaws).toEqual([]);
        for (const index of plan.jobs.keys()) {
          const succeeded = runsOf(played, index).filter(({ fate }) => fate === 'done');
          expect(new Set(succeeded.map(({ due }) => due)).size).toBe(succeeded.length);
        }
      }),
      { seed: 61, numRuns: 4, endOnFailure: true },
    );
  });

  it('has of each time of each job a line that says it was done, once, or why not, wherever executions are killed and however often the history cannot be written', () => {
    fc.assert(
      fc.property(fc.oneof(wildDays('steady', 'anywhere'), tightDays), (plan) => {
        const { told, dues } = play(plan);
        for (const [id, times] of dues) {
          const sorted = [...times].sort((one, other) => one - other);
          for (const [index, due] of sorted.slice(0, -1).entries()) {
            const lines = told.filter(
              (line) => line.id === id && line.at >= due && line.at < (sorted[index + 1] ?? due),
            );
            const ends = lines.map(({ end }) => end);
            expect([id, due, ends.length > 0]).toEqual([id, due, true]);
            expect([id, due, ends.filter((end) => end === 'done').length <= 1]).toEqual([id, due, true]);
            expect([id, due, !['waiting', 'goesOn'].includes(ends[ends.length - 1] ?? '')]).toEqual([id, due, true]);
          }
        }
      }),
      { seed: 67, numRuns: 6, endOnFailure: true },
    );
  });

  it('leaves no job behind: after two quiet days each was done since, or will be at its next time', () => {
    fc.assert(
      fc.property(wildDays('jumping'), (wild) => {
        const quiet = Array.from({ length: 48 }, () => ({
          ...{ afterMinutes: 60, clockJumpMinutes: 0, room: 20, fates: [], minutesEach: 0 },
        }));
        const { jobs, flaws } = play({ ...wild, ticks: [...wild.ticks, ...quiet] });
        const now = firstMoment + [...wild.ticks, ...quiet].reduce((sum, tick) => sum + tick.afterMinutes * 60_000, 0);
        expect(flaws).toEqual([]);
        expect(jobs.filter(({ begun, tries }) => begun !== undefined || tries !== undefined)).toEqual([]);
        for (const { due, timing } of jobs) {
          if (due === undefined) expect(timing.every).toBe('once');
          else expect(due).toBeGreaterThan(now - oneHourMs);
        }
      }),
      { seed: 62, numRuns: 4, endOnFailure: true },
    );
  });

  it('never sends more within 24 hours than there is for them, and says of each job once that it waits', () => {
    let waited = 0;
    fc.assert(
      fc.property(tightDays, (plan) => {
        const { sent, flaws, jobs } = play(plan);
        expect(flaws).toEqual([]);
        for (const { at } of sent) {
          const within = sent.filter((one) => one.at > at - 24 * oneHourMs && one.at <= at);
          expect(within.reduce((sum, { calls }) => sum + calls, 0)).toBeLessThanOrEqual(plan.budget?.limit ?? 0);
        }
        waited += jobs.filter(({ latest }) => latest?.code === 'budgetUsed').length;
      }),
      { seed: 64, numRuns: 12, endOnFailure: true },
    );
    expect(waited).toBeGreaterThan(0);
  });

  it('lets no job wait for ever: once nothing is sent by hand, all that had been admitted are done within six days', () => {
    fc.assert(
      fc.property(tightDays, (plan) => {
        const { jobs, runs } = play(plan);
        const now = firstMoment + plan.ticks.reduce((sum, tick) => sum + tick.afterMinutes * 60_000, 0);
        for (const { id, due } of jobs) {
          expect(now - (due ?? now)).toBeLessThan(48 * oneHourMs);
          const wanted = dueTimes(plan, Number(id.slice(4)), now - 48 * oneHourMs).some(
            (time) => time > now - quietDays,
          );
          if (wanted) expect(runs.filter((run) => run.id === id && run.at > now - quietDays)).not.toEqual([]);
        }
      }),
      { seed: 65, numRuns: 12, endOnFailure: true },
    );
  });

  it('gives each job that fits beside what is used by hand its turn, however large the others are and however often they come', () => {
    let tooLarge = 0;
    fc.assert(
      fc.property(crowdedDays, (plan) => {
        const { runs, jobs, flaws, told } = play(plan);
        expect(flaws).toEqual([]);
        const { limit = 0, calls = [] } = plan.budget ?? {};
        const byHand = Math.max(...plan.ticks.map((tick) => tick.byHand ?? 0));
        const end = firstMoment + plan.ticks.length * oneHourMs;
        for (const [index, { id, due = end }] of jobs.entries()) {
          // Each of the others may have the day for itself before.
          const longest = (plan.jobs.length + 1) * 26 * oneHourMs;
          if ((calls[index] ?? 0) + byHand <= limit) {
            const waits = [...runs.filter((run) => run.id === id).map((run) => run.at - run.due), end - due];
            expect(Math.max(...waits)).toBeLessThan(longest);
          } else if (told.some((one) => one.id === id && one.code === 'dayTooFull')) tooLarge += 1;
        }
      }),
      { seed: 66, numRuns: 20, endOnFailure: true },
    );
    expect(tooLarge).toBeGreaterThan(0);
  });
});
