import { useSignal, useSignalEffect } from '@preact/signals';
import { LoadStatus } from '../../shell/load-status';
import { useSidebar } from '../../shell/sidebar-context';
import { ConditionList } from './condition-list';
import type { PullForm } from './pull-form';

/** What rows have to fit, all of it. The columns are asked for once somebody looks: some depend on the shop. */
export function ConditionsField({ form }: { readonly form: PullForm }) {
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.form;
  const known = form.knownColumns.state.value;
  const isOpen = useSignal(form.conditions.value.length > 0);
  const load = () => model.pulls.loadColumns(form);
  useSignalEffect(() => {
    if (isOpen.value) void load();
  });
  const count = form.conditions.value.length;
  return (
    <details
      class="fold"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        {words.conditions}
        {count > 0 && <span class="hint">{format.number(count)}</span>}
      </summary>
      <div class="fold-inside">
        <p class="hint">{words.conditionsHint}</p>
        <LoadStatus loadable={known} onRetry={load} loading={texts.pulls.catalogue.loading} />
        {known.status === 'ready' && known.value === null && <p class="hint">{words.conditionsUnknown}</p>}
        {known.status === 'ready' && known.value !== null && (
          <ConditionList form={form} columns={known.value.filter(({ comparisons }) => comparisons.length > 0)} />
        )}
      </div>
    </details>
  );
}
