import * as v from '../state/valibot';

/** How runs are named. */
export const runId = v.pipe(v.string(), v.regex(/^\d{8}-[0-9a-f]{8}$/));
