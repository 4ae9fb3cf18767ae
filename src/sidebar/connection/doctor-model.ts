import { type Signal, signal } from '@preact/signals';
import type { CallServer } from '../shell/call-server';
import type { DoctorView } from '../shell/rpc-views';
import type { TaskKind } from '../shell/task-kind';

/** The examination of the connection: the last report, and making a new one. */
export class DoctorModel {
  readonly report: Signal<DoctorView | null> = signal(null);
  readonly #call: CallServer;
  readonly #run: (kind: TaskKind, work: () => Promise<void>) => Promise<void>;

  constructor(call: CallServer, run: (kind: TaskKind, work: () => Promise<void>) => Promise<void>) {
    this.#call = call;
    this.#run = run;
  }

  readonly examine = () =>
    this.#run('doctor', async () => {
      this.report.value = null;
      this.report.value = await this.#call('doctor.run', {});
    });
}
