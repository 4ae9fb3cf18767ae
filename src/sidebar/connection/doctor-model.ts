import { type Signal, signal } from '@preact/signals';
import type { DoctorView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

/** The examination of the connection: the last report, and making a new one. */
export class DoctorModel {
  readonly report: Signal<DoctorView | null> = signal(null);
  readonly #shell: Shell<never>;

  constructor(shell: Shell<never>) {
    this.#shell = shell;
  }

  readonly examine = () =>
    this.#shell.run('doctor', async () => {
      this.report.value = null;
      this.report.value = await this.#shell.call('doctor.run', {});
    });
}
