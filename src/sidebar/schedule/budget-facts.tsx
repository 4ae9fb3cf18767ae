import type { BudgetView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';

const minuteMs = 60_000;

/** How much of each quota this add-on has used within a day, at least. */
export function BudgetFacts({ budget }: { readonly budget: BudgetView }) {
  const { format, texts } = useSidebar();
  const { used, limits, functionRequests } = budget;
  const words = texts.budget;
  const minutes = (ms: number) => Math.round(ms / (minuteMs / 10)) / 10;
  const figures: readonly (readonly [string, number, number])[] = [
    [words.requests, used.requests, limits.requests],
    [words.triggerMinutes, minutes(used.triggerMs), minutes(limits.triggerMs)],
    [words.propertyOperations, used.propertyOperations, limits.propertyOperations],
    ...(typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL ? [[words.mails, used.mails, limits.mails] as const] : []),
  ];
  return (
    <section class="card">
      <h2 class="card-title">{words.atLeast}</h2>
      <dl class="figures">
        {figures.map(([label, count, limit]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words.of(format.number(count), format.number(limit))}</dd>
          </div>
        ))}
        {functionRequests > 0 && (
          <div>
            <dt>{words.functionRequests}</dt>
            <dd>{words.about(format.number(functionRequests))}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
