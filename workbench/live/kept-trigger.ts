import * as v from 'valibot';
import type { StoredTrigger } from '../apps-script/triggers/trigger-store';

const onDays = { minute: v.number(), timeZone: v.string() };

const timingSchema = v.union([
  v.strictObject({ afterMs: v.number() }),
  v.strictObject({ at: v.number() }),
  v.strictObject({ everyMinutes: v.number() }),
  v.strictObject({ everyHours: v.number() }),
  v.strictObject({ ...onDays, everyDays: v.number() }),
  v.strictObject({ ...onDays, everyWeeks: v.number(), weekday: v.number() }),
  v.strictObject({ ...onDays, monthDay: v.number() }),
]);

/** A trigger as it is written down. */
export const keptTriggerSchema = v.object({
  person: v.string(),
  fileId: v.string(),
  id: v.string(),
  handler: v.string(),
  timing: timingSchema,
  /** Milliseconds since 1970; `null` for one that ran for the only time. */
  dueAt: v.nullable(v.number()),
});

export type KeptTrigger = v.InferOutput<typeof keptTriggerSchema>;

export const keepTrigger = ({ dueAt, ...trigger }: StoredTrigger): KeptTrigger => ({
  ...trigger,
  dueAt: Number.isFinite(dueAt) ? dueAt : null,
});

export const openTrigger = ({ dueAt, ...trigger }: KeptTrigger): StoredTrigger => ({
  ...trigger,
  dueAt: dueAt ?? Number.POSITIVE_INFINITY,
});
