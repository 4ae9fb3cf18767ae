import { call } from './bridge';
import { ScriptZone } from './zoned-date';

const now = (): number => call<number>('Clock.now');

/** A `Date` that reads the Cloud's clock, and whose local time is of the script's zone. */
export function createClockedDate(Native: DateConstructor): DateConstructor {
  const zone = new ScriptZone(Native, () => call('Session.getScriptTimeZone'));
  zone.rule(Native.prototype);
  const momentsOf = (args: unknown[]): unknown[] => {
    if (args.length === 0) return [now()];
    if (args.length > 1) return [zone.momentOf(Native.UTC(...(args as Parameters<DateConstructor['UTC']>)))];
    return typeof args[0] === 'string' ? [zone.parse(args[0])] : args;
  };
  function ClockedDate(...args: unknown[]): unknown {
    if (!new.target) return new Native(now()).toString();
    return Reflect.construct(Native, momentsOf(args), new.target);
  }
  Object.defineProperty(ClockedDate, 'prototype', { value: Native.prototype, writable: false });
  Object.defineProperty(ClockedDate, 'name', { value: 'Date' });
  Object.defineProperty(ClockedDate, 'length', { value: 7 });
  Native.prototype.constructor = ClockedDate as unknown as DateConstructor;
  const parse = (text: string): number => zone.parse(String(text));
  return Object.assign(ClockedDate, { now, parse, UTC: Native.UTC }) as unknown as DateConstructor;
}
