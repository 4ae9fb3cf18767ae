import { useSignal } from '@preact/signals';
import type { FilterView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { FilterField } from './filter-field';
import { type NamedPeriod, namedPeriods, periodDays, periodNamed } from './period-choice';
import { PeriodSelect } from './period-select';
import type { PullForm } from './pull-form';

interface PeriodFieldProps {
  readonly form: PullForm;
  readonly from: FilterView;
  readonly to: FilterView;
}

/** From when to when: one choice for what people usually want, both ends for everything else. */
export function PeriodField({ form, from, to }: PeriodFieldProps) {
  const { texts } = useSidebar();
  const words = texts.pulls.form;
  const [first, last] = [form.draft(from.name), form.draft(to.name)];
  const named = first.isReference || last.isReference ? undefined : periodNamed(first.text, last.text);
  const isOwn = useSignal(named === undefined);
  const refused = form.refused.value?.name;
  const showsEnds = isOwn.value || named === undefined || refused === from.name || refused === to.name;
  const choose = (period: NamedPeriod | undefined) => {
    isOwn.value = period === undefined;
    if (!period) return;
    const [start, end] = periodDays(period);
    form.setTexts({
      [from.name]: { text: start, isReference: false },
      [to.name]: { text: end, isReference: false },
    });
  };
  return (
    <div class="field">
      <PeriodSelect offered={namedPeriods} chosen={showsEnds ? undefined : named} onChoose={choose} />
      {showsEnds && (
        <div class="field-inside">
          <FilterField form={form} filter={from} title={words.from} />
          <FilterField form={form} filter={to} title={words.to} />
        </div>
      )}
    </div>
  );
}
