import { advanceScheduled } from '../../push/scheduled/advance-scheduled';
import { publishPushesBeside } from '../../push/scheduled/colleagues/published-pushes';
import { doneAtEnd, doneAtStart } from '../../push/scheduled/done-of-scheduled';
import type { JobTask } from '../../state/schema/schedule/scheduled-jobs';
import * as v from '../../state/valibot';
import { jobKind } from '../job-kind';
import { jobTitles, namedPart, partTitles } from './job-titles';

const schema = v.object({
  kind: v.literal('prices'),
  id: v.string(),
  part: v.picklist(['start', 'end']),
  /** How many cells. */
  count: v.number(),
  /** What its person calls it. */
  name: v.exactOptional(v.string()),
});

/** Whether a job belongs to a scheduled push, by which alone it is changed. */
export const isScheduledPushJob = ({ task }: { readonly task: JobTask }): boolean =>
  task.kind === schema.entries.kind.literal;

/** Of which scheduled push a job takes the values back; `undefined` where it does something else. */
export function takenBackBy({ task }: { readonly task: JobTask }): string | undefined {
  return v.is(schema, task) && task.part === 'end' ? task.id : undefined;
}

/** Whether it takes something back: that comes before everything else, and its share of the day is kept for it. */
export const isWayBack = (job: { readonly task: JobTask }): boolean => takenBackBy(job) !== undefined;

/** Of each changed product: it is read, changed, and read once more. */
export const callsOfCell = 3;

/** Carries out what a person planned for later, or takes it back. It is set up with the plan, never by itself. */
export const carryOutScheduled = jobKind({
  kind: 'prices',
  title: jobTitles.prices,
  titleOf: ({ part, name }) => (name === undefined ? partTitles[part] : namedPart(part, name)),
  schema,
  // What is planned in a person's cells is theirs alone: nobody could carry it out in their place.
  isPersonal: true,
  tabsOf: () => [],
  calls: (_kept, { count }) => count * callsOfCell,
  steps: (_session, { id, part }) => [
    {
      run: (session) => {
        try {
          const push = advanceScheduled(session, id);
          const { due, done } = part === 'start' ? doneAtStart(session, push) : doneAtEnd(push);
          return { status: 'finished', rows: due, changedCells: done };
        } finally {
          publishPushesBeside(session);
        }
      },
    },
  ],
});
