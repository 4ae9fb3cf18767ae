/// <reference lib="dom" />

/**
 * Makes the frame's time of day that of the workbench, for whatever runs in it afterwards.
 * @param aheadMs how far that is ahead.
 * @returns for when it was moved.
 */
export function shiftTime(aheadMs: number): (aheadMs: number) => void {
  let ahead = aheadMs;
  const Native = Date;
  const now = (): number => Native.now() + ahead;
  const shifted: DateConstructor = new Proxy(Native, {
    apply: () => new Native(now()).toString(),
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Native.prototype.constructor = shifted;
  window.Date = shifted;
  return (moved) => {
    ahead = moved;
  };
}
