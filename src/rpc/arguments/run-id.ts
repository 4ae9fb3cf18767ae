import { runIdPattern } from '../../runs/run-id';
import * as v from '../../state/valibot';

/** How runs are named. */
export const runId = v.pipe(v.string(), v.regex(runIdPattern));

/** As the lines of a run name it: by hand anything may have been put there, and such a run has to come to its end as well. */
export const storedRunId = v.string();
