import { type Signal, signal } from '@preact/signals';
import type { CallServer } from '../shell/server/call-server';
import { Loader } from '../shell/server/loader';
import type { JobLogView, JobRunView } from '../shell/server/rpc-views';

/** What became of one job, as far back as a person looks. */
export class JobLogModel {
  /** The part that was asked for last. */
  readonly part = new Loader<JobLogView>();
  /** The latest first. */
  readonly runs: Signal<readonly JobRunView[]> = signal([]);
  readonly #call: CallServer;
  readonly #job: { readonly id: string; readonly author: string | null };

  /** @param job `author`: whose it is, of a colleague's; `null` for the person's own. */
  constructor(call: CallServer, job: { readonly id: string; readonly author: string | null }) {
    this.#call = call;
    this.#job = job;
  }

  /** Asks for what comes before all that is there; for the latest at first. */
  readonly loadMore = (): Promise<void> =>
    this.part.renew(async () => {
      const last = this.runs.value.at(-1);
      const part = await this.#call('jobs.log', { ...this.#job, ...(last ? { before: last.run } : {}) });
      this.runs.value = [...this.runs.value, ...part.runs];
      return part;
    });
}
