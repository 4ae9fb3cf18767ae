import type { PullSummary } from '../pull/pull';
import { useSidebar } from './sidebar-context';

/** What a pull brought; lines that count nothing are left out, except the first. */
export function PullReport({ summary }: { readonly summary: PullSummary }) {
  const { texts, format } = useSidebar();
  const { counts, newRows, changedCells, keptEdits, vanishedRows, calls } = summary;
  const lines: readonly (readonly [string, number])[] = [
    [texts.pulled.variations, counts.variations ?? 0],
    [texts.pulled.newRows, newRows],
    [texts.pulled.changedCells, changedCells],
    [texts.pulled.keptEdits, keptEdits],
    [texts.pulled.vanishedRows, vanishedRows],
    [texts.pulled.calls, calls],
  ];
  return (
    <section class="card">
      <h2 class="card-title">{texts.pulled.title}</h2>
      <dl class="figures">
        {lines
          .filter(([, count], index) => index === 0 || count > 0)
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
