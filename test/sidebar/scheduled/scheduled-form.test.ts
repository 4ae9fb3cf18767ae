import { ScheduledForm } from '../../../src/sidebar/scheduled/scheduled-form';
import type { ScheduledView } from '../../../src/sidebar/shell/server/rpc-views';
import { planOf } from '../scripted-server';

/** 2 March 2026, 09:20. */
const now = Date.UTC(2026, 2, 2, 9, 20);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const hourOf = (at: number) => new Date(at).getUTCHours();

const formOf = (subject: ScheduledForm['subject']) => new ScheduledForm(subject, 'Etc/UTC', dayOf, hourOf, now);
const ofPlan = () => formOf({ kind: 'plan', plan: planOf([]), exclude: [], acknowledged: [] });

const moved = (stage: ScheduledView['stage']): ScheduledView => ({
  ...{
    id: '1',
    name: '',
    tabId: 1,
    count: 1,
    plannedAt: now,
    since: now,
    takenBy: null,
    stage,
    how: null,
    isRefused: false,
  },
  ...{
    startsAt: Date.UTC(2026, 2, 2, 6),
    endsAt: Date.UTC(2026, 2, 4, 6),
    sums: null,
    isGoingBack: false,
    whyNotBack: '',
  },
  ...{ left: { same: 0, held: 0, refused: 0 }, run: null, back: null, isOfOtherShop: false },
});

describe('the times of scheduled prices', () => {
  it('are told apart as soon as they cannot be: before they are asked for', () => {
    const form = ofPlan();
    form.hasEnd.value = true;
    form.start.value = { day: '2026-03-07', hour: 6 };
    form.end.value = { day: '2026-03-09', hour: 6 };
    expect([form.flaws.value, form.times.value?.end?.day]).toEqual([{}, '2026-03-09']);
    for (const end of [{ day: '2026-03-06', hour: 23 }, form.start.value]) {
      form.end.value = end;
      expect([form.flaws.value, form.times.value]).toEqual([{ end: 'reversed' }, undefined]);
    }
    form.end.value = { day: '2026-03-07', hour: 7 };
    expect(form.flaws.value).toEqual({});
    form.hasEnd.value = false;
    form.end.value = { day: '2026-03-01', hour: 7 };
    expect([form.flaws.value, form.times.value]).toEqual([{}, { start: { day: '2026-03-07', hour: 6 } }]);
  });

  it('cannot begin in an hour that has begun', () => {
    const form = ofPlan();
    form.startOn({ day: '2026-03-02', hour: 9 });
    expect([form.flaws.value, form.times.value]).toEqual([{ start: 'over' }, undefined]);
    form.startOn({ day: '2026-03-02', hour: 10 });
    expect(form.flaws.value).toEqual({});
  });

  it('of what waits are both judged, of what has begun the end alone', () => {
    expect(formOf({ kind: 'planned', push: moved('waiting') }).flaws.value).toEqual({ start: 'over' });
    const form = formOf({ kind: 'planned', push: moved('on') });
    expect(form.flaws.value).toEqual({});
    form.end.value = { day: '2026-03-02', hour: 8 };
    expect([form.flaws.value, form.times.value]).toEqual([{ end: 'over' }, undefined]);
  });
});
