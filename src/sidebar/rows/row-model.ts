import { localizationIn } from '../shell/localization';
import { Loader } from '../shell/server/loader';
import type {
  NamedIdView,
  PlacedCell,
  RowOrderInput,
  RowPlanView,
  RowRecordView,
  RowSummaryView,
  RowsHereView,
  RowsOutcome,
} from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { RowForm } from './row-form';

/** As many rows as the script tells names of. */
const mostNamed = 50;

/** What the sidebar shows of runs over rows. */
export type RowView =
  | { readonly kind: 'rows' }
  | { readonly kind: 'rowForm'; readonly form: RowForm }
  | {
      readonly kind: 'rowPlan';
      readonly form: RowForm;
      readonly plan: RowPlanView;
      readonly names?: readonly NamedIdView[];
    }
  | { readonly kind: 'rowResult'; readonly summary: RowSummaryView; readonly problems: number };

/** Everything about endpoints that are carried out for the rows of a tab: the tab, the form, the preview, and carrying it out to its end. */
export class RowModel {
  /** The tab in front. */
  readonly activeTab = new Loader<RowsHereView>();
  readonly #shell: Shell<RowView>;

  constructor(shell: Shell<RowView>) {
    this.#shell = shell;
  }

  readonly open = (): void => {
    this.#shell.show({ kind: 'rows' });
    void this.loadActiveTab();
  };

  readonly loadActiveTab = () => this.activeTab.renew(() => this.#shell.call('rows.here', {}));

  /** Makes a tab to write the endpoint's records into, and takes the person there. */
  readonly makeTemplate = (endpoint: string) =>
    this.#shell.run('makeTemplate', async () => {
      const { tabId } = await this.#shell.call('rows.template', { endpoint });
      this.#showForm(new RowForm(await this.#shell.call('rows.match', { endpoint, tabId }), true));
    });

  /** Opens the form with the tab in front, whatever it holds. */
  readonly openForActiveTab = (endpoint: string) =>
    this.#shell.run('matchRows', async () => {
      this.#showForm(new RowForm(await this.#shell.call('rows.match', { endpoint })));
    });

  readonly reopen = (form: RowForm): void => this.#showForm(form);

  /** Does nothing while a required value is missing, which is told beside its field. */
  readonly plan = async (form: RowForm, more: Pick<RowOrderInput, 'again' | 'withHidden'> = {}): Promise<void> => {
    form.isSubmitted.value = true;
    const order = form.order.value;
    if (!order) return;
    await this.#shell.run('planRows', async () => {
      const plan = await this.#shell.call('rows.plan', { ...order, ...more });
      const names = form.match.endpoint.command === 'DELETE' ? await this.#namesIn(plan) : [];
      this.#shell.show({ kind: 'rowPlan', form, plan, names });
    });
  };

  /** Plans anew with rows that have been sent among those that are to be. */
  readonly useAgain = (form: RowForm, plan: RowPlanView, rows: NonNullable<RowRecordView['sent']>): Promise<void> =>
    this.plan(form, { again: [...plan.again, ...rows], withHidden: plan.hiddenLeftOut === 0 });

  /** @param typed what the person typed to confirm it, where that is asked. */
  readonly carryOut = (plan: RowPlanView, typed: string) =>
    this.#shell.run('rows', async () => {
      await this.#showResult(await this.#shell.call('rows.confirm', { plan: plan.id, typed }), plan.counts.problem);
    });

  /** Takes the person to a cell that a preview objects to. */
  readonly showCell = (cell: PlacedCell) =>
    this.#shell.run('showTab', async () => {
      const { isHidden } = await this.#shell.call('rows.showCell', cell);
      if (isHidden)
        this.#shell.tasks.hear([localizationIn(this.#shell.language.value).texts.preview.hiddenRow], 'beside');
    });

  /** Rows that ran out of the six minutes go on in another execution, for as long as it takes. */
  async #showResult(first: RowsOutcome, problems: number): Promise<void> {
    let outcome = first;
    while (outcome.status === 'paused') outcome = await this.#shell.call('rows.resume', {});
    await this.#shell.refreshState();
    this.#shell.show({ kind: 'rowResult', summary: outcome.summary, problems });
  }

  /** Whose the ids are that would be deleted, of the first rows; without an answer they stand there alone, as in the tab. */
  #namesIn({ endpoint, records }: RowPlanView): Promise<readonly NamedIdView[]> {
    const inputs = records.filter(({ status }) => status === 'ready').map(({ input }) => input);
    return this.#shell.call('names.about', { endpoint, inputs: inputs.slice(0, mostNamed) }).catch(() => []);
  }

  #showForm(form: RowForm): void {
    this.#shell.show({ kind: 'rowForm', form });
  }
}
