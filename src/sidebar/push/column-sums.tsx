import type { PlanView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { shownShift, shownValue } from './shown-value';

/** What all that is ready comes to, column by column: `Stok · Gudang Utama +340`. */
export function ColumnSums({ sums }: { readonly sums: PlanView['sums'] }) {
  const { model, ...localization } = useSidebar();
  const { texts, format } = localization;
  const words = texts.preview;
  if (sums.length === 0) return null;
  return (
    <section class="sums">
      <h2>{words.sums}</h2>
      <dl>
        {sums.map(({ column, edits, told }) => (
          <div key={column} class="sum">
            <dt>{model.push.titleOf(column)}</dt>
            <dd>
              {told && (
                <strong>
                  {told.how === 'share' ? words.onAverage(format.shift(told.value, 'percent')) : ''}
                  {told.how === 'shift' ? shownShift(localization, model.push.toldAs(column), told.value) : ''}
                  {told.how === 'spent' ? shownValue(localization, model.push.toldAs(column), told.value) : ''}
                </strong>
              )}{' '}
              <span class="sum-count">{words.changes(edits, format.number(edits))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
