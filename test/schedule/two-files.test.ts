import { openShops } from '../rpc/several-shops';

const hourly = { hourly: true } as const;

/** How often a person's trigger recurs in files, by what is listed for them there. */
const isOn = (files: ReturnType<typeof openShops>['first'][], run = {}) =>
  files.map(({ rpc }) => rpc<{ id: string; isSet: boolean }[]>('schedule.list', {}, run).some(({ isSet }) => isSet));

describe.each(['published', 'bound'] as const)('the schedule of two files, where the script is %s', (build) => {
  it('is switched on and off in each by itself, as in case 25, and a trigger refreshes its own file with its own shop', () => {
    const { first, openFile, shops, clock } = openShops({ build, isOneTriggerOfEachType: true });
    const second = openFile();
    const files = [first, second];
    first.connect('bandung');
    second.connect('medan');
    for (const file of files) file.pull();
    expect(second.rpc('schedule.set', hourly)).toEqual(hourly);
    expect(isOn(files)).toEqual([false, true]);
    expect(first.rpc('schedule.set', hourly)).toEqual(hourly);
    expect(isOn(files)).toEqual([true, true]);
    const asked = [shops.bandung.log.length, shops.medan.log.length];
    clock.advance(3_700_000);
    second.host.runDueTriggers();
    expect(shops.medan.log.length).toBeGreaterThan(asked[1] ?? 0);
    expect(second.rpc('schedule.set', { hourly: false })).toEqual({ hourly: false });
    expect(isOn(files)).toEqual([true, false]);
    const later = [shops.bandung.log.length, shops.medan.log.length];
    clock.advance(3_700_000);
    for (const { host } of files) host.runDueTriggers();
    expect(shops.bandung.log.length).toBeGreaterThan(later[0] ?? 0);
    expect(shops.medan.log.length).toBe(later[1]);
  });

  it('is each person’s own in each file', () => {
    const { first, openFile } = openShops({ build });
    const files = [first, openFile()];
    const colleague = { as: 'colleague' };
    for (const file of files) {
      file.connect('bandung');
      file.connect('bandung', colleague);
    }
    files[0]?.rpc('schedule.set', hourly);
    files[1]?.rpc('schedule.set', hourly, colleague);
    expect([isOn(files), isOn(files, colleague)]).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
