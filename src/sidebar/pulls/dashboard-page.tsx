import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import type { DashboardPeriod } from '../shell/server/rpc-views';
import { shopToday } from '../shell/shop-today';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { FieldError } from './form/filter-field';
import { isCalendarDay, type NamedPeriod, namedPeriods, periodDays, periodNamed } from './form/period-choice';
import { PeriodSelect } from './form/period-select';

const formId = 'dashboard-form';

/** A dashboard has two ends. */
const offered = namedPeriods.filter((period) => period !== 'all');

interface DashboardProps {
  /** As it was chosen last; this month so far for `null`. */
  readonly period: DashboardPeriod | null;
}

/** Of which days the dashboard is. A period by its name moves along with the calendar at every refresh. */
export const dashboardPage: Page<DashboardProps> = {
  title: ({ texts }) => texts.dashboard.pull,
  Content: PeriodForm,
  Actions: () => {
    const { texts } = useSidebar();
    return (
      <Button look="primary" submits form={formId}>
        {texts.dashboard.show}
      </Button>
    );
  },
};

function PeriodForm({ period }: DashboardProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  const [thisMonthFrom, thisMonthTo] = periodDays('thisMonth');
  const from = useSignal(period?.from ?? thisMonthFrom);
  const to = useSignal(period?.to ?? thisMonthTo);
  const isSubmitted = useSignal(false);
  const named = periodNamed(from.value, to.value);
  const isBusy = model.task.value !== null;
  const issue = issueOf(from.value, to.value);
  const choose = (known: NamedPeriod | undefined) => {
    const today = shopToday(clock.value.now());
    [from.value, to.value] = known ? periodDays(known) : [today, today];
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    isSubmitted.value = true;
    if (!issueOf(from.value, to.value)) void model.pulls.pullDashboard({ from: from.value, to: to.value });
  };
  const day = (id: string, label: string, end: typeof from) => (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={end.value}
        disabled={isBusy}
        aria-invalid={isSubmitted.value && issue !== undefined}
        aria-describedby={isSubmitted.value && issue ? 'period-error' : undefined}
        onChange={(event) => {
          end.value = event.currentTarget.value;
        }}
      />
    </div>
  );
  return (
    <form id={formId} class="form" onSubmit={submit} noValidate>
      <p class="lead">{texts.dashboard.lead}</p>
      <div class="field">
        <PeriodSelect offered={offered} chosen={named} onChoose={choose} />
      </div>
      {named === undefined && (
        <>
          {day('period-from', words.from, from)}
          {day('period-to', words.to, to)}
          {isSubmitted.value && issue && <FieldError id="period-error">{texts.dashboard.issues[issue]}</FieldError>}
        </>
      )}
    </form>
  );
}

/** Days of one's own have to be there, in their order; a period by its name always is. */
function issueOf(from: string, to: string): 'missing' | 'reversed' | undefined {
  if (periodNamed(from, to)) return undefined;
  if (!(isCalendarDay(from) && isCalendarDay(to))) return 'missing';
  return from > to ? 'reversed' : undefined;
}
