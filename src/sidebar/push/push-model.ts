import { batch, type Signal, signal } from '@preact/signals';
import { localizationIn } from '../shell/localization';
import type { Choice, NamedCell, PlanView, PushOutcome, PushSummary } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { areUnbound, type Choices, choicesIn, countLostChoices, withChoice } from './edits/edit-choices';
import { type EditFilter, noFilter } from './edits/edit-filter';
import { type EditOrder, usualOrder } from './edits/edit-order';
import { chosenOf, consentTo, countUntickedSince, stillUnticked, untickedAtFirst } from './edits/edit-ticks';

const named = (tabId: number | undefined) => (tabId === undefined ? {} : { tabId });

export type PushView =
  /** A plan that is known by its id alone, until the script has told it. */
  | { readonly kind: 'kept'; readonly plan: string }
  | { readonly kind: 'preview'; readonly plan: PlanView }
  | {
      readonly kind: 'result';
      readonly summary: PushSummary;
      readonly isUndo: boolean;
      readonly chosen: ReadonlySet<string>;
    };

/** Everything about pushes: the plan of a tab, pushing it to its end, and taking it back. */
export class PushModel {
  /** Ticks that the person has not given, or has taken away. */
  readonly unticked: Signal<ReadonlySet<string>> = signal(new Set());
  /** What is shown of the plan; what is hidden is pushed all the same where it is ticked. */
  readonly filter: Signal<EditFilter> = signal(noFilter);
  /** In which order a table shows it. */
  readonly order: Signal<EditOrder> = signal(usualOrder);
  /** Whose values are to stay, as the page says it. */
  readonly choices: Signal<Choices> = signal(new Map());
  /** The tab that the plan or the result shown last is of: its columns may be called otherwise than those of another one. */
  readonly #tabShown: Signal<number | undefined> = signal(undefined);
  readonly #shell: Shell<PushView>;

  constructor(shell: Shell<PushView>) {
    this.#shell = shell;
  }

  /** What a column is called: in the tab that is shown, else in another one that has it. */
  readonly titleOf = (column: string): string => this.#columnNamed(column)?.title ?? column;

  /** How its values are told, as far as they are no plain numbers and texts. */
  readonly toldAs = (column: string) => this.#columnNamed(column)?.toldAs ?? null;

  /** The same with its warehouse apart, `''` where it is about none. */
  readonly titleAndPlaceOf = (column: string): { readonly title: string; readonly place: string } => {
    const { title = column, place = '' } = this.#columnNamed(column) ?? {};
    return { title: place === '' ? title : title.replace(` · ${place}`, ''), place };
  };

  readonly filterBy = (part: Partial<EditFilter>): void => {
    this.filter.value = { ...this.filter.value, ...part };
  };

  /** What is ticked of a plan that is shown for the first time, and all of it shown: what has a warning must be ticked by the person. */
  readonly beginTicks = (plan: PlanView): void =>
    batch(() => {
      this.filter.value = noFilter;
      this.order.value = usualOrder;
      this.#tick(plan, untickedAtFirst(plan));
    });

  /** Takes the person to a cell. */
  readonly showCell = (cell: NamedCell) =>
    this.#shell.run('showTab', async () => {
      const { isHidden } = await this.#shell.call('push.showCell', cell);
      if (isHidden)
        this.#shell.tasks.hear([localizationIn(this.#shell.language.value).texts.preview.hiddenRow], 'beside');
    });

  readonly setTicked = (ticks: readonly string[], isTicked: boolean): void => {
    const unticked = new Set(this.unticked.value);
    for (const tick of ticks) {
      if (isTicked) unticked.delete(tick);
      else unticked.add(tick);
    }
    this.unticked.value = unticked;
  };

  /** Shows the plan that the panel showed before, in a window. */
  readonly showKept = (plan: string) =>
    this.#shell.run('preview', async () => this.#showPlan(await this.#shell.call('push.plan', { plan })));

  /** Opens a window for a plan. Where Google leaves the panel beside it {facts §7}, that goes home: one of both pushes. */
  readonly openWide = ({ id }: PlanView) =>
    this.#shell.run('openWide', async () => {
      await this.#shell.call('push.openWide', { plan: id });
      this.#shell.showHome();
    });

  /** Reviews a tab; the one in front, as the script sees it at that moment, where none is named. */
  readonly review = (tabId?: number) =>
    this.#shell.run('preview', async () => this.#showPlan(await this.#shell.call('push.preview', named(tabId))));

  /** Reviews a tab in which whatever looks mixed up is what the person meant. */
  readonly reviewMeant = (tabId: number | undefined) =>
    this.#shell.run('preview', async () =>
      this.#showPlan(await this.#shell.call('push.preview', { ...named(tabId), meant: true })),
    );

  /** Whether a person has ticked, unticked or chosen anything that the plan does not hold. */
  readonly isTouched = (plan: PlanView): boolean => {
    const atFirst = untickedAtFirst(plan);
    const unticked = this.unticked.value;
    const isAsAtFirst = atFirst.size === unticked.size && [...atFirst].every((tick) => unticked.has(tick));
    return !isAsAtFirst || areUnbound(plan, this.choices.value);
  };

  /** Says whose values are to stay; the plan follows once it is {@link bind bound} to that. */
  readonly choose = (keys: readonly string[], choice: Choice | null): void => {
    this.choices.value = withChoice(this.choices.value, keys, choice);
  };

  /** Looks at sheet and shop again with whose values are to stay, and shows what a push would do then. What changed since is told: it has to be agreed to anew. */
  readonly bind = (plan: PlanView) =>
    this.#shell.run('preview', async () => {
      const [choices, unticked] = [this.choices.value, this.unticked.value];
      const next = await this.#shell.call('push.choose', { plan: plan.id, choices: Object.fromEntries(choices) });
      const nextUnticked = stillUnticked(plan, unticked, next);
      const changed =
        countLostChoices(next, choices) +
        countUntickedSince({ plan, unticked }, { plan: next, unticked: nextUnticked });
      this.#show(next, nextUnticked);
      if (changed === 0) return;
      const { texts, format } = localizationIn(this.#shell.language.value);
      this.#shell.tasks.hear([texts.preview.choice.changed(changed, format.number(changed))], 'beside');
    });

  /** @param typed what the person typed to have records deleted. */
  readonly carryOut = (plan: PlanView, typed = '') =>
    this.#shell.run(plan.undoes === null ? 'push' : 'takeBack', async () => {
      const consent = consentTo(plan, this.unticked.value);
      const outcome = await this.#shell.call('push.confirm', { plan: plan.id, ...consent, typed });
      const chosen = new Set(chosenOf(plan, this.unticked.value).map(({ key }) => key));
      await this.#showResult(outcome, plan.undoes !== null, chosen);
    });

  /** Shows what taking a push back would do, or only some of its changes. */
  readonly planUndo = (run: string, keys?: readonly string[]) =>
    this.#shell.run('undo', async () =>
      this.#showPlan(await this.#shell.call('push.undo', { run, ...(keys && { keys: [...keys] }) })),
    );

  /** Plans anew what a push could not do. */
  readonly retry = (run: string) =>
    this.#shell.run('preview', async () => this.#showPlan(await this.#shell.call('push.retry', { run })));

  #columnNamed(column: string) {
    const tabs = this.#shell.state.value?.tabs ?? [];
    const named = tabs.flatMap(({ tabId, columns }) =>
      columns.filter(({ key }) => key === column).map((found) => ({ tabId, found })),
    );
    return (named.find(({ tabId }) => tabId === this.#tabShown.value) ?? named[0])?.found;
  }

  #showPlan(plan: PlanView): void {
    batch(() => {
      this.beginTicks(plan);
      this.#shell.show({ kind: 'preview', plan });
    });
  }

  #show(plan: PlanView, unticked: ReadonlySet<string>): void {
    batch(() => {
      this.#tick(plan, unticked);
      this.#shell.show({ kind: 'preview', plan });
    });
  }

  #tick(plan: PlanView, unticked: ReadonlySet<string>): void {
    this.unticked.value = unticked;
    this.choices.value = choicesIn(plan);
    this.#tabShown.value = plan.tabId;
  }

  /** A push that ran out of its six minutes goes on in another execution, for as long as it takes. */
  async #showResult(first: PushOutcome, isUndo: boolean, chosen: ReadonlySet<string>): Promise<void> {
    let outcome = first;
    while (outcome.status === 'paused') outcome = await this.#shell.call('push.resume', {});
    await this.#shell.refreshState();
    this.#tabShown.value = outcome.summary.tabId;
    this.#shell.show({ kind: 'result', summary: outcome.summary, isUndo, chosen });
  }
}
