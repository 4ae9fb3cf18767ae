import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled } from '../../push/crash-points';
import type { Schedule } from '../open-jobs';
import { address, hourMs, openWithMail, useMailBuild } from './open-with-mail';

const bundle = useMailBuild();
const published = useMailBuild('published');

describe('a notice by mail', () => {
  it('tells what went wrong, where, when and why, in plain text, and nothing of the key', () => {
    const { prove, fail, turn, digests, shop, cloud } = openWithMail(bundle());
    prove();
    fail();
    turn();
    expect(digests()).toHaveLength(1);
    const [mail] = digests();
    expect(mail).toMatchObject({ recipients: [address], subject: 'Ngorder: schedules to check (1)' });
    expect(mail).not.toHaveProperty('htmlBody');
    expect(mail?.body).toMatch(/2 Mar 2026, 1\d:\d\d · Refresh tabs "Suppliers" · /);
    expect(mail?.body).toMatch(/Ngorder has a problem/);
    expect(mail?.body).toContain(`https://docs.google.com/spreadsheets/d/${cloud.workbook.id}`);
    expect(mail?.body).not.toContain(shop.options.key);
  });

  it('is in the language of its person', () => {
    const { prove, fail, turn, digests } = openWithMail(bundle(), { locale: 'id' });
    prove();
    fail();
    turn();
    expect(digests()[0]).toMatchObject({
      subject: 'Ngorder: 1 jadwal perlu dicek',
      body: expect.stringMatching(/Muat ulang tab "Supplier"/),
    });
  });

  it('comes once for a trouble that stays, and again where it came back after it had passed', () => {
    const { prove, fail, turn, digests, shop } = openWithMail(bundle());
    prove();
    fail();
    for (let hours = 0; hours < 6; hours += 1) turn();
    expect(digests()).toHaveLength(1);
    shop.faults.clear();
    turn();
    turn();
    expect(digests()).toHaveLength(1);
    fail();
    turn();
    expect(digests()).toHaveLength(2);
  });

  it('comes for another trouble of the same job, and not where all goes well or nobody proved an address', () => {
    const { prove, fail, turn, digests, rpc, cloud, tabId, mails } = openWithMail(bundle());
    rpc('mail.prove', { address });
    turn();
    fail();
    turn();
    expect(mails).toHaveLength(1);
    rpc('mail.stop');
    prove();
    turn();
    expect(digests()).toHaveLength(1);
    cloud.workbook.deleteSheet(tabId);
    turn();
    expect(digests()).toHaveLength(2);
    expect(digests()[1]?.body).toMatch(/does not exist any more/);
  });

  it('comes once an hour at most, with what went wrong in all files', () => {
    const bench = openWithMail(published(), { build: 'published' });
    const { prove, turn, digests, openFile, file, shop, clock } = bench;
    const second = openFile();
    prove();
    shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
    // Both within one hour of the clock: the second waits.
    clock.advance(hourMs - (clock.now() % hourMs) - hourMs + 60_000);
    turn(file, 1);
    turn(second, 0.2);
    expect(digests()).toHaveLength(1);
    turn(file, 1);
    expect(digests()).toHaveLength(2);
    expect(digests()[1]?.body).toContain(second.cloud.workbook.id);
    expect(digests()[1]?.body).not.toContain(file.cloud.workbook.id);
  });

  it('that the quota does not allow is told in the panel, and is sent once it does', () => {
    const { prove, fail, turn, digests, account, rpc, clock } = openWithMail(bundle());
    prove();
    fail();
    account.use.count('mailRecipients', 99);
    turn();
    expect(digests()).toEqual([]);
    expect(rpc('mail.get')).toMatchObject({ address, lack: 'quota' });
    turn(undefined, 23);
    clock.advance(hourMs);
    turn();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.body).toMatch(/Ngorder has a problem/);
    expect(rpc('mail.get')).toMatchObject({ lack: null });
  });

  it('that Google refuses otherwise waits and says so; jobs are done all the same', () => {
    const { prove, fail, turn, digests, cloud, rpc, shop } = openWithMail(bundle());
    prove();
    fail();
    cloud.refusals.set([{ on: 'MailApp.sendEmail', when: { from: 1 }, refusal: 'serverError' }]);
    turn();
    expect(rpc('mail.get')).toMatchObject({ lack: 'failed' });
    shop.faults.clear();
    const sent = shop.log.length;
    turn();
    expect(shop.log.length).toBeGreaterThan(sent);
    cloud.refusals.set([]);
    turn();
    expect(digests()).toHaveLength(1);
  });

  it('may come twice, and never not at all, where its execution is killed around it', () => {
    for (const phase of ['before', 'after'] as const) {
      const { prove, fail, turn, digests, host, clock } = openWithMail(bundle());
      prove();
      fail();
      clock.advance(hourMs);
      const dies = ({ name }: CloudOperation, when: 'before' | 'after') =>
        name === 'MailApp.sendEmail' && when === phase;
      expect(isKilled(() => host.run('runSchedule', [], { interrupt: dies }))).toBe(true);
      clock.advance(hourMs);
      turn();
      expect(digests()).toHaveLength(phase === 'before' ? 1 : 2);
    }
  });

  it('tells that the schedule of a colleague is not running', () => {
    const { prove, rpc, turn, digests, clock, shop } = openWithMail(bundle());
    const colleague = { as: 'colleague' } as const;
    rpc('connection.save', { key: shop.options.key }, colleague);
    rpc('settings.set', { name: 'Budi' }, colleague);
    const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'warehouses', newTab: true }, colleague);
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'day', hour: 10 } }, colleague);
    prove();
    clock.advance(3 * hourMs);
    turn();
    expect(digests()).toEqual([]);
    turn(undefined, 20);
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.body).toMatch(/The schedule of a colleague \(Budi\) is not running/);
  });

  it('does not tell that of one which somebody else does in their place', () => {
    const { prove, rpc, turn, digests, clock, host, cloud, shop } = openWithMail(bundle());
    const [colleague, third] = [{ as: 'colleague' }, { as: 'third' }];
    cloud.shareWith('third');
    for (const person of [colleague, third]) rpc('connection.save', { key: shop.options.key }, person);
    const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'warehouses', newTab: true }, colleague);
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'day', hour: 10 } }, colleague);
    const { others } = rpc<Schedule>('jobs.list', {}, third);
    const { author, id } = others.find(({ tabs }) => tabs[0]?.tabId === tabId) ?? {};
    const { seen } = rpc<{ seen: string }>('jobs.planTakeOver', { author, id }, third);
    rpc('jobs.takeOver', { author, id, seen }, third);
    prove();
    clock.advance(22 * hourMs);
    host.run('runSchedule', [], { isUnattended: true, ...third });
    turn(undefined, 4);
    expect(digests()).toEqual([]);
  });

  it.each(['#~', '{"address":5}', '{"version":9}', '[]'])('is sent to nobody where %s stands in its place', (text) => {
    const { prove, fail, turn, digests, cloud, rpc } = openWithMail(bundle());
    prove();
    cloud.properties.user.setAll({ 'ngorder.mail': text });
    fail();
    turn();
    expect(digests()).toEqual([]);
    expect(rpc('mail.get')).toMatchObject({ address: null, proving: null });
    expect(prove()).toMatchObject({ address });
  });

  it('never grows beyond what a property holds', () => {
    const { prove, fail, turn, cloud, rpc, tabId } = openWithMail(bundle());
    prove();
    for (let jobs = 0; jobs < 18; jobs += 1) {
      rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
    }
    fail();
    cloud.refusals.set([{ on: 'MailApp.sendEmail', when: { from: 1 }, refusal: 'serverError' }]);
    for (let hours = 0; hours < 8; hours += 1) turn();
    expect(rpc('mail.get')).toMatchObject({ lack: 'failed' });
    expect(cloud.properties.user.get('ngorder.mail')?.length).toBeLessThan(8000);
  });
});

describe('notices that something else happens beside', () => {
  /** Lets something happen right when a mail has been sent. */
  const turnWhile = ({ host }: ReturnType<typeof openWithMail>, meanwhile: () => void) => {
    let hasHappened = false;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (name === 'MailApp.sendEmail' && phase === 'after' && !hasHappened) {
        hasHappened = true;
        meanwhile();
      }
      return false;
    };
    expect(() => host.run('runSchedule', [], { isUnattended: true, interrupt })).toThrow();
    expect(hasHappened).toBe(true);
  };

  it('are stopped where their person stops them while one is on its way', () => {
    const bench = openWithMail(bundle());
    const { prove, fail, rpc, clock } = bench;
    prove();
    fail();
    clock.advance(hourMs);
    turnWhile(bench, () => expect(rpc('mail.stop')).toMatchObject({ address: null }));
    expect(rpc('mail.get')).toMatchObject({ address: null });
  });

  it('go to the address that was confirmed while one was on its way to the one before', () => {
    const bench = openWithMail(bundle());
    const { prove, fail, rpc, turn, mails, codeIn, clock, digests } = bench;
    prove();
    fail();
    clock.advance(hourMs - 60_000);
    rpc('mail.prove', { address: 'budi@example.com' });
    const code = codeIn(mails[mails.length - 1] ?? { body: '' });
    clock.advance(60_000);
    turnWhile(bench, () => expect(rpc('mail.confirm', { code })).toMatchObject({ address: 'budi@example.com' }));
    turn();
    expect(digests().map(({ recipients }) => recipients)).toEqual([[address], ['budi@example.com']]);
  });

  it('are sent by one of two triggers that come at once', () => {
    const bench = openWithMail(published(), { build: 'published' });
    const { prove, shop, openFile, digests, file, clock } = bench;
    const second = openFile();
    prove();
    shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
    clock.advance(hourMs);
    turnWhile(bench, () => expect(() => second.host.run('runSchedule', [], { isUnattended: true })).toThrow());
    expect(digests()).toHaveLength(1);
    bench.turn(file, 1);
    expect(digests()).toHaveLength(2);
    expect(digests()[1]?.body).toContain(second.cloud.workbook.id);
  });
});

describe('where many schedules of colleagues are not running', () => {
  /** What so many colleagues publish, each so many jobs, all overdue. */
  function openOverdue(authors: readonly string[], jobsOfEach: number, by = 'Budi') {
    const bench = openWithMail(bundle());
    const { cloud, tabId, clock, prove } = bench;
    const [job] = JSON.parse(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '[]');
    const jobs = Array.from({ length: jobsOfEach }, (_, index) => ({
      ...{ id: `job${index}`, task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'day', hour: 6 } },
      ...{ timeZone: 'Asia/Jakarta', connection: job.connection, due: clock.now() - 9 * hourMs },
    }));
    for (const author of authors)
      cloud.properties.document.setAll({ [`ngorder.schedule:${author}`]: JSON.stringify({ by, jobs }) });
    prove();
    return bench;
  }

  it.each([
    ['40 of each of two', ['0123abcd', '0123abce'], 40, 1],
    ['of hundreds of names', Array.from({ length: 300 }, (_, index) => `author${index}`), 1, 2],
    ['of one whose name is forged to be very long', ['a'.repeat(300)], 40, 1],
  ])(
    'one mail tells of each colleague, and what stays so is not told again: %s',
    (_what, authors, jobsOfEach, mails) => {
      const { turn, digests, cloud } = openOverdue(authors, jobsOfEach);
      for (let hours = 0; hours < 24; hours += 1) turn();
      const bodies = digests().map(({ body }) => body);
      expect(bodies).toHaveLength(mails);
      expect(new Set(bodies).size).toBe(mails);
      expect(bodies[0]).toMatch(
        jobsOfEach > 1 ? /40 schedules of a colleague \(Budi\) are not running/ : /is not running/,
      );
      expect(cloud.properties.user.get('ngorder.mail')?.length).toBeLessThan(8000);
    },
  );

  it('what they are called takes the place of nothing else, in letters of any alphabet', () => {
    const { turn, digests, fail } = openOverdue(
      Array.from({ length: 20 }, (_, index) => `author${index}`),
      2,
      '店'.repeat(200),
    );
    fail();
    turn();
    expect(digests()[0]?.body).toMatch(/Ngorder has a problem/);
    for (let hours = 0; hours < 12; hours += 1) turn();
    const bodies = digests().map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.join().match(/(?<!店)店{60}(?!店)/g)?.length).toBe(10);
  });
});
