import { rhythms } from '../../src/schedule/rhythms';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly isSet: boolean;
}

function open(locale = 'en') {
  const bench = openInProcessWorkbench({ shop: { products: 3, orders: 0 }, locale });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  return bench;
}

const recurring = ({ cloud }: ReturnType<typeof open>) =>
  cloud.triggers.all().map(({ handler, timing }) => ({ handler, ...timing }));

describe('the schedule', () => {
  it.each(rhythms)('has the file refreshed in the rhythm $id, and tells so', ({ id }) => {
    const bench = open();
    expect(bench.rpc('schedule.set', { rhythm: id })).toEqual({ rhythm: id, hourly: id === 'hourly' });
    expect(recurring(bench)).toEqual([{ handler: 'runSchedule', everyHours: 1 }]);
    const listed = bench.rpc<Listed[]>('schedule.list');
    expect(listed.filter(({ isSet }) => isSet).map((rhythm) => rhythm.id)).toEqual([id]);
  });

  it('has names for its rhythms in both languages', () => {
    const [english, indonesian] = ['en', 'id'].map((locale) => open(locale).rpc<Listed[]>('schedule.list'));
    expect(english?.map(({ title }) => title)).toContain('Every hour');
    expect(indonesian?.map(({ title }) => title)).toContain('Setiap jam');
  });

  it('changes from one rhythm to another with a single trigger, as an add-on may have no two', () => {
    const bench = open();
    bench.rpc('schedule.set', { rhythm: 'hourly' });
    bench.rpc('schedule.set', { rhythm: 'six-hourly' });
    expect(recurring(bench)).toEqual([{ handler: 'runSchedule', everyHours: 1 }]);
    expect(bench.rpc<Listed[]>('schedule.list').find(({ isSet }) => isSet)?.id).toBe('six-hourly');
    expect(bench.rpc('schedule.set', { hourly: true })).toEqual({ hourly: true });
    expect(recurring(bench)).toEqual([{ handler: 'runSchedule', everyHours: 1 }]);
  });

  it('is that of this file: what the same person has scheduled in another is neither taken for it nor ended', () => {
    const bench = open();
    bench.cloud.triggers.add('runSchedule', { everyHours: 6 }, { person: 'owner', fileId: 'another-spreadsheet' });
    expect(bench.rpc<Listed[]>('schedule.list').some(({ isSet }) => isSet)).toBe(false);
    bench.rpc('schedule.set', { rhythm: 'hourly' });
    expect(recurring(bench)).toMatchObject([{ everyHours: 6 }, { everyHours: 1 }]);
    bench.rpc('schedule.set', { rhythm: null });
    expect(recurring(bench)).toMatchObject([{ everyHours: 6 }]);
  });

  it('ends with the rhythm null, and leaves no trigger behind', () => {
    const bench = open();
    bench.rpc('schedule.set', { rhythm: 'hourly' });
    expect(bench.rpc('schedule.set', { rhythm: null })).toEqual({ rhythm: null, hourly: false });
    expect(recurring(bench)).toEqual([]);
    expect(bench.rpc<Listed[]>('schedule.list').some(({ isSet }) => isSet)).toBe(false);
  });

  it('leaves the trigger alone that runs in the wanted rhythm, so that its next turn is not put off', () => {
    const bench = open();
    bench.rpc('schedule.set', { hourly: true });
    const [before] = bench.cloud.triggers.all();
    bench.clock.advance(1_800_000);
    bench.rpc('schedule.set', { rhythm: 'hourly' });
    expect(bench.cloud.triggers.all()).toEqual([before]);
  });

  it('takes a trigger of the first version, which kept no rhythm, for an hourly one', () => {
    const bench = open();
    bench.cloud.triggers.add('runSchedule', { everyHours: 1 }, { person: 'owner', fileId: bench.cloud.workbook.id });
    expect(bench.rpc<Listed[]>('schedule.list').find(({ isSet }) => isSet)?.id).toBe('hourly');
    expect(bench.rpc('schedule.set', { hourly: false })).toEqual({ hourly: false });
    expect(recurring(bench)).toEqual([]);
  });

  it.each([{}, { rhythm: 'hourly', hourly: true }, { rhythm: 'never' }, { hourly: 1 }])(
    'refuses %j, and leaves all as it was',
    (args) => {
      const bench = open();
      expect(() => bench.rpc('schedule.set', args)).toThrow();
      expect(recurring(bench)).toEqual([]);
    },
  );
});
