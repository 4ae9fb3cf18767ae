import { behaves } from './behaves';
import { openInFile, openScript, type ScriptOptions } from './open-script';

const code = `
  const clock = (handler) => ScriptApp.newTrigger(handler || 'work').timeBased();
  function make(calls, handler) {
    const builder = clock(handler);
    for (const [method, ...args] of calls) {
      builder[method](...(method === 'onWeekDay' ? [ScriptApp.WeekDay[args[0]]] : method === 'at' ? [new Date(args[0])] : args));
    }
    return builder.create().getUniqueId();
  }
  function hourly() { return make([['everyHours', 1]]) }
  function listAll() { return ScriptApp.getProjectTriggers().map((t) => t.getUniqueId()) }
  function listHere() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).map((t) => t.getUniqueId()) }
  function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
  function describe() {
    const [t] = ScriptApp.getProjectTriggers();
    return [t.getTriggerSourceId(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK];
  }
  function deleteOf(id) { ScriptApp.deleteTrigger({ getUniqueId: () => id }) }
  function work() { console.log('worked') }`;

const jakarta = (text: string): number => Date.parse(`${text}+07:00`);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** It is Monday, 2026-03-02, 09:00 in Jakarta. */
const open = (options: ScriptOptions = {}) => openScript(code, options);

/** The next runs of a trigger as Jakarta's wall clock shows them, `2026-03-03T07:12`. */
function runsOf(calls: readonly unknown[], count: number, options: ScriptOptions = {}): string[] {
  const { host, clock, cloud } = open(options);
  host.run('make', [calls]);
  return Array.from({ length: count }, () => {
    const [trigger] = cloud.triggers.all();
    if (!trigger || !Number.isFinite(trigger.dueAt)) return 'never';
    clock.advance(Math.max(0, trigger.dueAt - clock.now()));
    expect(host.runDueTriggers()).toEqual(['work']);
    return new Date(trigger.dueAt + 7 * hourMs).toISOString().slice(0, 16);
  });
}

describe('the triggers of a person', () => {
  behaves('triggers.files', () => {
    const { host, cloud } = open();
    const other = openInFile(code, cloud);
    const ids = [host.run('hourly'), other.host.run('hourly')];
    const theirs = host.run('hourly', [], { as: 'colleague' });
    expect([host.run('listAll'), host.run('listHere'), other.host.run('listHere')]).toEqual([ids, [ids[0]], [ids[1]]]);
    expect(host.run('listAll', [], { as: 'colleague' })).toEqual([theirs]);
  });

  behaves('triggers.bound', () => {
    const { host, cloud } = open({ build: 'bound' });
    const other = openInFile(code, cloud);
    const [here, there] = [host.run('hourly'), other.host.run('hourly')];
    expect([host.run('listAll'), other.host.run('listAll')]).toEqual([[here], [there]]);
    for (let made = 1; made < 20; made += 1) host.run('hourly');
    expect(() => host.run('hourly')).toThrow('too many triggers');
    expect(() => other.host.run('hourly')).not.toThrow();
  });

  behaves('triggers.delete', () => {
    const { host, cloud } = open();
    const id = host.run('hourly', [], { as: 'colleague' });
    host.run('clear');
    host.run('deleteOf', [id]);
    expect(cloud.triggers.all()).toHaveLength(1);
    host.run('clear', [], { as: 'colleague' });
    expect(cloud.triggers.all()).toEqual([]);
  });

  behaves('triggers.limit', () => {
    const { host, cloud } = open();
    const other = openInFile(code, cloud);
    for (let made = 0; made < 20; made += 2) for (const one of [host, other.host]) one.run('hourly');
    expect(() => host.run('hourly')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() => host.run('hourly', [], { as: 'colleague' })).not.toThrow();
  });

  behaves('triggers.one-of-each-type', () => {
    const { host, cloud } = open({ isOneTriggerOfEachType: true });
    const other = openInFile(code, cloud);
    host.run('hourly');
    for (const timing of [
      ['everyHours', 2],
      ['after', minuteMs],
    ]) {
      expect(() => host.run('make', [[timing]])).toThrow(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    for (const run of [() => other.host.run('hourly'), () => host.run('hourly', [], { as: 'colleague' })]) {
      expect(run).not.toThrow();
    }
    const bound = open({ isOneTriggerOfEachType: true, build: 'bound' });
    bound.host.run('hourly');
    expect(() => bound.host.run('hourly')).not.toThrow();
  });

  behaves('triggers.source', () => {
    const { host } = open();
    host.run('hourly');
    expect(host.run('describe')).toEqual([null, true, true]);
  });
});

describe('the time of a trigger', () => {
  behaves('triggers.minutes', () => {
    const every = [['everyMinutes', 15]];
    expect(runsOf(every, 2, { build: 'bound' })).toEqual(['2026-03-02T09:15', '2026-03-02T09:30']);
    expect(() => open({ build: 'bound' }).host.run('make', [[['everyMinutes', 2]]])).toThrow(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  behaves('triggers.no-minutes', () => {
    expect(() => open().host.run('make', [[['everyMinutes', 30]]])).toThrow('more frequently than once per hour');
    expect(() => open().host.run('make', [[['everyHours', 0.5]]])).toThrow('everyHours was invalid');
  });

  behaves('triggers.hourly', () => {
    const { host, clock, cloud } = open();
    host.run('hourly');
    const ran = [3_599_999, 1, 3_599_999, 1].map((ms) => {
      clock.advance(ms);
      return host.runDueTriggers();
    });
    expect([ran, cloud.logs.length]).toEqual([[[], ['work'], [], ['work']], 2]);
  });

  behaves('triggers.one-off', () => {
    const { host, clock } = open();
    const id = host.run('make', [[['after', 60_000]]]);
    expect(host.runDueTriggers()).toEqual([]);
    clock.advance(60_000);
    expect([host.runDueTriggers(), host.runDueTriggers(), host.run('listAll')]).toEqual([['work'], [], [id]]);
    host.run('clear');
    expect(host.run('listAll')).toEqual([]);
  });

  behaves('triggers.hours', () => {
    const { host, clock, cloud } = open();
    host.run('make', [[['everyHours', 2]]]);
    clock.advance(5 * hourMs);
    expect([host.runDueTriggers(), host.runDueTriggers()]).toEqual([['work'], []]);
    expect(cloud.triggers.all()[0]?.dueAt).toBe(jakarta('2026-03-02T15:00'));
  });

  behaves('triggers.days', () => {
    const daily = [
      ['everyDays', 1],
      ['atHour', 7],
      ['inTimezone', 'Asia/Jakarta'],
    ];
    const [first = '', second, ...later] = runsOf(daily, 4, { manifest: { timeZone: 'America/New_York' } });
    expect(first).toMatch(/^2026-03-03T07:[0-5]\d$/);
    expect([second, ...later]).toEqual(['04', '05', '06'].map((day) => first.replace('-03T', `-${day}T`)));
    const others = [1, 2, 3, 4, 5].map((seed) => runsOf(daily, 1, { seed })[0]);
    expect(new Set(others).size).toBeGreaterThan(2);
    expect(
      runsOf(
        [
          ['everyDays', 3],
          ['atHour', 10],
        ],
        2,
      ).map((run) => run.slice(0, 13)),
    ).toEqual(['2026-03-02T10', '2026-03-05T10']);
  });

  behaves('triggers.near-minute', () => {
    const minutes = Array.from({ length: 12 }, (_, seed) => {
      const [run = ''] = runsOf(
        [
          ['everyDays', 1],
          ['atHour', 12],
          ['nearMinute', 30],
        ],
        1,
        { seed },
      );
      expect(run).toMatch(/^2026-03-02T12:/);
      return Number(run.slice(-2));
    });
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(45);
    expect(new Set(minutes).size).toBeGreaterThan(3);
  });

  behaves('triggers.weeks', () => {
    const fridays = runsOf(
      [
        ['everyWeeks', 2],
        ['onWeekDay', 'FRIDAY'],
        ['atHour', 8],
      ],
      2,
    );
    expect(fridays.map((run) => run.slice(0, 13))).toEqual(['2026-03-06T08', '2026-03-20T08']);
    const monday = runsOf(
      [
        ['onWeekDay', 'MONDAY'],
        ['atHour', 8],
      ],
      1,
    );
    expect(monday[0]?.slice(0, 13)).toBe('2026-03-09T08');
  });

  behaves('triggers.month-day', () => {
    const runs = runsOf(
      [
        ['onMonthDay', 31],
        ['atHour', 6],
      ],
      3,
    );
    expect(runs.map((run) => run.slice(0, 13))).toEqual(['2026-03-31T06', '2026-05-31T06', '2026-07-31T06']);
  });

  behaves('triggers.once', () => {
    const at = jakarta('2026-03-02T11:30');
    expect(runsOf([['at', at]], 2)).toEqual(['2026-03-02T11:30', 'never']);
    expect(runsOf([['after', 90 * minuteMs]], 2)).toEqual(['2026-03-02T10:30', 'never']);
    const [midnight = '', then] = runsOf([['atDate', 2026, 3, 10]], 2);
    const away = Math.abs(jakarta(midnight) - jakarta('2026-03-10T00:00'));
    expect([away <= 15 * minuteMs, then]).toEqual([true, 'never']);
  });

  behaves('triggers.zone', () => {
    expect(() =>
      open().host.run('make', [
        [
          ['everyDays', 1],
          ['inTimezone', 'Asia/Atlantis'],
        ],
      ]),
    ).toThrow('Asia/Atlantis');
  });
});
