import { alertTaskKind } from '../alert-task';
import type { AlertTopic } from '../finding';

/** Steps of what failed or is overdue, and of what is not done any more until a person does something. */
const [failed, stopped] = [1, 2];

/** What should have been done by itself and was not. Nothing is asked of the shop. */
export const jobsTopic: AlertTopic = {
  topic: 'jobs',
  title: 'alert.jobs',
  levels: ['alert.jobs.failed', 'alert.jobs.stopped'],
  weights: [45, 70],
  isWanted: ({ jobs }) => jobs.isOn,
  isMailedElsewhere: true,
  look: (_session, _settings, { troubledJobs }) => ({
    found: troubledJobs()
      // What looks for alerts itself is told by the schedule: it would be its own alert.
      .filter(({ kind }) => kind !== alertTaskKind)
      .map(({ id, kind, by, isStopped }) => ({
        id,
        level: isStopped ? stopped : failed,
        name: by === undefined ? kind : `${kind} ${by}`,
      })),
  }),
};
