import { hourMs, openJobs } from './open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;

const told = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return String(error);
  }
};

describe('a list of jobs that just fits into its property', () => {
  it('and takes no more of twenty tabs each than can be carried on with', () => {
    const { save, clock, host, rpc } = openJobs();
    const tabIds = Array.from({ length: 20 }, (_, index) => 1_000_000_000 + index);
    const saved = Array.from({ length: 20 }, () =>
      told(() => save({ task: { kind: 'tabs', tabIds }, timing: hourly })),
    );
    expect(saved[0]).toBe('none');
    expect(saved[19]).toMatch(/very many tabs: no more fit/);
    clock.advance(hourMs);
    expect(told(() => host.run('runSchedule'))).not.toMatch(/no more fit/);
    expect(told(() => rpc('jobs.pause', { isPaused: true }))).toBe('none');
  });

  it('is still done, and can be paused, where the shop refuses with a long message', () => {
    const { save, clock, host, rpc, list, shop, suppliers, variations } = openJobs();
    for (let jobs = 0; jobs < 20; jobs += 1)
      save({ task: { kind: 'tabs', tabIds: [suppliers, variations] }, timing: hourly });
    const message = 'Langganan toko ini sudah berakhir, silakan perpanjang paket Anda di halaman pengaturan. '.repeat(
      5,
    );
    shop.faults.add({ path: '/supplier', fault: { kind: 'failed200', message } });
    for (let turns = 0; turns < 3; turns += 1) {
      clock.advance(hourMs);
      expect(told(() => host.run('runSchedule'))).not.toMatch(/no more fit/);
    }
    expect(list().jobs.map(({ latest }) => latest?.end)).not.toContain(undefined);
    expect(told(() => rpc('jobs.pause', { isPaused: true }))).toBe('none');
  });

  it('is still done where the tabs bear names in another script', () => {
    const { save, clock, host, list, shop, suppliers, variations } = openJobs();
    for (let jobs = 0; jobs < 20; jobs += 1)
      save({ task: { kind: 'tabs', tabIds: [suppliers, variations] }, timing: hourly });
    const message = '此商店的订阅已过期，请在设置页面续订您的套餐。'.repeat(4);
    shop.faults.add({ path: '/supplier', fault: { kind: 'failed200', message } });
    for (let turns = 0; turns < 3; turns += 1) {
      clock.advance(hourMs);
      const said = told(() => host.run('runSchedule'));
      expect(said).not.toMatch(/no more fit|too large|quota/i);
    }
    expect(list().jobs.map(({ latest }) => latest?.end)).not.toContain(undefined);
  });
});
