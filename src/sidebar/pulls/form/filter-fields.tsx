import { useSignal } from '@preact/signals';
import type { FilterView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { FilterField } from './filter-field';
import { PeriodField } from './period-field';
import type { PullForm } from './pull-form';

/** The filters: those that matter most at once, the others folded away. */
export function FilterFields({ form }: { readonly form: PullForm }) {
  const { texts, format } = useSidebar();
  const { period } = form.dataset;
  const single = form.dataset.filters.filter(({ name }) => name !== period?.from && name !== period?.to);
  const [first, more] = splitByNeed(single);
  const from = form.dataset.filters.find(({ name }) => name === period?.from);
  const to = form.dataset.filters.find(({ name }) => name === period?.to);
  // What narrows a saved pull is not hidden, nor what was refused.
  const isUnfolded = useSignal(more.some(({ name }) => form.draft(name).text !== ''));
  const isRefused = more.some(({ name }) => form.refused.value?.name === name);
  return (
    <>
      {from && to && <PeriodField form={form} from={from} to={to} />}
      {first.map((filter) => (
        <FilterField key={filter.name} form={form} filter={filter} />
      ))}
      {more.length > 0 && (
        <details
          class="fold"
          open={isUnfolded.value || isRefused || undefined}
          onToggle={(event) => {
            isUnfolded.value = event.currentTarget.open;
          }}
        >
          <summary>{texts.pulls.form.moreFilters(format.number(more.length))}</summary>
          <div class="fold-inside">
            {more.map((filter) => (
              <FilterField key={filter.name} form={form} filter={filter} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** Short forms are shown whole. */
const fewFilters = 3;

/** First what must be filled in, what has a usual value, and the search; then the rest. */
function splitByNeed(
  filters: readonly FilterView[],
): readonly [first: readonly FilterView[], more: readonly FilterView[]] {
  const isFirst = ({ name, required, usual }: FilterView) => required || usual !== null || name === 'keyword';
  if (filters.length <= fewFilters) return [filters, []];
  return [filters.filter(isFirst), filters.filter((filter) => !isFirst(filter))];
}
