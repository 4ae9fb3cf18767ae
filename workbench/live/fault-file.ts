import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { FaultRule } from '../shop/faults';

const statuses = [404, 429, 500, 502, 503] as const;
const milliseconds = v.pipe(v.number(), v.minValue(0));
const message = v.string();

/** A fault of the sandbox shop as it is written in a file or sent by the page. */
export const faultSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('status'),
    status: v.picklist(statuses),
    retryAfterSeconds: v.exactOptional(v.number()),
  }),
  v.strictObject({ kind: v.picklist(['dropAnswer', 'dropRequest', 'brokenJson', 'wrongTypes', 'emptySuccess']) }),
  v.strictObject({ kind: v.picklist(['slow', 'late']), ms: milliseconds }),
  v.strictObject({ kind: v.literal('html'), status: v.picklist([200, 502]) }),
  v.strictObject({ kind: v.picklist(['failed200', 'failedButDone']), message }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const ruleSchema = v.strictObject({
  method: v.exactOptional(v.string()),
  /** Below the API's root. */
  path: v.exactOptional(v.string()),
  nth: v.exactOptional(count),
  times: v.exactOptional(count),
  fault: faultSchema,
});

/** @throws ValiError with what is wrong; SyntaxError for what is no JSON. */
export const readFaultRules = (text: string): FaultRule[] => v.parse(v.array(ruleSchema), JSON.parse(text));

/** @throws as `readFaultRules`; Error for a file that cannot be read. */
export const readFaultFile = (path: string): FaultRule[] => readFaultRules(readFileSync(path, 'utf8'));
