import type { BudgetView, GoogleAccount } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

export interface BudgetPageView {
  readonly kind: 'budget';
  readonly budget: BudgetView;
}

/** What of Google's quotas was used, and whose they are. */
export class BudgetModel {
  readonly #shell: Shell<BudgetPageView>;

  constructor(shell: Shell<BudgetPageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      this.#show(await this.#shell.call('budget.get', {}));
    });

  readonly setAccount = (account: GoogleAccount) =>
    this.#shell.run('saveSettings', async () => {
      this.#show(await this.#shell.call('budget.setAccount', { account }));
    });

  #show(budget: BudgetView): void {
    this.#shell.show({ kind: 'budget', budget });
  }
}
