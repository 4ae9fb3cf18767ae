import * as v from 'valibot';
import { isScheduled, setSchedule } from '../schedule/refresh';
import { rpcCall } from './rpc-call';

export const scheduleCalls = {
  'schedule.set': rpcCall(v.object({ hourly: v.boolean() }), ({ platform }, { hourly }) => {
    setSchedule(platform, hourly);
    return { hourly: isScheduled(platform) };
  }),
};
