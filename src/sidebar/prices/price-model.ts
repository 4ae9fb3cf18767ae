import type { FillSummaryView, PriceLookInput, PriceLookView, UndoneFillView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { PriceForm } from './price-form';

/** Prices that a person is shown before anything is filled in, and what they asked for. */
export interface PricePlan {
  readonly form: PriceForm;
  readonly order: PriceLookInput;
  readonly look: PriceLookView;
}

export type PricePageView =
  | { readonly kind: 'priceForm'; readonly form: PriceForm }
  | { readonly kind: 'pricePlan'; readonly plan: PricePlan }
  | { readonly kind: 'priceFilled'; readonly form: PriceForm; readonly summary: FillSummaryView }
  | { readonly kind: 'priceUndone'; readonly form: PriceForm; readonly summary: UndoneFillView };

/** Filling a column of a tab with prices by a rule, and taking that back. */
export class PriceModel {
  readonly #shell: Shell<PricePageView>;

  constructor(shell: Shell<PricePageView>) {
    this.#shell = shell;
  }

  /** @param tabId the tab in front when absent. */
  readonly open = (tabId?: number) =>
    this.#shell.run('load', async () => {
      const here = await this.#shell.call('prices.here', tabId === undefined ? {} : { tabId });
      this.#shell.show({ kind: 'priceForm', form: new PriceForm(here) });
    });

  /** Shows the prices; where something is missing, the form says what. */
  readonly look = (form: PriceForm) =>
    this.#shell.run('lookAtPrices', async () => {
      form.isSubmitted.value = true;
      const order = form.order();
      if (!order) return;
      const look = await this.#shell.call('prices.look', order);
      this.#shell.show({ kind: 'pricePlan', plan: { form, order, look } });
    });

  /** Fills in just what is shown. */
  readonly fill = ({ form, order, look }: PricePlan) =>
    this.#shell.run('fillPrices', async () => {
      const { rows: _rows, ...wish } = order;
      const seen = Object.fromEntries(look.prices.map(({ recordId, to }) => [recordId, to]));
      const summary = await this.#shell.call('prices.fill', { ...wish, seen });
      await this.#shell.refreshState();
      this.#shell.show({ kind: 'priceFilled', form, summary });
    });

  readonly undo = (form: PriceForm, column: string) =>
    this.#shell.run('fillPrices', async () => {
      const summary = await this.#shell.call('prices.undo', { tabId: form.here.tabId, column });
      await this.#shell.refreshState();
      this.#shell.show({ kind: 'priceUndone', form, summary });
    });
}
