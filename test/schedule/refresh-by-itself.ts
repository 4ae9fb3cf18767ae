import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';

const hourMs = 3_600_000;

/** An hour later the trigger refreshes everything of a person, who wants it every hour. @throws what the execution fails with. */
export function refreshByItself(
  { rpc, clock, host }: Pick<InProcessWorkbench, 'rpc' | 'clock' | 'host'>,
  options: RunOptions = {},
): void {
  rpc('schedule.set', { hourly: true }, options.as === undefined ? {} : { as: options.as });
  clock.advance(hourMs);
  host.run('runSchedule', [], options);
}
