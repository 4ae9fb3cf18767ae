import type { PushDetails } from '../../../src/jobs/push-runs';
import type { RpcApi } from '../../../src/rpc/calls';
import type { PlanView } from '../../../src/rpc/push-calls';
import { exportedRows } from '../../jobs/exported/exported-rows';
import { failureOf, openPlanned, untilSaturday } from './open-planned';

type Latest = RpcApi['runs.latest']['value'][number];

const pushesOf = ({ rpc }: Pick<ReturnType<typeof openPlanned>, 'rpc'>) =>
  rpc<Latest[]>('runs.latest').filter((run) => run.kind === 'push');

describe('the change history of scheduled prices', () => {
  it('says of a run that it was their start or their way back, and that nobody undid it', () => {
    const bench = openPlanned();
    bench.turn(untilSaturday);
    expect(pushesOf(bench)).toMatchObject([{ scheduled: 'start', wentBack: false, pushed: 2, leftToUndo: 2 }]);
    bench.turn(48);
    const [back, start] = pushesOf(bench);
    expect(back).toMatchObject({ scheduled: 'back', pushed: 2, undoes: start?.run });
    expect(start).toMatchObject({ scheduled: 'start', wentBack: true, leftToUndo: 0 });
    const { scheduled, lines } = bench.rpc<PushDetails>('runs.show', { run: start?.run });
    expect([scheduled, lines.map(({ wentBack }) => wentBack)]).toEqual(['start', [true, true]]);
    const told = exportedRows(bench).map((row) => row[8]);
    expect(told.filter((text) => text === 'Scheduled prices: start')).toHaveLength(2);
    expect(told.filter((text) => text === 'Scheduled prices: back again')).toHaveLength(2);
  });

  it('says of each run of its jobs what it did in the shop', () => {
    const bench = openPlanned(3);
    const told = () =>
      bench.rpc<Latest[]>('runs.latest').flatMap((run) => (run.kind === 'refresh' && run.isByItself ? [run.told] : []));
    bench.setPrice(bench.planned[0]?.id, 77_000);
    failureOf(() => bench.turn(untilSaturday));
    // What its person has to look at is told as a failure, by its own words.
    expect(told()).toEqual([undefined]);
    bench.turn(48);
    expect(told()).toEqual(['Values back again: 2.', undefined]);
    const jobs = exportedRows(bench).filter((row) => /^Values|of the 3 scheduled values/.test(row[8] ?? ''));
    expect(jobs.map((row) => [row[2], row[6], row[7]])).toEqual([
      ['Scheduled prices: back again', '', 'Done'],
      ['Scheduled prices: start', '0', 'Failed'],
    ]);
  });

  it('says that nothing was done where nothing was', () => {
    const bench = openPlanned(1);
    bench.setPrice(bench.planned[0]?.id, 77_000);
    failureOf(() => bench.turn(untilSaturday));
    const [job] = exportedRows(bench).filter((row) => row[2] === 'Scheduled prices: start');
    expect([job?.[7], job?.[8]]).toEqual(['Failed', expect.stringContaining('None of the scheduled values (1)')]);
  });

  it('says of a push and its undoing by hand that they were no such thing', () => {
    const bench = openPlanned();
    bench.turn(untilSaturday);
    const [start] = pushesOf(bench);
    const plan = bench.rpc<PlanView>('push.undo', { run: start?.run });
    expect(plan.goesBackAt).toBe(bench.list()[0]?.endsAt);
    expect(bench.rpc<PlanView>('push.plan', { plan: plan.id }).goesBackAt).toBe(plan.goesBackAt);
    bench.confirmAll(plan);
    expect(pushesOf(bench)).toMatchObject([
      { scheduled: null, undoes: start?.run },
      { scheduled: 'start', wentBack: false, leftToUndo: 0 },
    ]);
  });
});
