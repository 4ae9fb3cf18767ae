import { type Signal, signal } from '@preact/signals';
import { Loader } from '../shell/server/loader';
import type { LatestRunView, RunDetailsView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import type { ReadableRunView } from './undone-runs';

export interface RunPageView {
  readonly kind: 'run';
  readonly run: ReadableRunView;
  readonly details: RunDetailsView;
  /** Keys of the lines that the person wants to take back. */
  readonly chosen: Signal<ReadonlySet<string>>;
}

/** The journal: one run with all its lines, or everything in a tab. */
export class RunsModel {
  /** Whether the list has only what changed the shop; what was brought into the file besides would crowd that out. */
  readonly showsChangesOnly = signal(true);
  /** What else there is; asked for when it is shown. */
  readonly latest = new Loader<readonly LatestRunView[]>();
  readonly #shell: Shell<RunPageView>;

  constructor(shell: Shell<RunPageView>) {
    this.#shell = shell;
  }

  readonly loadLatest = () => this.latest.renew(() => this.#shell.call('runs.latest', {}));

  readonly open = (run: ReadableRunView) =>
    this.#shell.run('load', async () => {
      const details = await this.#shell.call('runs.show', { run: run.run });
      this.#shell.show({ kind: 'run', run, details, chosen: signal(new Set()) });
    });

  /** Writes the whole journal into a tab, and takes the person there. */
  readonly exportJournal = () =>
    this.#shell.run('exportJournal', async () => {
      await this.#shell.call('runs.export', {});
    });
}
