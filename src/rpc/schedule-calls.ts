import { rhythms } from '../schedule/rhythms';
import { scheduledRhythm, setSchedule } from '../schedule/schedule';
import * as v from '../state/valibot';
import { rpcCall } from './rpc-call';

const scheduleSchema = v.pipe(
  v.object({
    /** `null` for no refresh by itself. */
    rhythm: v.exactOptional(v.nullable(v.picklist(rhythms.map(({ id }) => id)))),
    /** Another name for the rhythm `hourly` and for none, by which sidebars know it. */
    hourly: v.exactOptional(v.boolean()),
  }),
  v.check(({ rhythm, hourly }) => (rhythm === undefined) !== (hourly === undefined), 'either rhythm or hourly'),
);

export const scheduleCalls = {
  /** The rhythms in which tabs can be refreshed by themselves, and which of them is set. */
  'schedule.list': rpcCall(v.object({}), ({ platform, language }) => {
    const current = scheduledRhythm(platform);
    return rhythms.map(({ id, title }) => ({ id, title: title[language], isSet: id === current }));
  }),
  /** Sets a rhythm, or none. Says what is set then. */
  'schedule.set': rpcCall(scheduleSchema, ({ platform }, { rhythm, hourly }) => {
    const wanted = hourly === undefined ? rhythm : hourly ? 'hourly' : null;
    setSchedule(platform, wanted ?? undefined);
    const current = scheduledRhythm(platform);
    const isHourly = current === 'hourly';
    return rhythm === undefined ? { hourly: isHourly } : { hourly: isHourly, rhythm: current ?? null };
  }),
};
