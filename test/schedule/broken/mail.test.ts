import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { address, hourMs, openWithMail, useMailBuild } from '../mail/open-with-mail';
import { codeOf } from '../../push/open-pulled';

const bundle = useMailBuild();
const colleague = { as: 'colleague' } as const;

/** A colleague's published jobs, all overdue. */
function publishOverdue(bench: ReturnType<typeof openWithMail>, authors: readonly string[], count: number) {
  const { cloud, rpc, shop, tabId, clock } = bench;
  rpc('connection.save', { key: shop.options.key }, colleague);
  const name = `ngorder.jobs:${cloud.workbook.id}`;
  const [job] = JSON.parse(cloud.properties.user.get(name) ?? '[]') as { connection: string }[];
  for (const author of authors) {
    const jobs = Array.from({ length: count }, (_, index) => ({
      ...{ id: `job${index}`, task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'day', hour: 6 } },
      ...{ timeZone: 'Asia/Jakarta', connection: job?.connection, due: clock.now() - 9 * hourMs },
    }));
    cloud.properties.document.setAll({ [`ngorder.schedule:${author}`]: JSON.stringify({ by: 'Budi', jobs }) });
  }
}

describe('mails', () => {
  it('are stopped where their person stops them while the trigger is sending one', () => {
    const { prove, fail, clock, host, rpc } = openWithMail(bundle());
    prove();
    fail();
    clock.advance(hourMs);
    let isStopped = false;
    const stop = ({ name }: CloudOperation, phase: string) => {
      if (name === 'MailApp.sendEmail' && phase === 'after' && !isStopped) {
        isStopped = true;
        expect(rpc('mail.stop')).toMatchObject({ address: null });
      }
      return false;
    };
    try {
      host.run('runSchedule', [], { isUnattended: true, interrupt: stop });
    } catch {
      // The list of executions tells it.
    }
    expect(isStopped).toBe(true);
    expect(rpc('mail.get')).toMatchObject({ address: null });
  });

  it('are not sent every hour about what stays so, however many jobs of colleagues are overdue', () => {
    const bench = openWithMail(bundle());
    bench.prove();
    publishOverdue(bench, ['0123abcd', '0123abce'], 40);
    for (let hours = 0; hours < 24; hours += 1) bench.turn();
    expect(bench.digests().length).toBeLessThanOrEqual(11);
  });

  it('are not sent again and again where a colleague named what they publish very long', () => {
    const bench = openWithMail(bundle());
    bench.prove();
    publishOverdue(bench, ['a'.repeat(300)], 40);
    for (let hours = 0; hours < 12; hours += 1) bench.turn();
    const bodies = bench.digests().map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.length).toBeLessThanOrEqual(6);
  });

  it('with a code come once a minute at most, whatever is clicked between', () => {
    const { rpc, mails } = openWithMail(bundle());
    for (let times = 0; times < 10; times += 1) {
      codeOf(() => rpc('mail.prove', { address: 'somebody@example.com' }));
      rpc('mail.stop');
    }
    expect(mails).toHaveLength(1);
    void address;
  });
});
