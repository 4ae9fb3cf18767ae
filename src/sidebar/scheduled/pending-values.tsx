import { useEffect } from 'preact/hooks';
import { LineTitle } from '../push/line-title';
import { ValueChange } from '../push/value-change';
import type { PendingValues as Pending } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { timeWords } from './scheduled-times';

/** Names scheduled prices that would not come, or not go back, without a connection: the one of the file unless another is named. */
export function PendingValues({ connection }: { readonly connection?: string }) {
  const { model, texts } = useSidebar();
  const { pending, loadPending } = model.scheduled;
  useEffect(() => void loadPending(connection), [loadPending, connection]);
  const { value: state } = pending.state;
  if (state.status === 'failed') return <p class="reason warn">{state.error.message}</p>;
  if (state.status !== 'ready') return <p class="hint">{texts.scheduled.form.looking}</p>;
  return state.value.count > 0 ? <WithCount pending={state.value} /> : null;
}

function WithCount({ pending: { values, count, timeZone } }: { readonly pending: Pending }) {
  const { texts, format } = useSidebar();
  return (
    <>
      <p>{texts.scheduled.pending(count, format.number(count))}</p>
      <NamedValues {...{ values, count, timeZone }} />
    </>
  );
}

interface Values {
  readonly values: readonly Pending['values'][number][];
}

/** The first few of so many values, each with what becomes of it and when. */
export function NamedValues({ values, count, timeZone }: Omit<Pending, 'values'> & Values) {
  const sidebar = useSidebar();
  const { texts, format } = sidebar;
  return (
    <>
      <ul class="lines">
        {values.map(({ key, recordId, sku, name, column, from, to, at }) => (
          <li key={`${key} ${at}`} class="line">
            <LineTitle {...{ recordId, sku, name, column }} />
            <span class="line-values">
              <ValueChange {...{ column, from, to }} />
            </span>
            <p class="hint">{timeWords(at, timeZone, sidebar)}</p>
          </li>
        ))}
      </ul>
      {count > values.length && <p class="hint">{texts.scheduled.form.more(format.number(count - values.length))}</p>}
    </>
  );
}
