import { call } from './bridge';

const now = (): number => call<number>('Clock.now');

/** A `Date` that reads the Cloud's clock; everything else is the context's own. */
export function createClockedDate(Native: DateConstructor): DateConstructor {
  function ClockedDate(...args: unknown[]): unknown {
    if (!new.target) return new Native(now()).toString();
    return Reflect.construct(Native, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperty(ClockedDate, 'prototype', { value: Native.prototype, writable: false });
  Object.defineProperty(ClockedDate, 'name', { value: 'Date' });
  Object.defineProperty(ClockedDate, 'length', { value: 7 });
  Native.prototype.constructor = ClockedDate as unknown as DateConstructor;
  return Object.assign(ClockedDate, { now, parse: Native.parse, UTC: Native.UTC }) as unknown as DateConstructor;
}
