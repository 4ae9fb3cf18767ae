import type { Shell } from '../shell/shell';

/** What a person does about what should be done by itself. */
export class ScheduleModel {
  readonly #shell: Shell<never>;

  constructor(shell: Shell<never>) {
    this.#shell = shell;
  }

  /** What failed was read: it is not told again until something else fails. */
  readonly markSeen = () =>
    this.#shell.run('schedule', async () => {
      await this.#shell.call('jobs.seen', {});
      await this.#shell.refreshState();
    });

  /** Makes the trigger once more that somebody deleted, or that Google refused. */
  readonly restart = () =>
    this.#shell.run('schedule', async () => {
      await this.#shell.call('jobs.restart', {});
      await this.#shell.refreshState();
    });
}
