import { advanceScheduled } from '../../push/scheduled/advance-scheduled';
import * as v from '../../state/valibot';
import { jobKind } from '../job-kind';

const schema = v.object({
  kind: v.literal('prices'),
  id: v.string(),
  part: v.picklist(['start', 'end']),
  /** How many cells. */
  count: v.number(),
});

/** Of each changed product: it is read, changed, and read once more. */
export const callsOfCell = 3;

/** Carries out what a person planned for later, or takes it back. It is set up with the plan, never by itself. */
export const carryOutScheduled = jobKind({
  kind: 'prices',
  title: { en: 'Scheduled prices', id: 'Harga terjadwal' },
  schema,
  tabsOf: () => [],
  calls: (_kept, { count }) => count * callsOfCell,
  steps: (_session, { id }) => [
    {
      run: (session) => {
        advanceScheduled(session, id);
        return { status: 'finished' };
      },
    },
  ],
});
