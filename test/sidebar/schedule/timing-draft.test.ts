import { draftOf, rhythmsOffered, timingOf } from '../../../src/sidebar/schedule/form/timing-draft';
import type { TimingView } from '../../../src/sidebar/shell/server/rpc-views';

test.each<TimingView>([
  { every: 'minutes', minutes: 15 },
  { every: 'hours', hours: 1 },
  { every: 'hours', hours: 12 },
  { every: 'day', hour: 6 },
  { every: 'week', days: [1, 4], hour: 22 },
  { every: 'month', day: 31, hour: 0 },
  { every: 'month', day: 'last', hour: 23 },
  { every: 'once', day: '2026-11-27', hour: 7 },
])('%j come out of the form as they went in', (timing) => {
  expect(timingOf(draftOf(timing))).toEqual(timing);
});

test('what belongs to another rhythm is kept while one looks at it', () => {
  const draft = draftOf({ every: 'week', days: [2, 5], hour: 8 });
  expect(timingOf({ ...draft, rhythm: 'hours:6' })).toEqual({ every: 'hours', hours: 6 });
  expect(timingOf({ ...draft, rhythm: 'week' })).toEqual({ every: 'week', days: [2, 5], hour: 8 });
});

test('a week without a day and a single date that is not chosen are no times yet', () => {
  expect(timingOf({ ...draftOf(undefined), rhythm: 'week', days: [] })).toBeUndefined();
  expect(timingOf({ ...draftOf(undefined), rhythm: 'once' })).toBeUndefined();
});

test('days come in the order of the week, however they were ticked', () => {
  expect(timingOf({ ...draftOf(undefined), rhythm: 'week', days: [7, 1, 3] })).toMatchObject({ days: [1, 3, 7] });
});

test('minutes are offered only where the script may run that often', () => {
  expect(rhythmsOffered(true)).toContain('minutes:15');
  expect(rhythmsOffered(false).filter((rhythm) => rhythm.startsWith('minutes'))).toEqual([]);
  expect(rhythmsOffered(false)).toContain('hours:1');
});
