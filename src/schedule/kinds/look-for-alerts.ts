import * as v from '../../state/valibot';
import { alertTaskKind } from '../alerts/alert-task';
import { alertCalls, alertSteps } from '../alerts/look-for-alerts';
import { jobKind } from '../job-kind';
import { jobTitles } from './job-titles';

/** Looks at everything that its person wants to be told of, and lists it in a tab. */
export const lookForAlerts = jobKind({
  kind: alertTaskKind,
  title: jobTitles.alerts,
  schema: v.object({ kind: v.literal(alertTaskKind) }),
  isPersonal: true,
  tabsOf: () => [],
  calls: alertCalls,
  steps: (session, _task, schedule) => alertSteps(session, schedule),
});
