import { type Signal, signal } from '@preact/signals';
import type { HoldingPartId, ResetPartId, ResetView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

/** `reset`: what can be forgotten, before it is. `resetDone`: after it. */
export type ResetPageView =
  | {
      readonly kind: 'reset';
      readonly offer: ResetView;
      readonly chosen: Signal<ReadonlySet<ResetPartId>>;
      /** Whether the person has ticked that it cannot be taken back. */
      readonly isAgreed: Signal<boolean>;
      /** Whether they have ticked that they change back themselves what is in the shop until its end, for each part that it hangs on. */
      readonly bringsBack: Readonly<Record<HoldingPartId, Signal<boolean>>>;
    }
  | { readonly kind: 'resetDone' };

/** Forgetting what Ngorder keeps: first it is listed, then it is done as it was ticked. */
export class ResetModel {
  readonly #shell: Shell<ResetPageView>;

  constructor(shell: Shell<ResetPageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      const offer = await this.#shell.call('state.resettable', {});
      // Where nothing could be read before, this is the first that the script says.
      this.#shell.language.value = offer.language;
      const usual = offer.parts.filter(({ isUsual }) => isUsual).map(({ id }) => id);
      this.#shell.show({
        kind: 'reset',
        offer,
        chosen: signal(new Set(usual)),
        isAgreed: signal(false),
        bringsBack: { schedules: signal(false), history: signal(false) },
      });
    });

  /** @param inForce of how many scheduled prices they were told that they do not go back any more, for each part. */
  readonly forget = (parts: readonly ResetPartId[], inForce: Readonly<Record<HoldingPartId, number>>) =>
    this.#shell.run('reset', async () => {
      await this.#shell.call('state.reset', { parts: [...parts], inForce });
      await this.#shell.refreshState();
      this.#shell.show({ kind: 'resetDone' });
    });
}
