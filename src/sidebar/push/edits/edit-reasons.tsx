import type { EditView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { shownValue } from '../shown-value';

/** What is to be known of an edit besides its values: how else it is to be done, what speaks against it. */
export function EditReasons({ edit }: { readonly edit: EditView }) {
  const { status, reason, warnings } = edit;
  return (
    <>
      <Details edit={edit} />
      {warnings.map((warning) => (
        <p key={warning} class="reason warn">
          {warning}
        </p>
      ))}
      {reason !== '' && <p class={status === 'blocked' ? 'reason bad' : 'reason warn'}>{reason}</p>}
    </>
  );
}

/** What else the row says about how it is to be done. */
function Details({ edit: { details = {} } }: { readonly edit: EditView }) {
  const { model, ...localization } = useSidebar();
  const entries = Object.entries(details);
  if (entries.length === 0) return null;
  return (
    <p class="reason calm">
      {entries
        .map(
          ([column, value]) =>
            `${model.push.titleOf(column)}: ${shownValue(localization, model.push.toldAs(column), value)}`,
        )
        .join(' · ')}
    </p>
  );
}
