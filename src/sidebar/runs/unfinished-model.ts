import { type Signal, signal } from '@preact/signals';
import type { PushView } from '../push/push-model';
import type { RowView } from '../rows/row-model';
import type { EndedRunView, ResumeOutcome, ReviewView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { tickedAtFirst } from './reviewed-items';
import { pushesIn } from './undone-runs';

export interface ReviewPageView {
  readonly kind: 'review';
  readonly review: ReviewView;
  /** Numbers of the operations that the person wants to be carried on. */
  readonly chosen: Signal<ReadonlySet<string>>;
}

/** What is shown of unfinished runs: `ended` for one that only was closed, as this version cannot read it. */
export type UnfinishedPageView = ReviewPageView | { readonly kind: 'ended' };

type Shown = UnfinishedPageView | Extract<PushView, { kind: 'result' }> | Extract<RowView, { kind: 'rowResult' }>;

/** The run that waits for its end, of whatever kind: finishing it, looking through it, carrying on what was chosen of it, ending it. */
export class UnfinishedModel {
  readonly #shell: Shell<Shown>;

  constructor(shell: Shell<Shown>) {
    this.#shell = shell;
  }

  /** Finishes what may go on as it stands. */
  readonly finish = () =>
    this.#shell.run('resume', async () => {
      await this.#showEnd(await this.#carriedOut(await this.#shell.call('runs.resume', {})));
    });

  /** Shows all that the lines of a run say. */
  readonly lookThrough = (run: string) =>
    this.#shell.run('load', async () => {
      const review = await this.#shell.call('runs.review', { run });
      this.#shell.show({ kind: 'review', review, chosen: signal(tickedAtFirst(review)) });
    });

  /** The same for the one that waits; home where none does any more. */
  readonly lookThroughWaiting = async (): Promise<void> => {
    const waiting = this.#shell.state.value?.unfinished;
    if (waiting) await this.lookThrough(waiting.run);
    else this.#shell.showHome();
  };

  /** Carries on what was ticked, and gives up the rest. @param typed what the person typed to have records deleted. */
  readonly carryOn = ({ review: { run, seen }, chosen }: ReviewPageView, typed: string) =>
    this.#shell.run('resume', async () => {
      const adoption = { run, seen, chosen: [...chosen.value], typed };
      await this.#showEnd(await this.#carriedOut(await this.#shell.call('runs.adopt', adoption)));
    });

  /** Ends a run for good. */
  readonly end = (run: string) =>
    this.#shell.run('end', async () => {
      let outcome = await this.#shell.call('runs.abandon', { run });
      while (outcome.status === 'paused') outcome = await this.#shell.call('runs.abandon', { run });
      await this.#showEnd(outcome.summary);
    });

  /** What ran out of the six minutes goes on in another execution, for as long as it takes. */
  async #carriedOut(first: ResumeOutcome): Promise<EndedRunView> {
    let outcome = first;
    while (outcome.status === 'paused') outcome = await this.#shell.call('runs.resume', {});
    return outcome.summary;
  }

  async #showEnd(summary: EndedRunView): Promise<void> {
    await this.#shell.refreshState();
    if ('verdicts' in summary) {
      this.#shell.show({ kind: 'result', summary, isUndo: this.#isUndo(summary.run), chosen: new Set() });
    } else if ('records' in summary) {
      this.#shell.show({ kind: 'rowResult', summary, problems: 0 });
    } else {
      this.#shell.show({ kind: 'ended' });
    }
  }

  #isUndo(id: string): boolean {
    return pushesIn(this.#shell.state.value?.runs ?? []).some(({ run, undoes }) => run === id && undoes !== null);
  }
}
